import { useState } from 'react'
import { type Library, LibraryError, type LibraryProblem } from '#src/domain/library.ts'

/** What the library's page does with what is kept. */
export type LibraryActions = Pick<
  Library,
  | 'open'
  | 'recolour'
  | 'saveNote'
  | 'remove'
  | 'putBack'
  | 'markRead'
  | 'backup'
  | 'previewBackup'
  | 'restore'
  | 'acknowledgeLoss'
>

export const problemOf = (error: unknown): LibraryProblem => (error instanceof LibraryError ? error.problem : 'broken')

interface Attempts {
  /** Why the last attempt failed; undefined where it did not. */
  readonly problem: LibraryProblem | undefined
  /** Whether it was done. */
  readonly attempt: (act: () => Promise<unknown>) => Promise<boolean>
}

/** For what may fail, and is to say so where it was asked for. */
export function useAttempts(): Attempts {
  const [problem, setProblem] = useState<LibraryProblem>()
  const attempt = (act: () => Promise<unknown>) =>
    act().then(
      () => {
        setProblem(undefined)
        return true
      },
      (error) => {
        setProblem(problemOf(error))
        return false
      },
    )
  return { problem, attempt }
}
