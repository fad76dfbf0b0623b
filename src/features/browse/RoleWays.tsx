import { Link } from '@tanstack/react-router'
import { SECTION_ROLES } from '#src/domain/article.ts'
import { ROLE_KEYS } from '#src/domain/roleKeys.ts'
import { filterWords } from '#src/ui/filterWords.ts'
import { ROLE_WORDS } from '#src/ui/roleWords.ts'

/** The ways to what all localities say in one role. */
export function RoleWays() {
  return (
    <nav className="role-ways" aria-label={filterWords.byRole}>
      <span aria-hidden="true">{filterWords.byRole}:</span>
      {SECTION_ROLES.map((role) => (
        <Link key={role} to="/muc/$role" params={{ role: ROLE_KEYS[role] }} search={{}}>
          {ROLE_WORDS[role]}
        </Link>
      ))}
    </nav>
  )
}
