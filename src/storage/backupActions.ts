import { bySlug } from '#src/domain/library/contents.ts'
import { type Merge, merge } from '#src/domain/library/merge.ts'
import { timestamp } from '#src/domain/library/timestamp.ts'
import { LibraryError } from '#src/domain/library.ts'
import type { Settings } from '#src/domain/settings.ts'
import type { Watched } from '#src/domain/watched.ts'
import type { Backup } from './backup.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import type { LibraryStore } from './libraryStates.ts'
import { beginReading, type Decide, readContents, type StoreContents } from './transaction.ts'

interface BackupOptions {
  readonly withDatabase: <T>(action: (database: LibraryDatabase) => Promise<T>) => Promise<T>
  readonly commit: <T>(decide: Decide<T>) => Promise<T>
  readonly settings: Watched<Settings>
  readonly release: string
}

type BackupActions = Pick<LibraryStore, 'backup' | 'previewBackup' | 'restore'>

/** What is done with backups. Few readers make one: what reads and writes the file is loaded when one does. */
export function backupActions({ withDatabase, commit, settings, release }: BackupOptions): BackupActions {
  const contents = () => withDatabase((database) => readContents(beginReading(database)))

  return {
    async backup() {
      const [{ writeBackup }, { items, positions }] = [await backupFile(), await contents()]
      const everything = { items, positions: [...positions.values()], settings: settings.get() }
      return writeBackup(everything, timestamp(new Date()), release)
    },

    async previewBackup(text) {
      const { readBackup } = await backupFile()
      return mergeWith(await contents(), readBackup(text)).preview
    },

    async restore(text) {
      const { readBackup } = await backupFile()
      const brought = readBackup(text)
      return commit(async (writing) => {
        const here = await readContents(writing)
        const { items, positions, preview } = mergeWith(here, brought)
        const change = {
          items: new Map(items.map((item) => [item.id, item])),
          positions: bySlug(positions),
          // How this reader wants to read here, they have said here.
          settings: here.settings ? undefined : brought.settings,
        }
        return { change, answer: preview }
      })
    },
  }
}

const mergeWith = ({ items, positions }: StoreContents, brought: Backup): Merge =>
  merge({ items, positions: [...positions.values()] }, brought)

async function backupFile() {
  try {
    return await import('./backup.ts')
  } catch (cause) {
    throw new LibraryError('part', cause)
  }
}
