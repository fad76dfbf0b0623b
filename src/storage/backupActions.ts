import { bySlug } from '#src/domain/library/contents.ts'
import { broughtArticles, merge } from '#src/domain/library/merge.ts'
import { timestamp } from '#src/domain/library/timestamp.ts'
import { type BackupPreview, LibraryError } from '#src/domain/library.ts'
import type { Settings } from '#src/domain/settings.ts'
import type { Watched } from '#src/domain/watched.ts'
import type { Backup } from './backup.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import type { LibraryStore } from './libraryStates.ts'
import { refuseTooLong } from './ownArticleLength.ts'
import { beginReading, type Decide, readEverything } from './transaction.ts'

interface BackupOptions {
  readonly use: <T>(action: (database: LibraryDatabase) => Promise<T>) => Promise<T>
  readonly commit: <T>(decide: Decide<T>) => Promise<T>
  readonly settings: Watched<Settings>
  readonly release: string
}

type Everything = Awaited<ReturnType<typeof readEverything>>
type BackupActions = Pick<LibraryStore, 'backup' | 'previewBackup' | 'restore'>

/** What is done with backups. Few readers make one: what reads and writes the file is loaded when one does. */
export function backupActions({ use, commit, settings, release }: BackupOptions): BackupActions {
  const contents = () => use((database) => readEverything(beginReading(database)))

  return {
    async backup() {
      const [{ writeBackup }, { items, positions, articles }] = [await backupFile(), await contents()]
      const everything = { items, positions: [...positions.values()], settings: settings.get(), articles }
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
        const here = await readEverything(writing)
        const { items, positions, articles, preview } = mergeWith(here, brought)
        const brings = new Map(articles.map((own) => [own.article.slug, own]))
        // What brings none adds nothing to them, however many there are.
        if (brings.size > 0) refuseTooLong([...brings.values(), ...here.articles.filter((own) => !brings.has(own.article.slug))])
        const change = {
          items: new Map(items.map((item) => [item.id, item])),
          positions: bySlug(positions),
          articles: brings,
          // How this reader wants to read here, they have said here.
          settings: here.settings ? undefined : brought.settings,
        }
        return { change, answer: preview }
      })
    },
  }
}

function mergeWith({ items, positions, articles: here }: Everything, brought: Backup) {
  const merged = merge({ items, positions: [...positions.values()] }, brought)
  const articles = broughtArticles(here, brought.articles)
  return { ...merged, articles, preview: { ...merged.preview, articles: articles.length } satisfies BackupPreview }
}

async function backupFile() {
  try {
    return await import('./backup.ts')
  } catch (cause) {
    throw new LibraryError('part', cause)
  }
}
