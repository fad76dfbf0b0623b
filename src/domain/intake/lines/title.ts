import type { PageMeta } from '../page.ts'
import { authorOf, isLabelled } from './author.ts'
import { isTopBarDate } from './dateText.ts'
import { hasSeveralSentences, isLink, type LineFacts } from './lineFacts.ts'
import { lineKey } from './lineKey.ts'
import { isDocumentHead, isNationHead, isOfficeHead } from './officeName.ts'
import { isPublisherName } from './publisherName.ts'
import { isSectionName } from './sectionNames.ts'

/** A line that may be the title; the more points, the better. */
export interface TitleCandidate {
  readonly at: number
  readonly points: number
}

const LONGEST_TITLE = 300
const MOST_CANDIDATES = 80
const SHORTEST_TITLE = 3
const TITLE_NAME =
  /(?:^|[-_])(?:title|tieude|tieu-de|headline|entry-title|post-title|title-detail|article-title|news-title|detail-title)(?:$|[-_])/
const OTHER_NAME = /site|logo|widget|related|menu|nav|sidebar|block|module|footer|box|category|cate\b/
/** What the page says its title is, without the name of the site behind it. */
export function statedTitle({ headline, title }: PageMeta): string | undefined {
  return headline ?? title?.split(SITE_BEHIND)[0]
}

const SITE_BEHIND = /\s[|»–—-]\s(?=(?:Báo|Cổng|Trang|Đài|Tạp chí|UBND|[\w.-]+\.(?:vn|com|net|org)|[^|»–—-]{2,40}$))/u

/** A line that the page itself calls its title, by its head or by its only first-level heading. */
export function titleByPage(facts: readonly LineFacts[], meta: PageMeta): number | undefined {
  const stated = [meta.headline, meta.title].flatMap((title) => (title ? [lineKey(title)] : []))
  const named = indexes(facts, ({ key }) => stated.some((title) => isNamed(key, title)))
  // The same words stand in the breadcrumb and, further down, as the heading.
  const heading = named.find((at) => facts[at]?.line.mark === 'heading')
  if (named.length > 0) return heading ?? named[0]
  const first = indexes(facts, ({ line, words }) => line.level === 1 && words >= 4)
  return first.length === 1 ? first[0] : undefined
}

function indexes(facts: readonly LineFacts[], test: (fact: LineFacts) => boolean): readonly number[] {
  return facts.flatMap((fact, at) => (mayBeTitle(fact) && test(fact) ? [at] : []))
}

/** A title that the page states goes on with the name of the site, mostly. */
const isNamed = (key: string, stated: string): boolean =>
  stated !== '' && (stated === key || (key.length >= 25 && stated.startsWith(`${key} `)))

/** Whether a line can be a title at all. */
export function mayBeTitle(fact: LineFacts): boolean {
  const { text, words, furniture, date } = fact
  if (furniture || date?.isAlone || words < SHORTEST_TITLE || text.length > LONGEST_TITLE) return false
  return (
    !hasSeveralSentences(text) &&
    !isPublisherName(text) &&
    !isDocumentHead(fact) &&
    !isSectionName(fact) &&
    text.split(' | ').length <= 2 &&
    !isByline(fact) &&
    !/^[-–•+*]\s/u.test(text) &&
    !/[:;,]$|^\((?:Ban hành|Kèm theo)/u.test(text)
  )
}

/** A name is no title, but what the page marks as a heading may be both. */
const isByline = (fact: LineFacts): boolean =>
  fact.line.mark !== 'heading' && (isLabelled(fact) || (fact.words <= 6 && authorOf(fact) !== undefined))

/** The lines above the first paragraph that may be the title, with what speaks for each. */
export function titleCandidates(facts: readonly LineFacts[], start: number): readonly TitleCandidate[] {
  const above = facts
    .slice(0, start)
    .flatMap((fact, at) => (mayBeTitle(fact) ? [at] : []))
    .slice(-MOST_CANDIDATES)
  const last = above.at(-1)
  return above.map((at) => ({ at, points: pointsOf(facts, at, start) + (at === last ? 2 : 0) }))
}

function pointsOf(facts: readonly LineFacts[], at: number, start: number): number {
  const fact = facts[at]
  if (fact === undefined) return 0
  const { line, words, key } = fact
  const checks: readonly (readonly [boolean, number])[] = [
    [line.mark === 'heading', line.level === 1 ? 3 : 1.5],
    [line.names.some((name) => TITLE_NAME.test(name)) && !line.names.some((name) => OTHER_NAME.test(name)), 2],
    [line.mark === 'control', -3],
    [isLink(fact), -2],
    [line.isInArticle === true, 1],
    [words < 5, -2],
    [words >= 8, 1],
    [isBeforeDate(facts, at), 2.5],
    [isAfterDate(facts, at), 1],
    [isOfficeHead(fact), -2],
    [isOverDocument(facts, at, start), 4],
    [isUnderOpener(facts, at, start), -3],
    [facts.slice(at + 1).some((other) => other.key === key), 1],
    [fact.endsSentence, -0.5],
    [start - at > 12, -1],
  ]
  return checks.reduce((points, [holds, worth]) => points + (holds ? worth : 0), 0)
}

const NEAR = 3

/** Whether a date line follows, with nothing but furniture and one paragraph or line between. */
function isBeforeDate(facts: readonly LineFacts[], at: number): boolean {
  const next = facts.slice(at + 1, at + 20).filter(({ furniture }) => !furniture)
  const date = next.slice(0, NEAR).findIndex((fact) => fact.date !== undefined && fact.words <= 20 && !isTodays(fact, next))
  return date >= 0 && next.slice(0, date).every((fact) => !mayBeTitle(fact))
}

/** Whether a line stands over a whole document, head and all, that a page shows under its own title. */
function isOverDocument(facts: readonly LineFacts[], at: number, start: number): boolean {
  const [next] = facts.slice(at + 1, start).filter(({ furniture, date }) => !furniture && !date)
  return next !== undefined && (isOfficeHead(next) || isNationHead(next)) && facts.slice(at, start).some(isNationHead)
}

/** A weekday and a day alone are the top of the site where another date follows. */
const isTodays = (fact: LineFacts, next: readonly LineFacts[]): boolean =>
  isTopBarDate(fact) && next.some((other) => other !== fact && other.date !== undefined && !isTopBarDate(other))

const isAfterDate = (facts: readonly LineFacts[], at: number): boolean => facts[at - 1]?.date?.isAlone === true

function isUnderOpener(facts: readonly LineFacts[], at: number, start: number): boolean {
  const opener = facts.slice(0, at).findLastIndex(({ furniture }) => furniture?.isOpener)
  return opener >= 0 && facts.slice(opener, start).some((fact) => fact.furniture?.reason === 'related')
}

/** A title without the full stop at its end, and without the name of the site. */
export function plainTitle(text: string): string {
  const title = text.split(NAMED_SITE_BEHIND)[0] ?? text
  return title
    .replace(/(?<!\.)\.$/u, '')
    .replace(/\.\/\.$/u, '')
    .trim()
}

const NAMED_SITE_BEHIND =
  /\s[|»–—-]\s(?=(?:Báo (?:điện tử )?\p{Lu}|Cổng (?:thông tin|TTĐT)|Trang thông tin|Đài (?:PT|Phát)|Tạp chí \p{Lu}|[\w-]+\.(?:gov\.|com\.|org\.)?(?:vn|com|net|org)$))/u
