import type { Token } from '../../search/tokens.ts'
import { phrasesIn, phraseTable } from './phraseTable.ts'

const HEADS = phraseTable(
  [
    ...['chủ tịch', 'bí thư', 'giám đốc', 'tổng giám đốc', 'hiệu trưởng', 'trưởng', 'trưởng ban', 'trưởng phòng', 'trưởng đoàn'],
    ...['chủ nhiệm', 'chánh', 'chánh văn phòng', 'chánh án', 'viện trưởng', 'chỉ huy trưởng', 'chính ủy', 'ủy viên', 'bộ trưởng'],
    ...['phó ban', 'phó phòng', 'đại biểu'],
  ].map((head) => [head, head] as const),
)
/** Words that may stand between a title and the office that it is held in. */
const BETWEEN = new Set(['thường', 'trực', 'ban', 'ủy', 'đoàn', 'văn', 'phòng', 'sở', 'hội'])
const MOST_BETWEEN = 2

/**
 * Tells of each token whether an office of which somebody holds a title may begin there: `Sở Y tế` behind `Giám đốc`. Such
 * words say who was present, not what an article is about.
 */
export function titledOffices(tokens: readonly Token[], text: string): (first: number) => boolean {
  const ends = new Set(phrasesIn(tokens, HEADS).map(({ end }) => end))
  const wordAt = (at: number) => text.slice(tokens[at]?.start, tokens[at]?.end).toLowerCase()
  return (first) => {
    for (let at = first; at >= first - MOST_BETWEEN; at--) {
      if (ends.has(at)) return true
      if (!BETWEEN.has(wordAt(at - 1))) return false
    }
    return false
  }
}
