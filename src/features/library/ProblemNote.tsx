import type { LibraryProblem } from '#src/domain/library.ts'
import { libraryMessages } from './messages.ts'

/** Says why something was not done; nothing where there is no problem. */
export function ProblemNote({ problem }: { readonly problem: LibraryProblem | undefined }) {
  if (!problem) return null
  return (
    <p className="field-problem" role="alert">
      {libraryMessages.problems[problem]}
    </p>
  )
}
