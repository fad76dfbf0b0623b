import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Article } from '#src/domain/article.ts'
import { formatPartialDate } from '#src/domain/calendar.ts'
import { formatPeriod, type HonestDate } from '#src/domain/honestDate.ts'
import { ArticleDate } from '#src/ui/ArticleDate.tsx'
import { articleWords } from '#src/ui/articleWords.ts'
import { readingMessages } from './messages.ts'

interface Props {
  readonly article: Article
  /** Where it comes from, in place of what is said of an edition. */
  readonly origin: ReactNode
}

/** Date with its evidence, period, topics, and what the place is today. */
export function ArticleFacts({ article, origin }: Props) {
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
            {origin ?? (
              <>
                {readingMessages.retold} <a href="#nguon">{article.source.title}</a>
              </>
            )}
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
        <ArticleDate date={date} />
        {date.time && ` ${readingMessages.publishedAt(date.time)}`}
      </time>
    )
  }
  return (
    <details className="evidence">
      <summary>
        <ArticleDate date={date} />
      </summary>
      {!date.by && <p className="evidence-title">{readingMessages.evidenceTitle}</p>}
      <ul>
        {date.evidence.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{readingMessages.bounds(formatPartialDate(date.earliest), formatPartialDate(date.latest))}</p>
    </details>
  )
}
