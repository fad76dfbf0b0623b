import { sentencesOf } from '../sentence.ts'
import type { SortedPage } from './recognised.ts'

/** What a list has room for. */
export const LONGEST_SUMMARY = 160

/** The first words of an article, whole sentences where they fit, for a list: of its dek, or else of its first paragraph. */
export function summaryOfPage({ dek, blocks }: Pick<SortedPage, 'dek' | 'blocks'>): string {
  const text = dek?.value ?? blocks.find(({ kind }) => kind === 'paragraph')?.text ?? blocks[0]?.text ?? ''
  const ends = [...sentencesOf(text)].map(({ end }) => end)
  const end = ends.findLast((place) => place <= LONGEST_SUMMARY)
  return end === undefined ? cutAtWord(text) : text.slice(0, end)
}

/** The words that fit, and that there were more. */
function cutAtWord(text: string): string {
  if (text.length <= LONGEST_SUMMARY) return text
  const cut = text.slice(0, LONGEST_SUMMARY - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:–-]+$/u, '')}…`
}
