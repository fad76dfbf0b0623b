import { formatPartialDate } from '#src/domain/calendar.ts'
import { keptDay } from '#src/domain/library/exported.ts'
import { type ItemPlace, isOrphan } from '#src/domain/library/itemPlace.ts'
import { HIGHLIGHT_COLOURS, type HighlightColour, type LibraryItem } from '#src/domain/library.ts'
import { isOwnSlug } from '#src/domain/ownArticle.ts'
import { OwnMark } from '#src/ui/OwnMark.tsx'
import { ItemLink } from './ItemLink.tsx'
import { ItemNote } from './ItemNote.tsx'
import { ItemText } from './ItemText.tsx'
import { type LibraryActions, useAttempts } from './libraryActions.ts'
import { libraryMessages } from './messages.ts'
import { ProblemNote } from './ProblemNote.tsx'

interface Props {
  readonly item: LibraryItem
  readonly place: ItemPlace
  readonly actions: LibraryActions
  /** The reader has taken it out: this is how to have it again. */
  readonly onRemoved: (items: readonly LibraryItem[]) => void
}

/** The words that an item is known by, for names of its buttons. */
const wordsOf = ({ anchor, article }: LibraryItem): string => anchor?.quote ?? article.title

/** One thing that is kept: its words, its note, and what can be done with it. */
export function ItemEntry({ item, place, actions, onRemoved }: Props) {
  const { problem, attempt } = useAttempts()
  const words = wordsOf(item)
  return (
    <>
      <p className="entry-kind">
        <span className={item.kind === 'highlight' ? `item-kind ${item.colour}` : 'item-kind'}>
          {libraryMessages.itemKinds[item.kind]}
          {item.kind === 'highlight' && ` · ${libraryMessages.colours[item.colour]}`}
          {!item.anchor && ` · ${libraryMessages.wholeArticle}`}
        </span>
      </p>
      <ItemText item={item} />
      <p className="entry-article">
        <ItemLink article={item.article} place={place} />
        <small>
          {item.article.placeName} ·{' '}
          {isOwnSlug(item.article.slug) && (
            <>
              <OwnMark /> ·{' '}
            </>
          )}
          <time dateTime={item.createdAt}>{libraryMessages.keptOn(formatPartialDate(keptDay(item)))}</time>
        </small>
      </p>
      {isOrphan(place) && <p className="hint">{libraryMessages.orphanedBy[place.status]}</p>}
      <div className="entry-actions">
        <ItemNote item={item} words={words} saveNote={actions.saveNote} />
        {item.kind === 'highlight' && (
          <ColourSelect
            colour={item.colour}
            name={libraryMessages.colourNamed(words)}
            onColour={(colour) => void attempt(() => actions.recolour(item.id, colour))}
          />
        )}
        <button
          type="button"
          className="quiet-button"
          aria-label={libraryMessages.removeNamed(words)}
          onClick={() => void attempt(() => actions.remove([item.id]).then(onRemoved))}
        >
          {libraryMessages.remove}
        </button>
      </div>
      <ProblemNote problem={problem} />
    </>
  )
}

interface ColourProps {
  readonly colour: HighlightColour
  readonly name: string
  readonly onColour: (colour: HighlightColour) => void
}

function ColourSelect({ colour, name, onColour }: ColourProps) {
  return (
    <select aria-label={name} value={colour} onChange={({ target }) => onColour(target.value as HighlightColour)}>
      {HIGHLIGHT_COLOURS.map((each) => (
        <option key={each} value={each}>
          {libraryMessages.colours[each]}
        </option>
      ))}
    </select>
  )
}
