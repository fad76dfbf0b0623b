import { sentenceAt } from '../sentence.ts'

/** The whole sentences of a block's text that a quote from `start` to `end` (exclusive) stands in. */
export function quotedSentences(text: string, start: number, end: number): string {
  return text.slice(sentenceAt(text, start).start, sentenceAt(text, Math.max(start, end - 1)).end)
}
