import { LICENCE_URL } from '#src/domain/epub/book.ts'
import { type Xml, xml } from '#src/domain/epub/xml.ts'
import { ATOM_TYPE, JSON_FEED_TYPE } from '../contentTypes.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { feedWords } from './feedWords.ts'

/** The feed as Atom 1.0 (RFC 4287). */
export function atomFeed(feed: Feed): string {
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>${feed.id}</id>
<title>${feed.title}</title>
<subtitle>${feed.subtitle}</subtitle>
<updated>${feed.updated}</updated>
<author><name>${feedWords.site}</name><uri>${feed.siteUrl}/</uri></author>
<link rel="self" type="${ATOM_TYPE}" href="${feed.atomUrl}"/>
<link rel="alternate" type="text/html" hreflang="vi" href="${feed.pageUrl}"/>
<link rel="alternate" type="${JSON_FEED_TYPE}" hreflang="vi" href="${feed.jsonUrl}"/>
<link rel="license" href="${LICENCE_URL}"/>
<icon>${feed.siteUrl}/icons/icon-96.png</icon>
<rights>${feedWords.rights}</rights>
${feed.entries.map(entryXml)}</feed>
`.xml
}

function entryXml({ id, url, title, summary, html, place, topics, updated, published }: FeedEntry): Xml {
  const dates = [xml`<updated>${updated}</updated>\n`, ...(published ? [xml`<published>${published}</published>\n`] : [])]
  return xml`<entry>
<id>${id}</id>
<title>${title}</title>
<link rel="alternate" type="text/html" hreflang="vi" href="${url}"/>
${dates}${[place, ...topics].map((label) => xml`<category term="${label.id}" label="${label.name}"/>\n`)}<summary>${summary}</summary>
<content type="html">${html}</content>
</entry>
`
}
