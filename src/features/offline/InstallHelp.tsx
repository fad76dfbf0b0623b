import type { InstallState } from '#src/domain/device.ts'
import { offlineMessages } from './messages.ts'

interface Props {
  readonly install: InstallState
  readonly onInstall: () => void
}

/** The browser's own question where it offers one, and for all others the way through their menus. */
export function InstallHelp({ install, onInstall }: Props) {
  return (
    <section id="cai-dat" aria-labelledby="install-title">
      <h2 id="install-title">{offlineMessages.installTitle}</h2>
      <p>{install === 'installed' ? offlineMessages.installed : offlineMessages.installIntro}</p>
      {install === 'offered' && (
        <button type="button" className="button" onClick={onInstall}>
          {offlineMessages.install}
        </button>
      )}
      {install === 'manual' && (
        <details className="install-steps">
          <summary>{offlineMessages.installHow}</summary>
          <dl>
            {offlineMessages.installSteps.map(({ device, steps }) => (
              <div key={device}>
                <dt>{device}</dt>
                <dd>{steps}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  )
}
