import type { ProposedFigure, Recognised, Recognition, SourceBlock } from '#src/domain/intake/recognised.ts'

/** A guess that is sure. */
export const sure = <T>(value: T, ...words: readonly string[]): Recognised<T> => ({
  value,
  confidence: 0.9,
  evidence: words.map((one) => ({ words: one })),
})

export const block = (kind: SourceBlock['kind'], line: number, text: string): SourceBlock => ({ kind, line, text })

/** What was recognised in a page, of which nothing must be said. */
export function makeRecognition(given: Partial<Recognition> = {}): Recognition {
  return {
    page: { format: 'text', encoding: 'utf-8', lines: [], meta: {} },
    isArticle: sure(true),
    form: sure('report'),
    blocks: [],
    removed: [],
    places: [],
    mentions: [],
    topics: [],
    figures: [],
    problems: [],
    ...given,
  }
}

/** A figure where its words stand in a text. */
export function proposed(text: string, words: string, given: Partial<ProposedFigure> = {}): ProposedFigure {
  const at = text.indexOf(words)
  if (at < 0) throw new Error(`“${words}” is not in “${text}”`)
  return { text: words, at, block: 0, value: 214, unit: 'tỷ đồng', hedge: '', kind: 'achieved', confidence: 0.9, ...given }
}
