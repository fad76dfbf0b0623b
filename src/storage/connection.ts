import { LibraryError, type LibraryProblem } from '#src/domain/library.ts'
import { type DatabaseOptions, type LibraryDatabase, openLibraryDatabase } from './libraryDatabase.ts'

interface ConnectionOptions<T> extends Pick<DatabaseOptions, 'hadContents' | 'upgrades'> {
  /** Reads what is there. Whoever waits for the store waits for it, too. */
  readonly read: (database: LibraryDatabase) => Promise<T>
  /** The store is open, and this was read. */
  readonly onOpened: (contents: T) => void
  readonly onProblem: (problem: LibraryProblem) => void
}

export interface Connection {
  /** Opens the store where it is not: again, where that failed or it was lost. How it ended, the state says. */
  open(): void
  /** Does something with the open store. Rejects with a `LibraryError`. */
  use<T>(action: (database: LibraryDatabase) => Promise<T>): Promise<T>
}

/** One try to open the store, and what came of it. */
class Attempt {
  /** What whoever asks is given. */
  answer: Promise<LibraryDatabase>
  database: LibraryDatabase | undefined
  lostBy: LibraryProblem | undefined

  constructor(open: (attempt: Attempt) => Promise<LibraryDatabase>) {
    this.answer = open(this)
  }
}

/** The one connection of a page to the store. */
export function libraryConnection<T>({ hadContents, upgrades, read, onOpened, onProblem }: ConnectionOptions<T>): Connection {
  let current: Attempt | undefined

  function giveUp(attempt: Attempt, problem: LibraryProblem): void {
    attempt.lostBy ??= problem
    // Left open, it would be in the way of a newer page.
    attempt.database?.close()
    // One that was given up before has no more to say: another may be open by now.
    if (attempt !== current) return
    current = undefined
    onProblem(problem)
  }

  async function open(attempt: Attempt, onBlocked: () => void): Promise<LibraryDatabase> {
    try {
      const database = await openLibraryDatabase({
        hadContents,
        upgrades,
        onBlocked,
        onOutdated: () => giveUp(attempt, 'outdated'),
        onTerminated: () => giveUp(attempt, 'broken'),
      })
      attempt.database = database
      const contents = await read(database)
      if (attempt.lostBy) throw new LibraryError(attempt.lostBy)
      // Those before were told to wait; whoever asks now need not.
      attempt.answer = Promise.resolve(database)
      onOpened(contents)
      return database
    } catch (error) {
      const problem = attempt.lostBy ?? openingProblem(error)
      giveUp(attempt, problem)
      throw new LibraryError(problem, error)
    }
  }

  /** Nothing waits for an older page: what is asked of the store meanwhile fails, and it is there once that page is gone. */
  function openOrBlocked(attempt: Attempt): Promise<LibraryDatabase> {
    return new Promise((resolve, reject) => {
      const onBlocked = () => {
        onProblem('waiting')
        reject(new LibraryError('waiting'))
      }
      open(attempt, onBlocked).then(resolve, reject)
    })
  }

  function opened(): Promise<LibraryDatabase> {
    current ??= new Attempt(openOrBlocked)
    return current.answer
  }

  return {
    open: () => void opened().catch(() => undefined),
    async use(action) {
      const database = await opened()
      try {
        return await action(database)
      } catch (error) {
        if (error instanceof LibraryError) throw error
        // It can break without a word; whoever asks next gets another.
        if (current?.database === database) giveUp(current, 'broken')
        throw new LibraryError('broken', error)
      }
    },
  }
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
