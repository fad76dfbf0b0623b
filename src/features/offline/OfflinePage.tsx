import type { InstallState, KeepingChoices, OfflineState, Persistence } from '#src/domain/device.ts'
import type { PackId } from '#src/domain/packs.ts'
import { InstallHelp } from './InstallHelp.tsx'
import { offlineMessages } from './messages.ts'
import { PackChoices } from './PackChoices.tsx'
import { type KeepingActions, StatusCard } from './StatusCard.tsx'

interface Props extends KeepingActions {
  readonly offline: OfflineState
  readonly choices: KeepingChoices | undefined
  readonly persistence: Persistence
  readonly install: InstallState
  readonly onKeep: (packs: readonly PackId[]) => void
  readonly onDrop: (packs: readonly PackId[]) => void
  readonly onPersist: () => void
  readonly onInstall: () => void
}

/** What of the app and its articles is on this device, and how to have more of it there. */
export function OfflinePage(props: Props) {
  const { offline, choices, persistence } = props
  const canAsk = persistence === 'refused' || persistence === 'unasked'
  return (
    <div className="prose-page offline-page">
      <h1>{offlineMessages.title}</h1>
      <p className="standfirst">{offlineMessages.intro}</p>
      <StatusCard {...props} offline={offline} canCancel={choices?.isAutomatic === false} />
      <PackChoices choices={choices} onKeep={props.onKeep} onDrop={props.onDrop} />
      <section aria-labelledby="persistence-title">
        <h2 id="persistence-title">{offlineMessages.persistenceTitle}</h2>
        <p>{offlineMessages.persistence[persistence]}</p>
        <p>{offlineMessages.privateWindow}</p>
        {canAsk && (
          <button type="button" className="needs-script button" onClick={props.onPersist}>
            {offlineMessages.askToPersist}
          </button>
        )}
      </section>
      <InstallHelp install={props.install} onInstall={props.onInstall} />
    </div>
  )
}
