import { type ArticleColumns, type ColumnFile, fromColumnFile } from '#src/domain/articleColumns.ts'
import { ArticleLoadError } from '#src/domain/articleSource.ts'

/** Kept by the file that they were read from, so that what is counted on them once need not be counted again. */
const columnsByFile = new WeakMap<ColumnFile, ArticleColumns>()

/** The columns of a file. Throws an `ArticleLoadError` where they do not have one length. */
export function columnsOf(file: ColumnFile): ArticleColumns {
  const known = columnsByFile.get(file)
  if (known) return known
  try {
    const columns = fromColumnFile(file)
    columnsByFile.set(file, columns)
    return columns
  } catch {
    throw new ArticleLoadError('damaged', 'columns.json')
  }
}
