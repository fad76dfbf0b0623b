import { Link } from '@tanstack/react-router'
import type { Article } from '#src/domain/article.ts'
import { formatPartialDate } from '#src/domain/calendar.ts'
import { formatHonestDate, formatPeriod, type HonestDate } from '#src/domain/honestDate.ts'
import { articleWords } from '#src/ui/articleWords.ts'
import { readingMessages } from './messages.ts'

interface Props {
  readonly article: Article
  /** Says what became of the source. */
  readonly retold: string | undefined
}

/** Date with its evidence, period, topics, and what the place is today. */
export function ArticleFacts({ article, retold = readingMessages.retold }: Props) {
  const { published, period, placeToday } = article
  return (
    <>
      <dl className="article-facts">
        <div>
          <dt>{readingMessages.published}</dt>
          <dd>
            <PublishedDate date={published} />
          </dd>
        </div>
        <div>
          <dt>{readingMessages.covers}</dt>
          <dd>
            <details className="evidence">
              <summary>{formatPeriod(period)}</summary>
              <p>{readingMessages.coversEvidence(article.periodEvidence)}</p>
            </details>
          </dd>
        </div>
        <div>
          <dt>{readingMessages.readingTime}</dt>
          <dd>{readingMessages.minutes(article.minutes)}</dd>
        </div>
        <div>
          <dt>{readingMessages.form}</dt>
          <dd>{readingMessages.forms[article.form]}</dd>
        </div>
        <div>
          <dt>{readingMessages.source}</dt>
          <dd>
            {retold} <a href="#nguon">{article.source.title}</a>
            {article.hasOriginal && (
              <>
                {' · '}
                <Link to="/bai/$slug/goc" params={{ slug: article.slug }}>
                  {readingMessages.original}
                </Link>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{readingMessages.topics}</dt>
          <dd className="article-topics">
            {article.topics.map(({ id, name }) => (
              <Link key={id} to="/" search={{ 'chu-de': id }}>
                {name}
              </Link>
            ))}
          </dd>
        </div>
      </dl>
      {placeToday && (
        <p className="place-today">
          <strong>{readingMessages.placeToday}: </strong>
          {placeToday.sentence} <small>{articleWords.legalBasis(placeToday.legalBasis)}</small> {readingMessages.placeThen}{' '}
          <Link className="place-history" to="/noi/$place" params={{ place: article.place }}>
            {readingMessages.placeHistory}
          </Link>
        </p>
      )}
    </>
  )
}

function PublishedDate({ date }: { readonly date: HonestDate }) {
  if (date.basis === 'stated') {
    return (
      <time dateTime={date.time ? `${date.from}T${date.time}+07:00` : date.from}>
        {formatHonestDate(date)}
        {date.time && ` ${readingMessages.publishedAt(date.time)}`}
      </time>
    )
  }
  return (
    <details className="evidence">
      <summary>
        {formatHonestDate(date)} <em>({articleWords.inferred})</em>
      </summary>
      <p className="evidence-title">{readingMessages.evidenceTitle}</p>
      <ul>
        {date.evidence.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{readingMessages.bounds(formatPartialDate(date.earliest), formatPartialDate(date.latest))}</p>
    </details>
  )
}
