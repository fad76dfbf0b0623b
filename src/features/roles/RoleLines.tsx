import { Link } from '@tanstack/react-router'
import type { ArticleSummary } from '#src/domain/article.ts'
import type { RoleLine } from '#src/domain/rolePage.ts'
import { bindWords } from '#src/domain/typography.ts'
import { articleWords } from '#src/ui/articleWords.ts'
import { toParagraph } from '#src/ui/toParagraph.ts'
import { rolesMessages } from './messages.ts'

interface Props {
  readonly lines: readonly RoleLine[]
  readonly article: ArticleSummary
}

/** Paragraphs and lists, as the article has them. */
export function RoleLines({ lines, article }: Props) {
  return runsOf(lines).map((run) => {
    const [first] = run
    if (first.item === undefined) {
      return (
        <p key={first.n} className="role-line">
          <Line line={first} article={article} />
        </p>
      )
    }
    const items = run.map((line) => (
      <li key={line.n} className="role-line">
        <Line line={line} article={article} />
      </li>
    ))
    if (first.item === 'unnumbered') return <ul key={first.n}>{items}</ul>
    return (
      <ol key={first.n} start={first.item}>
        {items}
      </ol>
    )
  })
}

type Run = readonly [RoleLine, ...RoleLine[]]

/** Items of one list stand together; a paragraph stands by itself. */
function runsOf(lines: readonly RoleLine[]): readonly Run[] {
  const runs: [RoleLine, ...RoleLine[]][] = []
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1)
    if (last && goesOn(last, line)) runs.at(-1)?.push(line)
    else runs.push([line])
  }
  return runs
}

function goesOn({ item: before }: RoleLine, { item }: RoleLine): boolean {
  if (typeof before === 'number') return item === before + 1
  return item === 'unnumbered' && before === 'unnumbered'
}

/** The sign at its end leads to the paragraph: the words themselves can be selected. */
function Line({ line: { n, text, note }, article }: { readonly line: RoleLine; readonly article: ArticleSummary }) {
  const { slug, title } = article
  return (
    <>
      {bindWords(text)}{' '}
      <Link className="to-paragraph" {...toParagraph(slug, n)} aria-label={rolesMessages.paragraphOf(n, title)}>
        {articleWords.paragraph(n)}
      </Link>
      {note !== undefined && <NoteLink note={note} article={article} />}
    </>
  )
}

/** The editors have written something to it: that stands in the article. */
export function NoteLink({ note, article: { slug, title } }: { readonly note: number; readonly article: ArticleSummary }) {
  return (
    <Link className="to-paragraph" {...toParagraph(slug, note)} aria-label={rolesMessages.notedIn(title)}>
      {rolesMessages.noted}
    </Link>
  )
}
