import type { SpeechFault, Voices } from '#src/domain/speech/speaker.ts'
import { listenMessages } from './messages.ts'

interface Props {
  readonly voices: Voices
  readonly fault: SpeechFault | undefined
}

/** Why nothing is heard: in one line where nothing can speak, else with what to do. */
export function ListenTrouble({ voices, fault }: Props) {
  const silence = silenceOf(voices)
  const kind = fault && 'notice listen-fault'
  return (
    <p role="alert" className={silence ? 'listen-silence' : kind}>
      {silence ?? (fault && listenMessages.faults[fault])}
    </p>
  )
}

function silenceOf(voices: Voices): string | undefined {
  if (voices === 'unsupported') return listenMessages.unsupported
  return voices.length === 0 ? listenMessages.noVoice : undefined
}

/** What the reader can do where nothing can speak. */
export function ListenHelp({ voices }: Pick<Props, 'voices'>) {
  const isUnsupported = voices === 'unsupported'
  return (
    <details className="install-steps listen-help">
      <summary>{isUnsupported ? listenMessages.getBrowser : listenMessages.getVoice}</summary>
      {isUnsupported ? <p>{listenMessages.getBrowserSteps}</p> : <VoiceSteps />}
    </details>
  )
}

function VoiceSteps() {
  return (
    <>
      <dl>
        {listenMessages.getVoiceSteps.map(({ device, steps }) => (
          <div key={device}>
            <dt>{device}</dt>
            <dd>{steps}</dd>
          </div>
        ))}
      </dl>
      <p>{listenMessages.afterGetting}</p>
      <p>{listenMessages.whyVietnamese}</p>
    </>
  )
}
