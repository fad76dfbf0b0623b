import { type Xml, xml } from '#src/domain/epub/xml.ts'
import type { Feed } from './feed.ts'
import { feedWords } from './feedWords.ts'

export type ListedFeed = Pick<Feed, 'title' | 'atomUrl' | 'pageUrl'>

/** A list of feeds as OPML 2.0, the form in which readers of feeds take over many at once. To it, every feed is an `rss`. */
export function opmlList(feeds: readonly ListedFeed[]): string {
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
<head><title>${feedWords.list}</title></head>
<body>
${feeds.map(outline)}</body>
</opml>
`.xml
}

const outline = ({ title, atomUrl, pageUrl }: ListedFeed): Xml =>
  xml`<outline type="rss" text="${title}" xmlUrl="${atomUrl}" htmlUrl="${pageUrl}"/>\n`
