import { DEFAULT_SETTINGS, type Settings, type Theme } from './domain/settings.ts'
import type { Watched } from './domain/watched.ts'

// What the page says to the style sheet and to the browser of how the reader wants to read. It runs before the first paint
// (src/firstPaint.ts): nothing here may wait, and nothing that weighs anything may be imported.

/** Kept as data attributes of the root, for src/styles/tokens.css; what is as at first leaves none. */
const CHOICES = ['theme', 'font', 'size', 'lineHeight', 'lineWidth'] as const

/** `--paper` of each set of colours. The browser's bar takes it before there is a style sheet to ask. */
const PAPERS = { light: '#fdfbf6', sepia: '#f6ead2', dark: '#16181a' } as const
type Colours = keyof typeof PAPERS

const SCHEMES: Readonly<Record<Theme, string>> = { system: 'light dark', light: 'light', sepia: 'light', dark: 'dark' }

/** Gives a page, by its root element, the type and the colours that the reader wants. */
export function applySettings(root: HTMLElement, settings: Settings): void {
  for (const name of CHOICES) mark(root, name, settings[name] === DEFAULT_SETTINGS[name] ? undefined : settings[name])
  mark(root, 'justified', settings.isJustified ? 'yes' : undefined)
  applyTheme(root, settings.theme)
}

/** Has a page follow the settings for as long as it is open. */
export function followSettings(root: HTMLElement, settings: Watched<Settings>): void {
  const apply = () => applySettings(root, settings.get())
  apply()
  settings.subscribe(apply)
}

function mark(root: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) delete root.dataset[name]
  else root.dataset[name] = value
}

/** The style sheet has the last word on all but the bar; until it is there, the browser paints by these. */
function applyTheme(root: HTMLElement, theme: Theme): void {
  for (const meta of root.querySelectorAll<HTMLMetaElement>('meta[name="color-scheme"]')) meta.content = SCHEMES[theme]
  for (const meta of root.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const ofSystem: Colours = meta.getAttribute('media')?.includes('dark') ? 'dark' : 'light'
    meta.content = PAPERS[theme === 'system' ? ofSystem : theme]
  }
}
