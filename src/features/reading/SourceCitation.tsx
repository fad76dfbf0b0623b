import type { Source } from '#src/domain/article.ts'
import { readingMessages } from './messages.ts'

/** The source as it names itself; what the page does not say is said to be missing. */
export function SourceCitation({ source }: { readonly source: Source }) {
  const facts = [
    [readingMessages.sourceTitle, <cite key="title">{source.title}</cite>],
    [readingMessages.publisher, source.publisher ?? readingMessages.noPublisher],
    [readingMessages.author, source.author ?? readingMessages.noAuthor],
    [readingMessages.dateline, source.dateline ?? readingMessages.noDateline],
    ...(source.note ? [[readingMessages.sourceNote, source.note] as const] : []),
  ] as const
  return (
    <section className="source" id="nguon" aria-labelledby="source-title">
      <h2 id="source-title">{readingMessages.source}</h2>
      <p>{readingMessages.sourceLead}</p>
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
