import { useState } from 'react'
import type { DeskEntry } from '#src/domain/intake/desk.ts'
import { type EntryActions, FileRow } from './FileRow.tsx'
import { intakeMessages } from './messages.ts'

interface Props extends EntryActions {
  readonly entries: readonly DeskEntry[]
}

const PAGE = 50

/** What is on the desk, in the order in which it was put there. */
export function FileList({ entries, ...actions }: Props) {
  const [shown, setShown] = useState(PAGE)
  const hidden = entries.length - shown
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: without list marks, Safari takes a list for none */}
      <ul className="intake-files" role="list" aria-label={intakeMessages.files}>
        {entries.slice(0, shown).map((entry) => (
          <FileRow key={entry.id} entry={entry} {...actions} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + PAGE)}>
          {intakeMessages.moreFiles(Math.min(hidden, PAGE))}
        </button>
      )}
    </>
  )
}
