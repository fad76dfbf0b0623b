import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ArticleSummary } from '#src/domain/article.ts'
import type { Collection } from './collection.ts'
import { ATOM_TYPE, FEED_FOLDER, JSON_FEED_TYPE } from './contentTypes.ts'
import { atomFeed } from './feeds/atomFeed.ts'
import type { FeedEntry } from './feeds/feed.ts'
import { dayOfEdition, feedEntry } from './feeds/feedEntry.ts'
import { feedWords } from './feeds/feedWords.ts'
import { jsonFeed } from './feeds/jsonFeed.ts'
import { type ListedFeed, opmlList } from './feeds/opmlList.ts'
import { permanentId } from './feeds/permanentId.ts'
import { instantOf } from './instants.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Readers of feeds keep what they have fetched: a feed has what is new, the site has everything. */
const MOST_ENTRIES = 50

/** A feed that the site has, before its articles are known. */
interface FeedPlan {
  /** Below `/feeds/`, without what tells its format. */
  readonly name: string
  readonly title: string
  /** The page that shows the same articles, and in whose head the feed is named where it is prerendered. */
  readonly page: string
  readonly holds: (summary: ArticleSummary) => boolean
}

/** A feed as the head of a page names it. */
export interface FeedLink {
  readonly title: string
  readonly type: string
  readonly href: string
}

/** A feed as it is served. */
export interface FeedFile {
  /** From the folder of the built site. */
  readonly path: string
  readonly text: string
}

/** All articles, those of each locality, those of each topic. */
function feedPlans({ localities, topics, places }: Vocabulary): readonly FeedPlan[] {
  return [
    { name: 'all', title: feedWords.all, page: '/', holds: () => true },
    ...localities.map(({ id, name }) => ({
      name: `noi/${id}`,
      title: feedWords.locality(name),
      page: `/noi/${id}`,
      holds: ({ place }: ArticleSummary) => places.get(place)?.browseAs === id,
    })),
    ...[...topics.values()].map(({ id, name }) => ({
      name: `chu-de/${id}`,
      title: feedWords.topic(name),
      page: `/?chu-de=${id}`,
      holds: (summary: ArticleSummary) => summary.topics.some((topic) => topic.id === id),
    })),
  ]
}

const atomPath = ({ name }: FeedPlan): string => `${FEED_FOLDER}${name}.atom.xml`
const jsonPath = ({ name }: FeedPlan): string => `${FEED_FOLDER}${name}.json`

/** The feeds that the head of the page at a path names. */
export function feedsOfPage(path: string, vocabulary: Vocabulary): readonly FeedLink[] {
  return feedPlans(vocabulary)
    .filter(({ page }) => page === path)
    .flatMap((plan) => [
      { title: plan.title, type: ATOM_TYPE, href: atomPath(plan) },
      { title: plan.title, type: JSON_FEED_TYPE, href: jsonPath(plan) },
    ])
}

/**
 * Every feed of a collection, as Atom and as JSON Feed: the articles that were revised last. An article that is added today is
 * news to who follows, whenever its source was published. Last comes a list of the feeds, for taking them all over at once.
 */
export function* feedFiles(collection: Collection, siteUrl: string): Generator<FeedFile> {
  const rows = lastRevisedFirst(collection)
  const entries = new Map<number, FeedEntry>()
  const entryOf = (row: number): FeedEntry => {
    const entry = entries.get(row) ?? feedEntry(collection.article(row), siteUrl)
    entries.set(row, entry)
    return entry
  }
  const listed: ListedFeed[] = []
  for (const plan of feedPlans(collection.vocabulary)) {
    const held = rows.filter(({ summary }) => plan.holds(summary)).slice(0, MOST_ENTRIES)
    const feed = {
      id: permanentId(`feeds/${plan.name}`),
      title: plan.title,
      subtitle: feedWords.subtitle(MOST_ENTRIES),
      ...{ siteUrl, pageUrl: siteUrl + plan.page },
      ...{ atomUrl: siteUrl + atomPath(plan), jsonUrl: siteUrl + jsonPath(plan) },
      // A feed without articles is as old as the newest of all: no clock is asked, so that a build can be repeated.
      updated: instantOf((held[0] ?? rows[0])?.day ?? '1970-01-01'),
      entries: held.map(({ row }) => entryOf(row)),
    }
    yield { path: atomPath(plan), text: atomFeed(feed) }
    yield { path: jsonPath(plan), text: jsonFeed(feed) }
    listed.push(feed)
  }
  yield { path: `${FEED_FOLDER}all.opml`, text: opmlList(listed) }
}

/** Writes them into the folder of the built site. */
export function writeFeeds(outDir: string, collection: Collection, siteUrl: string): void {
  for (const { path, text } of feedFiles(collection, siteUrl)) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true })
    writeFileSync(join(outDir, path), text)
  }
}

/** All articles, those revised last first; of one day in the order of the list. */
function lastRevisedFirst(collection: Collection) {
  return collection.summaries
    .map((summary, row) => ({
      ...{ row, summary },
      day: dayOfEdition({ revised: collection.revised(row), published: summary.published }),
    }))
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
}
