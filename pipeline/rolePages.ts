import { SECTION_ROLES, type SectionRole } from '#src/domain/article.ts'
import { ROLE_PAGE_SIZE, type RolePage, roleEntry, roleLocalities, selectRoleRows } from '#src/domain/rolePage.ts'
import type { Collection } from './collection.ts'

type Source = Pick<Collection, 'columns' | 'overview' | 'summaries' | 'sections'>

/** What all articles say in each role, as far as the first part of it goes. */
export function rolePages(collection: Source): readonly RolePage[] {
  return SECTION_ROLES.map((role) => rolePage(collection, role))
}

function rolePage({ columns, overview, summaries, sections }: Source, role: SectionRole): RolePage {
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
