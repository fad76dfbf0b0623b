import type { SectionRole } from '#src/domain/article.ts'
import { ArticleLoadError, type ArticleSource } from '#src/domain/articleSource.ts'
import { ROLE_PAGE_SIZE, type RoleEntry, type RolePage, roleEntry, selectRoleRows } from '#src/domain/rolePage.ts'
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
  const first = new Map(page.first.map((entry) => [entry.article.slug, entry]))
  const entries = await Promise.all(summaries.map(({ slug }) => first.get(slug) ?? loadEntry(articles, slug, page.role)))
  yield { entries, total: rows.length }
}

async function loadEntry(articles: ArticleSource, slug: string, role: SectionRole): Promise<RoleEntry> {
  const article = await articles.article(slug)
  if (!article) throw new ArticleLoadError('missing', slug)
  return roleEntry(article, role)
}
