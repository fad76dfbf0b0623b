import type { RoleLocality } from '#src/domain/rolePage.ts'
import type { RoleQuery } from '#src/domain/roleQuery.ts'
import { filterWords } from '#src/ui/filterWords.ts'
import { OptionFilter } from '#src/ui/OptionFilter.tsx'
import { rolesMessages } from './messages.ts'

interface Props {
  readonly localities: readonly RoleLocality[]
  readonly query: RoleQuery
  readonly onAsk: (query: RoleQuery) => void
  readonly onClear: () => void
}

/** The localities in a row, each with how many of its articles are here; any number of them may be chosen. */
export function LocalityFilter({ localities, query, onAsk, onClear }: Props) {
  const chosen = query.localities
  return (
    <div className="role-localities needs-script">
      <OptionFilter
        name={filterWords.localities}
        options={localities}
        counts={localities.map(({ saying }) => saying)}
        countWords={rolesMessages.countOfOption}
        chosen={chosen}
        // In their own order, whichever was chosen first.
        onChoose={(asked) => onAsk({ localities: localities.map(({ id }) => id).filter((id) => asked.includes(id)) })}
      />
      {chosen.length > 0 && (
        <button type="button" className="quiet-button" onClick={onClear}>
          {filterWords.clear}
        </button>
      )}
    </div>
  )
}
