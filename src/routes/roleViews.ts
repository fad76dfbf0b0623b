import type { ArticleSource } from '#src/domain/articleSource.ts'
import { ROLE_PAGE_SIZE, type RolePage, roleEntry, selectRoleRows } from '#src/domain/rolePage.ts'
import type { RoleQuery } from '#src/domain/roleQuery.ts'
import type { RoleView } from '#src/features/roles/RolePage.tsx'

interface ViewOptions {
  readonly articles: ArticleSource
  readonly page: RolePage
  readonly query: RoleQuery
  /** How many articles are shown; the page's own first part at least. */
  readonly shown: number
}

/** What the page says by itself: its first part, and that there is nothing. Undefined where it takes more to know. */
export function knownRoleView({ page, query, shown }: Omit<ViewOptions, 'articles'>): RoleView | undefined {
  const { first, total, localities } = page
  const chosen = localities.filter(({ id }) => query.localities.includes(id))
  if (chosen.length > 0) return chosen.every(({ saying }) => saying === 0) ? { entries: [], total: 0 } : undefined
  return shown <= ROLE_PAGE_SIZE || first.length === total ? { entries: first, total } : undefined
}

/** What a query gives, by the columns; articles that stand in the page are not loaded. */
export async function* roleViews({ articles, page, query, shown }: ViewOptions): AsyncGenerator<RoleView> {
  const rows = selectRoleRows(await articles.columns(), page.role, query.localities)
  const summaries = await articles.summaries(rows.slice(0, shown))
  const known = new Map(page.first.map((entry) => [entry.article.slug, entry]))
  const unknown = await articles.quotedArticles(summaries.map(({ slug }) => slug).filter((slug) => !known.has(slug)))
  for (const article of unknown) known.set(article.slug, roleEntry(article, page.role))
  yield { entries: summaries.flatMap(({ slug }) => known.get(slug) ?? []), total: rows.length }
}
