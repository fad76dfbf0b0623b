import { Link } from '@tanstack/react-router'
import { SECTION_ROLES, type SectionRole } from '#src/domain/article.ts'
import { ROLE_KEYS } from '#src/domain/roleKeys.ts'
import { type RoleQuery, toRoleSearch } from '#src/domain/roleQuery.ts'
import { ROLE_WORDS } from '#src/ui/roleWords.ts'
import { rolesMessages } from './messages.ts'

interface Props {
  readonly current: SectionRole
  readonly query: RoleQuery
}

/** The way to the other roles; the localities that were chosen stay. */
export function RoleLinks({ current, query }: Props) {
  return (
    <nav className="role-links" aria-label={rolesMessages.roles}>
      <ul>
        {SECTION_ROLES.map((role) => (
          <li key={role}>
            <Link
              to="/muc/$role"
              params={{ role: ROLE_KEYS[role] }}
              search={toRoleSearch(query)}
              aria-current={role === current ? 'page' : undefined}
            >
              {ROLE_WORDS[role]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
