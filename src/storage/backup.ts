import * as v from 'valibot'
import { BackupError, HIGHLIGHT_COLOURS, type LibraryItem, type ReadingPosition } from '#src/domain/library.ts'
import type { OwnArticle } from '#src/domain/ownArticle.ts'
import { readSettings, type Settings } from '#src/domain/settings.ts'
import { ownArticle } from './backupArticle.ts'
import { count, moment } from './backupValues.ts'

// The file that docs/storage.md describes. Whoever changes what is in it adds a migration.

const FORMAT = 'ben-doc-backup'
/** Characters of the largest file that is read. A thousand notes of a page each are a tenth of it. */
const LONGEST = 50_000_000
/** Nobody changes a note so often, and each change counts on from there. */
const HIGHEST_REVISION = 1_000_000_000

/** What a backup holds, in any order. */
export interface Backup {
  readonly items: readonly LibraryItem[]
  readonly positions: readonly ReadingPosition[]
  readonly settings: Settings
  readonly articles: readonly OwnArticle[]
}

/** Makes a file of one version into one of the next. */
export type BackupMigration = (file: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/** From version 1 to 2, from 2 to 3, and so on. */
const MIGRATIONS: readonly BackupMigration[] = [(file) => ({ ...file, articles: [] })]

const revision = v.pipe(
  count,
  v.transform((counted) => Math.min(counted, HIGHEST_REVISION)),
)
const article = v.object({
  slug: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(200)),
  title: v.string(),
  placeName: v.string(),
})
const anchor = v.object({
  block: count,
  quote: v.pipe(v.string(), v.nonEmpty()),
  prefix: v.string(),
  suffix: v.string(),
  textHash: v.string(),
})
const itemBase = {
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/)),
  article,
  note: v.string(),
  revision,
  createdAt: moment,
  changedAt: moment,
}
const item = v.variant('kind', [
  v.object({
    ...itemBase,
    kind: v.literal('highlight'),
    anchor,
    sentence: v.string(),
    colour: v.picklist(HIGHLIGHT_COLOURS),
  }),
  v.object({
    ...itemBase,
    kind: v.literal('bookmark'),
    anchor: v.exactOptional(anchor),
    sentence: v.exactOptional(v.string()),
  }),
])
const position = v.object({
  article,
  block: count,
  furthest: count,
  blocks: count,
  isRead: v.boolean(),
  order: count,
  changedAt: moment,
})
const contents = v.object({
  items: v.array(item),
  positions: v.array(position),
  settings: v.pipe(v.unknown(), v.transform(readSettings)),
  articles: v.array(ownArticle),
})

/**
 * The text of a backup's file, saved at a moment (ISO 8601) by a release. An own article that could not be read again is left
 * out: it would spoil the file, which is read whole or not at all.
 */
export function writeBackup({ articles, ...rest }: Backup, savedAt: string, release: string): string {
  const file = { format: FORMAT, version: MIGRATIONS.length + 1, savedAt, release, ...rest }
  // An article a line: spread out over lines, they would be twice as long.
  const lines = articles.filter((own) => v.is(ownArticle, own)).map((own) => `\n  ${JSON.stringify(own)}`)
  return `${JSON.stringify(file, null, 1).slice(0, -2)},\n "articles": [${lines.join(',')}\n ]\n}\n`
}

/** What stands in the text of a backup's file: all of it, or a `BackupError`. */
export function readBackup(text: string, migrations: readonly BackupMigration[] = MIGRATIONS): Backup {
  if (text.length > LONGEST) throw new BackupError('tooLarge', `${text.length} characters`)
  const result = v.safeParse(contents, migrated(parsed(text), migrations))
  if (!result.success) throw new BackupError('damaged', result.issues.map((issue) => v.getDotPath(issue)).join(' '))
  return result.output
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  const file = fromJson(text)
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== FORMAT) throw new BackupError('foreign')
  return { ...file }
}

function fromJson(text: string): unknown {
  try {
    // A byte order mark is what some editors begin files with.
    return JSON.parse(text.replace(/^\uFEFF/, ''), refusePrototypes)
  } catch (error) {
    throw error instanceof BackupError ? error : new BackupError('unreadable', String(error))
  }
}

/** No honest file has such a key: it would give objects made of this one other properties than it says. */
function refusePrototypes(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new BackupError('damaged', key)
  return value
}

function migrated(
  file: Readonly<Record<string, unknown>>,
  migrations: readonly BackupMigration[],
): Readonly<Record<string, unknown>> {
  const { version } = file
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) throw new BackupError('damaged', 'version')
  if (version > migrations.length + 1) throw new BackupError('newer', String(version))
  try {
    return migrations.slice(version - 1).reduce((older, migrate) => migrate(older), file)
  } catch (error) {
    // A migration takes its file to be whole.
    throw new BackupError('damaged', String(error))
  }
}
