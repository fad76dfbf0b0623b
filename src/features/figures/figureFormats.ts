import { type FigureExport, type FigureExportWords, figuresCsv, figuresJson } from '#src/domain/figures/figureExport.ts'
import { fileNameOf } from '#src/domain/fileName.ts'
import { downloadFile } from '#src/ui/downloadFile.ts'
import { FIGURE_KIND_WORDS } from '#src/ui/figureWords.ts'
import { figuresMessages } from './messages.ts'

/** Files that figures are handed over as. */
export type FigureFormat = 'csv' | 'json'

export const FIGURE_FORMATS: readonly { readonly format: FigureFormat; readonly name: string }[] = [
  { format: 'csv', name: figuresMessages.csvShown },
  { format: 'json', name: figuresMessages.jsonShown },
]

const WORDS: FigureExportWords = {
  kinds: FIGURE_KIND_WORDS,
  dictionary: figuresMessages.dictionary,
  licence: figuresMessages.licence,
  source: figuresMessages.source,
}

/** Hands figures to the reader's downloads. */
export function downloadFigures(exported: FigureExport, format: FigureFormat): void {
  const name = fileNameOf(`${figuresMessages.fileName} ${exported.day}`, format)
  if (format === 'csv') downloadFile(name, 'text/csv;charset=utf-8', figuresCsv(exported, WORDS))
  else downloadFile(name, 'application/json', figuresJson(exported, WORDS))
}
