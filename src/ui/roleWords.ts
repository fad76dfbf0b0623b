import type { SectionRole } from '#src/domain/article.ts'

/** What a role of a section is called, wherever roles are shown. */
export const ROLE_WORDS = {
  results: 'Kết quả',
  shortcomings: 'Hạn chế',
  tasks: 'Nhiệm vụ',
  targets: 'Chỉ tiêu',
  adjustments: 'Điều chỉnh',
} satisfies Record<SectionRole, string>
