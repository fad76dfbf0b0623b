import { feedWords } from './feedWords.ts'

const feedsUrl = `${import.meta.env.BASE_URL}feeds/`

interface Props {
  /** Which feed: `noi/<locality>` or `chu-de/<topic>`. */
  readonly feed: string
}

/** Where programs that read news find what is new of a locality or a topic. */
export function FeedLinks({ feed }: Props) {
  const address = `${feedsUrl}${feed}`
  return (
    <p className="feed-links">
      <strong>{feedWords.follow}</strong>
      {/* Apart from the app: an installed one has no way back from a file on an iPhone. */}
      <a href={`${address}.atom.xml`} type="application/atom+xml" target="_blank" rel="noopener">
        {feedWords.atom}
      </a>
      <a href={`${address}.json`} type="application/feed+json" target="_blank" rel="noopener">
        {feedWords.jsonFeed}
      </a>
      <small>{feedWords.note}</small>
    </p>
  )
}
