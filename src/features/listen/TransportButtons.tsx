import type { Ref } from 'react'
import type { Player } from '#src/domain/speech/player.ts'
import { listenMessages } from './messages.ts'

interface Props {
  readonly reader: Player
  readonly isUnderWay: boolean
  /** The voices are not known yet. The buttons are there, so that nobody loses the focus, and do nothing. */
  readonly isWaiting: boolean
  readonly toggleRef: Ref<HTMLButtonElement>
}

const SHAPES = {
  play: 'M6 4l11 6-11 6z',
  pause: 'M5 4h3.5v12H5zM11.5 4H15v12h-3.5z',
  waiting: 'M2.5 8.5h3v3h-3zM8.5 8.5h3v3h-3zM14.5 8.5h3v3h-3z',
  previous: 'M4 4h2.5v12H4zM16 4v12L7.5 10z',
  next: 'M13.5 4H16v12h-2.5zM4 4v12l8.5-6z',
} as const

/** To the sentence before, on or off, to the sentence behind. */
export function TransportButtons({ reader, isUnderWay, isWaiting, toggleRef }: Props) {
  const isOn = isUnderWay && !isWaiting
  const button = (label: string, shape: keyof typeof SHAPES, act: () => void, ref?: Ref<HTMLButtonElement>) => (
    <button
      ref={ref}
      type="button"
      className="button"
      aria-label={label}
      aria-disabled={isWaiting}
      onClick={isWaiting ? undefined : act}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" fill="currentColor" aria-hidden="true">
        <path d={SHAPES[shape]} />
      </svg>
    </button>
  )
  const toggleShape = isOn ? 'pause' : 'play'
  return (
    <div className="listen-transport">
      {button(listenMessages.previousSentence, 'previous', () => reader.stepSentence(-1))}
      {button(
        isOn ? listenMessages.pause : listenMessages.play,
        isWaiting ? 'waiting' : toggleShape,
        isOn ? reader.pause : reader.play,
        toggleRef,
      )}
      {button(listenMessages.nextSentence, 'next', () => reader.stepSentence(1))}
    </div>
  )
}
