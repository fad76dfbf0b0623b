import type { Article } from '#src/domain/article.ts'
import { EpubAction } from '#src/features/epub/EpubAction.tsx'
import { epubMessages } from '#src/features/epub/messages.ts'
import { readingMessages } from '#src/features/reading/messages.ts'
import { AppPartError, loadPart } from './appPart.ts'

interface Props {
  readonly label?: string
  readonly hint?: string
  readonly load: () => Promise<readonly Article[]>
  /** What makes the book could not be loaded. */
  readonly onPartMissing: () => void
}

/** Articles as a book. What makes it is loaded when it is asked for. */
export function ArticlesEpub({ label = epubMessages.download, hint, load, onPartMissing }: Props) {
  const make = async (articles: readonly Article[]) => {
    const { makeEpub } = await loadPart(() => import('#src/features/epub/makeEpub.ts'))
    return makeEpub({
      articles,
      url: new URL(import.meta.env.BASE_URL, window.location.origin).href.replace(/\/$/, ''),
      modified: `${new Date().toISOString().slice(0, 19)}Z`,
      words: readingMessages,
    })
  }
  const makeOrTell = (articles: readonly Article[]) =>
    make(articles).catch((error) => {
      if (error instanceof AppPartError) onPartMissing()
      throw error
    })
  return <EpubAction label={label} hint={hint} load={load} make={makeOrTell} />
}
