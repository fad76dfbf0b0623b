// How a reader wants to read: what the type looks like, and how it is read aloud.

export const THEMES = ['system', 'light', 'sepia', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const READING_FONTS = ['serif', 'sans'] as const
export type ReadingFont = (typeof READING_FONTS)[number]

/** Steps of the type's size, from the smallest; the style sheet knows what each is. */
export const TYPE_SIZES = ['xs', 's', 'm', 'l', 'xl', 'xxl'] as const
export type TypeSize = (typeof TYPE_SIZES)[number]

export const LINE_HEIGHTS = ['snug', 'normal', 'loose'] as const
export type LineHeight = (typeof LINE_HEIGHTS)[number]

export const LINE_WIDTHS = ['narrow', 'normal', 'wide'] as const
export type LineWidth = (typeof LINE_WIDTHS)[number]

/** Speeds of reading aloud, as factors of a voice's own. */
export const SPEECH_RATES = [0.75, 1, 1.25, 1.5, 2] as const
export type SpeechRate = (typeof SPEECH_RATES)[number]

export interface Settings {
  readonly theme: Theme
  readonly font: ReadingFont
  readonly size: TypeSize
  readonly lineHeight: LineHeight
  readonly lineWidth: LineWidth
  readonly isJustified: boolean
  readonly speechRate: SpeechRate
  /** `voiceURI` of the voice that the reader chose; empty for the first that speaks Vietnamese. */
  readonly voice: string
  /** Whether single keys (`?`, `/`, space …) act; speech input may strike them unasked. */
  readonly hasShortcuts: boolean
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  font: 'serif',
  size: 'm',
  lineHeight: 'normal',
  lineWidth: 'normal',
  isJustified: false,
  speechRate: 1,
  voice: '',
  hasShortcuts: true,
}

const oneOf = <T>(values: readonly T[], value: unknown, otherwise: T): T =>
  values.some((known) => known === value) ? (value as T) : otherwise
const boolean = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise)

/** Settings out of anything that was kept: what is missing, or not known to this version, is as it is at first. */
export function readSettings(kept: unknown): Settings {
  const known = (typeof kept === 'object' && kept !== null ? kept : {}) as Readonly<Record<string, unknown>>
  const first = DEFAULT_SETTINGS
  return {
    theme: oneOf(THEMES, known.theme, first.theme),
    font: oneOf(READING_FONTS, known.font, first.font),
    size: oneOf(TYPE_SIZES, known.size, first.size),
    lineHeight: oneOf(LINE_HEIGHTS, known.lineHeight, first.lineHeight),
    lineWidth: oneOf(LINE_WIDTHS, known.lineWidth, first.lineWidth),
    isJustified: boolean(known.isJustified, first.isJustified),
    speechRate: oneOf(SPEECH_RATES, known.speechRate, first.speechRate),
    voice: typeof known.voice === 'string' ? known.voice.slice(0, 500) : first.voice,
    hasShortcuts: boolean(known.hasShortcuts, first.hasShortcuts),
  }
}
