import { placesMessages } from './messages.ts'

const feedsUrl = `${import.meta.env.BASE_URL}feeds/noi/`

/** Where programs that read news find what is new about the place. */
export function PlaceFeeds({ id }: { readonly id: string }) {
  return (
    <p className="place-feeds">
      <strong>{placesMessages.follow}</strong>
      {/* Apart from the app: an installed one has no way back from a file on an iPhone. */}
      <a href={`${feedsUrl}${id}.atom.xml`} type="application/atom+xml" target="_blank" rel="noopener">
        {placesMessages.atom}
      </a>
      <a href={`${feedsUrl}${id}.json`} type="application/feed+json" target="_blank" rel="noopener">
        {placesMessages.jsonFeed}
      </a>
      <small>{placesMessages.followNote}</small>
    </p>
  )
}
