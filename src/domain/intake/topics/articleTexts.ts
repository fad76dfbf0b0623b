import type { SortedPage, SourceBlock } from '../recognised.ts'

/** What a text is to its article. The lead is the first paragraph of one that has no dek. */
export type Zone = 'title' | 'dek' | 'heading' | 'lead' | 'body' | 'caption'

export interface ArticleText {
  readonly zone: Zone
  readonly text: string
  readonly line?: number
}

/** The texts of an article that say what it is about, in order. */
export function articleTexts({ title, dek, blocks }: SortedPage): readonly ArticleText[] {
  const lead = dek === undefined ? blocks.find(({ kind }) => kind !== 'heading' && kind !== 'caption') : undefined
  const zoneOf = (block: SourceBlock): Zone => {
    if (block.kind === 'heading' || block.kind === 'caption') return block.kind
    return block === lead ? 'lead' : 'body'
  }
  return [
    ...(title ? [{ zone: 'title', text: title.value } as const] : []),
    ...(dek ? [{ zone: 'dek', text: dek.value } as const] : []),
    ...blocks.map((block) => ({ zone: zoneOf(block), text: block.text, line: block.line })),
  ]
}

/** Whether a text is one of those that an article is made of, not about. */
export const isBody = (zone: Zone): boolean => zone === 'body' || zone === 'lead'
