import type { Article } from '#src/domain/article.ts'
import { formatPartialDate } from '#src/domain/calendar.ts'
import { readingMessages } from './messages.ts'

interface Props {
  readonly article: Pick<Article, 'source' | 'revised'>
  /** Says what became of it. */
  readonly lead: string | undefined
}

/** The source as it names itself, what the page does not say included; then the state of our edition of it. */
export function SourceCitation({ article: { source, revised }, lead = readingMessages.sourceLead }: Props) {
  const facts = [
    [readingMessages.sourceTitle, <cite key="title">{source.title}</cite>],
    [readingMessages.publisher, source.publisher ?? readingMessages.noPublisher],
    [readingMessages.author, source.author ?? readingMessages.noAuthor],
    [readingMessages.dateline, source.dateline ?? readingMessages.noDateline],
    ...(source.note ? [[readingMessages.sourceNote, source.note] as const] : []),
    ...(revised ? [[readingMessages.edition, readingMessages.revised(formatPartialDate(revised))] as const] : []),
  ] as const
  return (
    <section className="source" id="nguon" aria-labelledby="source-title">
      <h2 id="source-title">{readingMessages.source}</h2>
      <p>{lead}</p>
      <dl>
        {facts.map(([term, description]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
