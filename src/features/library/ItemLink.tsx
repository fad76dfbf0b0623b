import { Link } from '@tanstack/react-router'
import type { ItemPlace } from '#src/domain/library/itemPlace.ts'
import type { ArticleReference } from '#src/domain/library.ts'
import { libraryMessages } from './messages.ts'

interface Props {
  readonly article: ArticleReference
  readonly place: ItemPlace
}

/** Leads to the paragraph; to the article where the paragraph is not known; nowhere once that is gone. */
export function ItemLink({ article, place }: Props) {
  if (place.status === 'gone') return article.title
  const block = 'block' in place ? place.block : undefined
  return (
    <Link to="/bai/$slug" params={{ slug: article.slug }} {...(block !== undefined && { hash: `d${block}` })}>
      {block === undefined ? article.title : libraryMessages.paragraphOf(article.title, block)}
    </Link>
  )
}
