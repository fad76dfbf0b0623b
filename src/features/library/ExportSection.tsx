import { useId, useState } from 'react'
import { type ExportForm, exportFileName, exportJson, exportMarkdown } from '#src/domain/library/exported.ts'
import type { LibraryQuery } from '#src/domain/library/libraryQuery.ts'
import type { LibraryItem } from '#src/domain/library.ts'
import { downloadFile } from '#src/ui/downloadFile.ts'
import { type FindArticle, lookUpArticles } from './articleLookup.ts'
import { slugsOf } from './KeptItems.tsx'
import { libraryMessages } from './messages.ts'

interface Props {
  readonly items: readonly LibraryItem[]
  readonly matching: readonly LibraryItem[]
  /** What `matching` answers. */
  readonly query: LibraryQuery
  readonly findArticle: FindArticle
  readonly origin: string
  readonly today: () => string
}

const FORMS: Readonly<Record<ExportForm, string>> = { md: 'text/markdown;charset=utf-8', json: 'application/json' }

/** Takes what is kept out of the library, as text to read and as data. */
export function ExportSection({ items, matching, query, findArticle, origin, today }: Props) {
  const [isFilteredOnly, setIsFilteredOnly] = useState(true)
  const [isBusy, setIsBusy] = useState(false)
  const [said, setSaid] = useState({ words: '', about: '' })
  const nothingId = useId()
  const isNarrowed = matching.length < items.length
  const chosen = isFilteredOnly ? matching : items
  const isEmpty = chosen.length === 0
  // What was said of another choice is no longer said.
  const about = JSON.stringify([isFilteredOnly, query])
  const words = said.about === about ? said.words : ''

  const write = async (form: ExportForm) => {
    const slugs = slugsOf(chosen)
    const articles = await lookUpArticles(slugs, findArticle)
    const day = today()
    const exported = { items: chosen, articles, origin, day }
    const text = form === 'json' ? exportJson(exported) : exportMarkdown(exported, libraryMessages.exportWords)
    downloadFile(exportFileName(day, form), FORMS[form], text)
    const missed = slugs.length - articles.size
    return missed > 0
      ? `${libraryMessages.exported(chosen.length)} ${libraryMessages.exportedWithout(missed)}`
      : libraryMessages.exported(chosen.length)
  }
  const exportAs = async (form: ExportForm) => {
    if (isBusy || isEmpty) return
    setIsBusy(true)
    setSaid({ words: libraryMessages.exporting, about })
    setSaid({ words: await write(form).catch(() => libraryMessages.exportFailed), about })
    setIsBusy(false)
  }
  const scopes = [
    { isFiltered: true, name: libraryMessages.exportFiltered(matching.length) },
    { isFiltered: false, name: libraryMessages.exportAll(items.length) },
  ]
  return (
    <section aria-labelledby="export-title">
      <h2 id="export-title">{libraryMessages.exportTitle}</h2>
      <p>{libraryMessages.exportIntro}</p>
      {isNarrowed && (
        <fieldset>
          <legend>{libraryMessages.exportScope}</legend>
          {scopes.map(({ isFiltered, name }) => (
            <label key={name} className="choice">
              <input
                type="radio"
                name="pham-vi"
                checked={isFilteredOnly === isFiltered}
                onChange={() => setIsFilteredOnly(isFiltered)}
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <div className="button-row">
        {(['md', 'json'] as const).map((form) => (
          <button
            key={form}
            type="button"
            className="button"
            aria-disabled={isBusy || isEmpty}
            aria-describedby={isEmpty ? nothingId : undefined}
            onClick={() => void exportAs(form)}
          >
            {libraryMessages.exportForms[form]}
          </button>
        ))}
      </div>
      {isEmpty && (
        <p id={nothingId} className="hint">
          {libraryMessages.nothingToExport}
        </p>
      )}
      <p role="status">{words}</p>
    </section>
  )
}
