import type { LibraryItem } from '#src/domain/library.ts'
import { keepingMessages } from './messages.ts'

interface Props {
  readonly item: LibraryItem
  readonly onEdit: () => void
}

/** The words that something kept is known by. */
export const wordsOf = (item: LibraryItem): string => item.anchor?.quote ?? keepingMessages.wholeArticle

/** Something that was kept, in one line and its note. */
export function ItemLine({ item, onEdit }: Props) {
  return (
    <li className="kept-item">
      <p>
        <span className={item.kind === 'highlight' ? `item-kind ${item.colour}` : 'item-kind'}>
          {keepingMessages.itemTitles[item.kind]}
          {item.kind === 'highlight' && ` · ${keepingMessages.colours[item.colour]}`}
        </span>{' '}
        {wordsOf(item)}
      </p>
      {item.note && <p className="item-note">{item.note}</p>}
      <button type="button" className="quiet-button" aria-label={keepingMessages.editNamed(wordsOf(item))} onClick={onEdit}>
        {keepingMessages.edit}
      </button>
    </li>
  )
}
