import { LibraryError, type LibraryProblem } from '#src/domain/library.ts'
import { type DatabaseOptions, type LibraryDatabase, openLibraryDatabase } from './libraryDatabase.ts'

interface ConnectionOptions extends Pick<DatabaseOptions, 'hadContents' | 'upgrades'> {
  /** Takes in what is there. Whoever waits for the store waits for it, too. */
  readonly onOpened: (database: LibraryDatabase) => Promise<void>
  readonly onProblem: (problem: LibraryProblem) => void
}

export interface Connection {
  /** The open store. It is opened when it is not: again, where that failed or it was lost. Rejects with a `LibraryError`. */
  database(): Promise<LibraryDatabase>
  /** It has turned out to be of no use: the next who asks has it opened again. */
  lose(problem: LibraryProblem): void
}

/** The one connection of a page to the store. */
export function libraryConnection({ hadContents, upgrades, onOpened, onProblem }: ConnectionOptions): Connection {
  let current: Promise<LibraryDatabase> | undefined

  function lose(problem: LibraryProblem): void {
    current = undefined
    onProblem(problem)
  }

  async function open(onBlocked: () => void): Promise<LibraryDatabase> {
    let lostBy: LibraryProblem | undefined
    const onLost = (problem: LibraryProblem) => {
      lostBy = problem
      lose(problem)
    }
    try {
      const database = await openLibraryDatabase({
        hadContents,
        upgrades,
        onBlocked,
        onOutdated: () => onLost('outdated'),
        onTerminated: () => onLost('broken'),
      })
      await onOpened(database)
      if (lostBy) throw new LibraryError(lostBy)
      return database
    } catch (error) {
      const problem = openingProblem(error)
      lose(problem)
      throw new LibraryError(problem, error)
    }
  }

  /** Nothing waits for an older page: what is asked of the store meanwhile fails, and it is there once that page is gone. */
  function openOrBlocked(): Promise<LibraryDatabase> {
    return new Promise((resolve, reject) => {
      const opened = open(() => {
        onProblem('waiting')
        reject(new LibraryError('waiting'))
      })
      opened.then((database) => {
        current = opened
        resolve(database)
      }, reject)
    })
  }

  return { lose, database: () => (current ??= openOrBlocked()) }
}

const openingProblems: Readonly<Record<string, LibraryProblem>> = {
  QuotaExceededError: 'full',
  // The store is that of a newer app: this page is the old one.
  VersionError: 'outdated',
  // However a browser puts it that nothing may be kept.
  InvalidStateError: 'blocked',
  NotSupportedError: 'blocked',
  SecurityError: 'blocked',
  UnknownError: 'blocked',
}

function openingProblem(error: unknown): LibraryProblem {
  if (error instanceof LibraryError) return error.problem
  return (error instanceof DOMException && openingProblems[error.name]) || 'broken'
}
