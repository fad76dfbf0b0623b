import { Link } from '@tanstack/react-router'
import type { ArticleLink } from '#src/domain/article.ts'
import { formatHonestDate } from '#src/domain/honestDate.ts'
import { readingMessages } from './messages.ts'

/** Articles of the same place, then of the same topics. */
export function RelatedArticles({ links }: { readonly links: readonly ArticleLink[] }) {
  if (links.length === 0) return null
  return (
    <section className="related" aria-labelledby="related-title">
      <h2 id="related-title">{readingMessages.related}</h2>
      <ul>
        {links.map((link) => (
          <li key={link.slug}>
            <Link to="/bai/$slug" params={{ slug: link.slug }} search={{}}>
              {link.title}
            </Link>
            <small>
              {link.placeName} · {formatHonestDate(link.published)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
