import { Link } from '@tanstack/react-router'
import type { ArticleSummary } from '#src/domain/article.ts'
import { formatPeriod } from '#src/domain/honestDate.ts'
import type { RoleEntry, RolePart, RoleSection } from '#src/domain/rolePage.ts'
import { bindWords } from '#src/domain/typography.ts'
import { ArticleDate } from '#src/ui/ArticleDate.tsx'
import { articleWords } from '#src/ui/articleWords.ts'
import { entryId } from './entryId.ts'
import { rolesMessages } from './messages.ts'
import { NoteLink, RoleLines } from './RoleLines.tsx'

/** What one article says: who, of what time, and each line with the way to its paragraph. */
export function RoleArticle({ entry: { article, sections } }: { readonly entry: RoleEntry }) {
  const id = entryId(article)
  return (
    <article className="role-entry" id={id} aria-labelledby={`${id}-ten`}>
      <EntryFacts article={article} />
      <h2 id={`${id}-ten`}>
        <Link to="/bai/$slug" params={{ slug: article.slug }} search={{}}>
          {bindWords(article.title)}
        </Link>
      </h2>
      {sections.length === 0 && <p className="hint">{rolesMessages.notThere}</p>}
      {sections.map((section) => (
        <EntrySection key={firstNumber(section)} section={section} article={article} />
      ))}
    </article>
  )
}

function EntryFacts({ article: { place, placeName, published, period } }: { readonly article: ArticleSummary }) {
  return (
    <p className="item-place">
      <Link to="/noi/$place" params={{ place }} search={{}}>
        {placeName}
      </Link>
      <span className="item-date">
        {articleWords.covers(formatPeriod(period))} · {articleWords.published} <ArticleDate date={published} />
      </span>
    </p>
  )
}

const firstNumber = ({ heading, parts }: RoleSection): number => heading?.n ?? parts[0]?.lines[0]?.n ?? parts[0]?.note ?? 0

function EntrySection({
  section: { heading, parts },
  article,
}: {
  readonly section: RoleSection
  readonly article: ArticleSummary
}) {
  return (
    <section>
      {heading && <h3>{bindWords(heading.text)}</h3>}
      {parts.map((part) => (
        <EntryPart key={part.heading?.n ?? part.lines[0]?.n ?? part.note} part={part} article={article} />
      ))}
    </section>
  )
}

function EntryPart({ part: { heading, lines, note }, article }: { readonly part: RolePart; readonly article: ArticleSummary }) {
  return (
    <>
      {heading && <h4>{bindWords(heading.text)}</h4>}
      {note !== undefined && (
        <p className="hint">
          <NoteLink note={note} article={article} />
        </p>
      )}
      <RoleLines lines={lines} article={article} />
    </>
  )
}
