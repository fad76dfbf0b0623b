import * as v from 'valibot'

// What JSON Feed 1.1 asks, as far as our feeds use it. Strict: a field that is written wrong is an unknown one.

const text = v.pipe(v.string(), v.nonEmpty())
const address = v.pipe(v.string(), v.url(), v.regex(/^https?:/))
const instant = v.pipe(v.string(), v.isoTimestamp())
const day = v.pipe(v.string(), v.isoDate())

const item = v.strictObject({
  id: text,
  url: address,
  title: text,
  summary: text,
  content_html: text,
  date_published: v.optional(instant),
  date_modified: v.optional(instant),
  tags: v.pipe(v.array(text), v.minLength(2)),
  _ben_doc: v.strictObject({
    published: text,
    basis: v.picklist(['stated', 'inferred']),
    earliest: day,
    latest: day,
    period: text,
    place: text,
    figures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
})

const feed = v.strictObject({
  version: v.literal('https://jsonfeed.org/version/1.1'),
  title: text,
  description: text,
  home_page_url: address,
  feed_url: address,
  icon: address,
  favicon: address,
  language: v.literal('vi'),
  authors: v.tuple([v.strictObject({ name: text, url: address })]),
  _ben_doc: v.strictObject({ about: address, licence: address }),
  items: v.pipe(
    v.array(item),
    v.check((items) => new Set(items.map(({ id }) => id)).size === items.length, 'two items of one id'),
  ),
})

export type ReadJsonFeed = v.InferOutput<typeof feed>

/** A JSON Feed of ours; throws where it is none. */
export const readJsonFeed = (text: string): ReadJsonFeed => v.parse(feed, JSON.parse(text))
