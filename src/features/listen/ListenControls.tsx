import type { Player } from '#src/domain/speech/player.ts'
import { listenMessages } from './messages.ts'

interface Props {
  readonly reader: Player
  readonly isUnderWay: boolean
  /** There is a voice, or there may be one. Without, the buttons stay, so that nobody loses the focus. */
  readonly isAble: boolean
}

const SHAPES = {
  play: 'M6 4l11 6-11 6z',
  pause: 'M5 4h3.5v12H5zM11.5 4H15v12h-3.5z',
  previous: 'M4 4h2.5v12H4zM16 4v12L7.5 10z',
  next: 'M13.5 4H16v12h-2.5zM4 4v12l8.5-6z',
} as const

/** To the sentence before, on or off, to the sentence behind. */
export function ListenControls({ reader, isUnderWay, isAble }: Props) {
  const toggle = isUnderWay ? reader.pause : reader.play
  const button = (label: string, shape: keyof typeof SHAPES, act: () => void) => (
    <button type="button" className="button" aria-label={label} aria-disabled={!isAble} onClick={isAble ? act : undefined}>
      <svg width="20" height="20" viewBox="0 0 20 20" fill="currentColor" aria-hidden="true">
        <path d={SHAPES[shape]} />
      </svg>
    </button>
  )
  return (
    <div className="listen-controls">
      {button(listenMessages.previousSentence, 'previous', () => reader.stepSentence(-1))}
      {button(isUnderWay ? listenMessages.pause : listenMessages.play, isUnderWay ? 'pause' : 'play', toggle)}
      {button(listenMessages.nextSentence, 'next', () => reader.stepSentence(1))}
    </div>
  )
}
