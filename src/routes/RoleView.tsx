import { useNavigate } from '@tanstack/react-router'
import type { SectionRole } from '#src/domain/article.ts'
import type { RawSearch } from '#src/domain/articleQuery.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import { ROLE_KEYS } from '#src/domain/roleKeys.ts'
import { ROLE_PAGE_SIZE, type RolePage as RoleData } from '#src/domain/rolePage.ts'
import { parseRoleQuery, type RoleQuery, toRoleSearch } from '#src/domain/roleQuery.ts'
import { rolesMessages } from '#src/features/roles/messages.ts'
import { RolePage } from '#src/features/roles/RolePage.tsx'
import { knownRoleView, roleViews } from './roleViews.ts'
import { useAsked } from './useAsked.ts'
import { useViews } from './useViews.ts'

/** What stands in the head of the page. */
export const headOf = (role: SectionRole) => ({ title: rolesMessages.title(role), description: rolesMessages.intros[role] })

export interface RoleViewProps {
  readonly articles: ArticleSource
  readonly page: RoleData
  readonly search: RawSearch
  /** How many articles the view shows; undefined for as many as it begins with. */
  readonly shown: number | undefined
  /** Called when the reader tries again, and only a newer page can help. */
  readonly onOutdated: () => void
}

/** The view of a role as an address asks for it, and the ways from it to other addresses. */
export function RoleView({ articles, page, search, shown = ROLE_PAGE_SIZE, onOutdated }: RoleViewProps) {
  const navigate = useNavigate()
  const { query: addressed, ignored } = parseRoleQuery(search, page.localities)
  const [query, askAtOnce] = useAsked(search, addressed)
  const known = knownRoleView({ page, query, shown })
  const { view, ...state } = useViews({
    key: JSON.stringify([page.role, query, shown]),
    firstScreen: known ?? { entries: page.first, total: page.total },
    isFirstScreen: known !== undefined,
    load: () => roleViews({ articles, page, query, shown }),
    onOutdated,
  })

  const here = { to: '/muc/$role', params: { role: ROLE_KEYS[page.role] }, resetScroll: false } as const
  const ask = (next: RoleQuery) => {
    askAtOnce(next)
    return navigate({ ...here, search: toRoleSearch(next) })
  }
  return (
    <RolePage
      page={page}
      query={query}
      ignored={ignored}
      results={{ ...view, ...state }}
      pageSize={ROLE_PAGE_SIZE}
      onAsk={ask}
      // Kept in the history entry, so that going back finds the view as long as it was.
      onShowMore={() => navigate({ ...here, search, state: { shown: shown + ROLE_PAGE_SIZE }, replace: true })}
      onDismissIgnored={() => navigate({ ...here, search: toRoleSearch(query), replace: true })}
    />
  )
}
