import { firstDraft } from '#src/domain/intake/articleDraft.ts'
import { cleanFileName } from '#src/domain/intake/cleanFileName.ts'
import {
  type DeskEntry,
  type DeskFile,
  type DeskState,
  type IntakeDesk,
  MOST_FILES,
  type ReadEntry,
} from '#src/domain/intake/desk.ts'
import { pageId } from '#src/domain/intake/sourceLines.ts'
import { watched } from '#src/domain/watched.ts'
import type { Shared } from './sharedFiles.ts'
import { type FileReading, ReaderMissingError, type ReadOutcome } from './workerReading.ts'

export interface DeskOptions {
  readonly reading: FileReading
  /** Takes what was shared to the app. */
  readonly pickUp: () => Promise<Shared>
}

/** Reads what is put on it, one file after the other, and keeps what came of each. */
export function openDesk({ reading, pickUp }: DeskOptions): IntakeDesk {
  const state = watched<DeskState>({ entries: [] })
  const files = new Map<number, DeskFile>()
  let lastId = 0
  /** Counts the runs: what an ended one still has to say is not heard. */
  let run = 0
  let isRunning = false

  const change = (next: Partial<DeskState>) => state.set({ ...state.get(), ...next })
  const put = (id: number, entry: DeskEntry) => {
    const { entries } = state.get()
    change({ entries: entries.map((each) => (each.id === id ? entry : each)) })
  }
  const next = () => state.get().entries.find(({ status }) => status === 'waiting')

  async function readAll(): Promise<void> {
    if (isRunning) return
    isRunning = true
    const mine = ++run
    await readWaiting(mine).catch((error) => {
      if (mine === run) putBack('missing')
      if (!(error instanceof ReaderMissingError)) reportError(error)
    })
    if (mine === run) isRunning = false
  }

  async function readWaiting(mine: number): Promise<void> {
    for (let entry = next(); entry && mine === run; entry = next()) await readEntry(entry, mine)
  }

  async function readEntry({ id, name }: DeskEntry, mine: number): Promise<void> {
    put(id, { id, name, status: 'reading' })
    const file = files.get(id)
    const outcome: ReadOutcome = file ? await reading.read(file) : { failure: 'unreadable' }
    if (mine !== run) return
    files.delete(id)
    putRead(entryOf(id, name, outcome))
  }

  /** The same page once more is a copy of the first: what was put right there stays. */
  function putRead(entry: DeskEntry): void {
    const { entries } = state.get()
    const first =
      entry.status === 'read' && entries.find((each): each is ReadEntry => each.status === 'read' && each.page === entry.page)
    if (!first) {
      put(entry.id, entry)
      return
    }
    const known = { ...first, copies: [...first.copies, entry.name] }
    change({ entries: entries.flatMap((each) => (each.id === entry.id ? [] : each.id === first.id ? known : each)) })
  }

  /** What was being read waits again. */
  function putBack(halt: DeskState['halt']): void {
    run++
    isRunning = false
    const entries = state
      .get()
      .entries.map(
        (entry): DeskEntry => (entry.status === 'reading' ? { id: entry.id, name: entry.name, status: 'waiting' } : entry),
      )
    change({ entries, halt })
  }

  function add(added: readonly DeskFile[]): void {
    const [firstLeft] = added.slice(MOST_FILES)
    const left = firstLeft && { count: added.length - MOST_FILES, first: cleanFileName(firstLeft.name) }
    const entries = added.slice(0, MOST_FILES).map((file): DeskEntry => {
      const id = ++lastId
      files.set(id, file)
      return { id, name: file.isPasted ? '' : cleanFileName(file.name), status: 'waiting' }
    })
    change({ entries: [...state.get().entries, ...entries], halt: undefined, left })
    void readAll()
  }

  return {
    state,
    add,
    async addOpened(opened) {
      add(await Promise.all(opened.map((file) => file.getFile().catch(() => goneFile(file.name)))))
    },
    stop() {
      if (!isRunning) return
      reading.stop()
      putBack('asked')
    },
    resume() {
      change({ halt: undefined })
      void readAll()
    },
    remove(ids) {
      for (const id of ids) files.delete(id)
      change({ entries: state.get().entries.filter(({ id }) => !ids.includes(id)) })
    },
    correct(id, changeDraft) {
      const entry = state.get().entries.find((each) => each.id === id)
      if (entry?.status !== 'read') return
      // What is kept is no longer what stands here.
      const { keptAs: _, ...read } = entry
      put(id, { ...read, draft: changeDraft(read.draft) })
    },
    markKept(id, slug) {
      const entry = state.get().entries.find((each) => each.id === id)
      if (entry?.status === 'read') put(id, { ...entry, keptAs: slug })
    },
    async takeShared() {
      const { files: shared, nothing } = await pickUp()
      if (shared.length > 0) add(shared)
      return nothing
    },
  }
}

/** Stands for one that can no longer be had, so that it is told. */
const goneFile = (name: string): DeskFile => ({ name, size: 0, arrayBuffer: () => Promise.reject(new Error('gone')) })

function entryOf(id: number, name: string, outcome: ReadOutcome): DeskEntry {
  if ('failure' in outcome) return { id, name, status: 'failed', failure: outcome.failure }
  const { recognition, problems } = outcome
  if (!recognition) return { id, name, status: 'refused', problems }
  const page = pageId(recognition)
  return { id, name, status: 'read', page, copies: [], found: recognition, draft: firstDraft(recognition) }
}
