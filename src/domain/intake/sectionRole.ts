import type { SectionRole } from '../article.ts'

// Numbering, and words that stand before what a heading is about.
const LEAD = /^(?:[ivx]{1,5}|[a-zđ]|\d{1,2}(?:\.\d{1,2})?)[.)/]\s*|^[-–*•+]\s*/u
const FILLERS = ['về', 'những', 'các', 'một số', 'một vài', 'đánh giá', 'mặt']

const STARTS: Readonly<Record<SectionRole, readonly string[]>> = {
  results: ['kết quả', 'thành tựu', 'ưu điểm', 'thành tích'],
  shortcomings: ['hạn chế', 'tồn tại', 'khó khăn', 'khuyết điểm', 'yếu kém', 'nhược điểm'],
  tasks: ['nhiệm vụ', 'phương hướng', 'giải pháp'],
  targets: ['chỉ tiêu', 'mục tiêu'],
  adjustments: ['điều chỉnh'],
}
const ROLES = Object.keys(STARTS) as SectionRole[]
/** What else a heading names would make a section of two roles. */
const AND = /(?:,| và | - | – )\s*/u

/** What a section does, by its heading; undefined where that is not clear, or names two things. */
export function roleOfHeading(heading: string): SectionRole | undefined {
  const named = heading
    .toLowerCase()
    .replace(LEAD, '')
    .split(AND)
    .map((part) => startingRole(withoutFillers(part)))
  const [first] = named
  return named.every((role) => role === undefined || role === first) ? first : undefined
}

const startingRole = (words: string): SectionRole | undefined =>
  ROLES.find((role) => STARTS[role].some((start) => words.startsWith(start)))

function withoutFillers(words: string): string {
  const filler = FILLERS.find((each) => words.startsWith(`${each} `))
  return filler === undefined ? words : withoutFillers(words.slice(filler.length + 1))
}
