import type { Article } from '#src/domain/article.ts'
import type { Book } from '#src/domain/epub/book.ts'
import { readingMessages } from '#src/features/reading/messages.ts'

/** A book of these articles, made at a time that does not change. */
export const bookOf = (...articles: readonly Article[]): Book => ({
  articles,
  url: 'https://ben-doc.example',
  modified: '2026-11-22T03:04:05Z',
  words: readingMessages,
})
