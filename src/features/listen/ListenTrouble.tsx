import type { SpeechFault, Voices } from '#src/domain/speech/speaker.ts'
import { listenMessages } from './messages.ts'

interface Props {
  readonly voices: Voices
  readonly fault: SpeechFault | undefined
}

function troubleOf({ voices, fault }: Props): string | undefined {
  if (voices === 'unsupported') return listenMessages.unsupported
  if (voices.length === 0) return listenMessages.noVoice
  return fault && listenMessages.faults[fault]
}

/** Why nothing is heard, and what the reader can do about it. */
export function ListenTrouble({ voices, fault }: Props) {
  const trouble = troubleOf({ voices, fault })
  return (
    <>
      <p role="alert" className={trouble && 'notice listen-trouble'}>
        {trouble}
      </p>
      {voices.length === 0 && (
        <details className="install-steps listen-trouble">
          <summary>{listenMessages.getVoice}</summary>
          <dl>
            {listenMessages.getVoiceSteps.map(({ device, steps }) => (
              <div key={device}>
                <dt>{device}</dt>
                <dd>{steps}</dd>
              </div>
            ))}
          </dl>
          <p>{listenMessages.afterGetting}</p>
        </details>
      )}
    </>
  )
}
