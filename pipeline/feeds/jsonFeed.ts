import { LICENCE_URL } from '#src/domain/epub/book.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { feedWords } from './feedWords.ts'

/** The feed as JSON Feed 1.1. What the format has no field for stands under `_ben_doc`. */
export function jsonFeed(feed: Feed): string {
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.pageUrl,
    feed_url: feed.jsonUrl,
    icon: `${feed.siteUrl}/icons/icon-512.png`,
    favicon: `${feed.siteUrl}/icons/icon-96.png`,
    language: 'vi',
    authors: [{ name: feedWords.site, url: `${feed.siteUrl}/` }],
    _ben_doc: { about: `${feed.siteUrl}/gioi-thieu#theo-doi`, licence: LICENCE_URL },
    items: feed.entries.map(itemOf),
  }
  return `${JSON.stringify(value, undefined, 1)}\n`
}

function itemOf({ id, url, title, summary, html, place, topics, revised, published, facts }: FeedEntry) {
  return {
    id,
    url,
    title,
    summary,
    content_html: html,
    ...(published && { date_published: published }),
    ...(revised && { date_modified: revised }),
    tags: [place, ...topics].map(({ name }) => name),
    _ben_doc: facts,
  }
}
