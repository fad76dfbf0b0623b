import { Link } from '@tanstack/react-router'
import type { ArticleLink } from '#src/domain/article.ts'
import type { RawSearch } from '#src/domain/articleQuery.ts'
import { readingMessages } from './messages.ts'

/** A neighbour in a list. */
export interface Neighbour extends ArticleLink {
  /** Its place in the list; undefined where the list is that of all articles. */
  readonly position?: number
  /** What the list was searched for, as it was meant: it is searched for in the article, too. */
  readonly words?: string | undefined
}

/** What stands before and after an article in the list that the reader came from. */
export interface Neighbours {
  readonly search: RawSearch
  readonly previous?: Neighbour
  readonly next?: Neighbour
}

export function ArticleNavigation({ neighbours }: { readonly neighbours: Neighbours }) {
  const { search, previous, next } = neighbours
  return (
    <nav className="article-navigation" aria-label={readingMessages.navigation}>
      {previous ? <NeighbourLink label={readingMessages.previous} neighbour={previous} search={search} /> : <span />}
      <Link className="to-list" to="/" search={search}>
        {readingMessages.toList}
      </Link>
      {next ? <NeighbourLink label={readingMessages.next} neighbour={next} search={search} /> : <span />}
    </nav>
  )
}

interface LinkProps {
  readonly label: string
  readonly neighbour: Neighbour
  readonly search: RawSearch
}

function NeighbourLink({ label, neighbour, search }: LinkProps) {
  return (
    <Link className="neighbour" {...toNeighbour(neighbour, search)}>
      <small>{label}</small>
      {neighbour.title}
    </Link>
  )
}

/** The way to a neighbour in a list, which goes along. */
export function toNeighbour({ slug, position, words }: Neighbour, search: RawSearch) {
  const state = position === undefined ? {} : { cameFrom: { search, position } }
  return { to: '/bai/$slug', params: { slug }, search: words ? { q: words } : {}, state } as const
}
