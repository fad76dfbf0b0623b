import type { MediaControls } from '#src/domain/speech/speaker.ts'

const handlersOf = ({ onPlay, onPause, onNext, onPrevious, onStop }: MediaControls) =>
  ({ play: onPlay, pause: onPause, nexttrack: onNext, previoustrack: onPrevious, stop: onStop }) as const

const ACTIONS: readonly MediaSessionAction[] = ['play', 'pause', 'nexttrack', 'previoustrack', 'stop']

/** A browser that knows the session may still not know an action, and throws. */
function setHandler(session: MediaSession, action: MediaSessionAction, handler: (() => void) | null): void {
  try {
    session.setActionHandler(action, handler)
  } catch {
    // Then the device has no such key.
  }
}

/** Shows what is being read on the lock screen and obeys its keys, where the browser can; undefined takes it away. */
export function showMediaControls(controls: MediaControls | undefined): void {
  if (!('mediaSession' in navigator)) return
  const session = navigator.mediaSession
  const handlers: Partial<Record<MediaSessionAction, () => void>> = controls ? handlersOf(controls) : {}
  for (const action of ACTIONS) setHandler(session, action, handlers[action] ?? null)
  session.metadata = controls ? new MediaMetadata({ title: controls.title, artist: 'Bến Đọc' }) : null
  if (controls) session.playbackState = controls.isSpeaking ? 'playing' : 'paused'
  else session.playbackState = 'none'
}
