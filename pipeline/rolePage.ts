import type { ArticleSummary, Section, SectionRole } from '#src/domain/article.ts'
import type { ArticleColumns } from '#src/domain/articleColumns.ts'
import type { Overview } from '#src/domain/overview.ts'
import { ROLE_PAGE_SIZE, type RolePage, roleEntry, roleLocalities, selectRoleRows } from '#src/domain/rolePage.ts'

interface Source {
  readonly columns: ArticleColumns
  readonly overview: Pick<Overview, 'localities'>
  readonly summaries: readonly ArticleSummary[]
  sections(row: number): readonly Section[]
}

/** What all articles say in a role, as far as the first part of it goes. */
export function rolePage({ columns, overview, summaries, sections }: Source, role: SectionRole): RolePage {
  const rows = selectRoleRows(columns, role, [])
  return {
    role,
    total: rows.length,
    first: rows.slice(0, ROLE_PAGE_SIZE).flatMap((row) => {
      const summary = summaries[row]
      return summary ? [roleEntry({ ...summary, sections: sections(row) }, role)] : []
    }),
    localities: roleLocalities(columns, overview.localities, role),
  }
}
