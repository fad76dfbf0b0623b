import type { SectionRole } from '#src/domain/article.ts'
import type { RoleLocality } from '#src/domain/rolePage.ts'
import type { RoleQuery } from '#src/domain/roleQuery.ts'
import { rolesMessages } from './messages.ts'

interface Props {
  readonly role: SectionRole
  readonly localities: readonly RoleLocality[]
  readonly query: RoleQuery
}

const namesOf = (localities: readonly RoleLocality[]): string => localities.map(({ name }) => name).join(', ')

/** Names the localities that nothing is shown of, and why: what an article leaves out may well be there. */
export function UnsaidLocalities({ role, localities, query }: Props) {
  const asked = localities.filter(({ id }) => query.localities.length === 0 || query.localities.includes(id))
  const unsaid = asked.filter(({ saying }) => saying === 0)
  if (unsaid.length === 0) return null
  const silent = unsaid.filter(({ articles }) => articles > 0)
  const unknown = unsaid.filter(({ articles }) => articles === 0)
  return (
    <section className="unsaid" aria-labelledby="unsaid-title">
      <h2 id="unsaid-title">{rolesMessages.unsaidTitle}</h2>
      {silent.length > 0 && <p>{rolesMessages.noPart(role, namesOf(silent))}</p>}
      {unknown.length > 0 && <p>{rolesMessages.noArticle(namesOf(unknown))}</p>}
    </section>
  )
}
