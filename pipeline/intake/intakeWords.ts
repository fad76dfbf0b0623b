import type { DateBasis } from '#src/domain/honestDate.ts'
import type { Doubt, GuessedField } from '#src/domain/intake/doubts.ts'
import type { Written } from './written.ts'

// What the command line says of pages, in the language of those who publish them.

const FIELDS: Readonly<Record<GuessedField, string>> = {
  isArticle: 'có phải là bài',
  title: 'tiêu đề',
  dek: 'sa-pô',
  author: 'tác giả',
  publisher: 'nơi đăng',
  published: 'ngày đăng',
  period: 'thời gian nói tới',
  places: 'nơi',
  topics: 'chủ đề',
}

const percent = (confidence: number) => `${Math.round(confidence * 100)}%`

export const intakeWords = {
  field: (field: GuessedField) => FIELDS[field],
  mentions: 'có nhắc tới',
  removed: 'bỏ ra',
  basis: (basis: DateBasis) => (basis === 'stated' ? 'ghi trên trang' : 'suy ra từ bài'),
  counts: (paragraphs: number, figures: number, removed: number) =>
    `${paragraphs} đoạn, ${figures} số liệu, ${removed} dòng không thuộc bài`,
  total: (files: number, articles: number, refused: number) =>
    `${files} tệp: ${articles} bài, ${files - articles - refused} trang không phải bài, ${refused} tệp không nhận.`,
  written: ({ slug, draft, original }: Written) =>
    [draft ? `bản nháp: ${draft}` : `đã có bản biên tập: ${slug}`, ...(original ? [`bản gốc: ${original}`] : [])].join(' · '),
  draftsLeftOut: (count: number) =>
    `${count} bản nháp chưa vào bản dựng. Xem lại, viết lại bằng lời của mình, rồi xóa dòng “draft: true”.`,
  toMend: (count: number) => `Còn ${count} chỗ phải điền trong các bản nháp:`,
  noFile: (path: string) => `Không có tệp hay thư mục “${path}”.`,
  usage:
    'Cách dùng: npm run articles:import -- <tệp hoặc thư mục> [--write] [--json]\n' +
    '  --write  ghi bản nháp vào content/articles và cất bản gốc vào content/local\n' +
    '  --json   in toàn bộ kết quả dưới dạng JSON',
  progress: (done: number, all: number, name: string) => `${bar(done / all)} ${done}/${all} ${name}`,
  draftOf: (file: string) => `Bản nháp lập từ tệp ${file}. Xem lại, viết lại bằng lời của mình, rồi xóa dòng trên và các dòng #.`,
  doubt: ({ field, guess }: Doubt) =>
    guess
      ? `Xem lại ${FIELDS[field]}: chỉ chắc ${percent(guess.confidence)}${because(guess.evidence)}.`
      : `Còn thiếu ${FIELDS[field]}.`,
  unmarked: (count: number, figures: string) =>
    `${count} số liệu chưa đánh dấu được vì không rõ đo gì hay vào lúc nào: ${figures}`,
} as const

function because(evidence: readonly { readonly words: string }[]): string {
  return evidence.length === 0 ? '' : `, dựa vào ${evidence.map(({ words }) => `“${words}”`).join('; ')}`
}

const BAR_LENGTH = 24

function bar(part: number): string {
  const full = Math.round(part * BAR_LENGTH)
  return '█'.repeat(full) + '░'.repeat(BAR_LENGTH - full)
}
