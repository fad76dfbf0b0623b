import type { Article } from '#src/domain/article.ts'
import type { CitationInput } from '#src/domain/citation/citation.ts'

/** Paragraph 7 of an article, read on a day that does not change. */
export const citationOf = (article: Article): CitationInput => ({
  article,
  paragraph: 7,
  quote: 'Lời trích.',
  url: `https://ben-doc.example/bai/${article.slug}#d7`,
  accessed: '2026-11-22',
})
