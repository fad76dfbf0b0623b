import { useState } from 'react'
import { downloadFile } from '#src/ui/downloadFile.ts'
import { type LibraryActions, useAttempts } from './libraryActions.ts'
import { libraryMessages } from './messages.ts'
import { ProblemNote } from './ProblemNote.tsx'
import { RestoreFile } from './RestoreFile.tsx'

interface Props {
  readonly actions: LibraryActions
  readonly today: () => string
}

/** Everything into a file, and back from one. */
export function BackupSection({ actions, today }: Props) {
  const { problem, attempt } = useAttempts()
  const [said, setSaid] = useState('')
  const backUp = async () => {
    setSaid('')
    const isDone = await attempt(async () => {
      downloadFile(libraryMessages.backupName(today()), 'application/json', await actions.backup())
    })
    if (isDone) setSaid(libraryMessages.backedUp)
  }
  return (
    <section id="sao-luu" aria-labelledby="backup-title">
      <h2 id="backup-title">{libraryMessages.backupTitle}</h2>
      <p>{libraryMessages.backupIntro}</p>
      <p className="button-row">
        <button type="button" className="button" onClick={() => void backUp()}>
          {libraryMessages.backup}
        </button>
      </p>
      <p role="status">{said}</p>
      <ProblemNote problem={problem} />
      <RestoreFile actions={actions} />
    </section>
  )
}
