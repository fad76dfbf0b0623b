import type { RemovalReason, RemovedLine } from '../recognised.ts'
import { isTakenFrom } from './author.ts'
import { isImageName } from './imageName.ts'
import { isLink, isTitleLike, type LineFacts } from './lineFacts.ts'
import { lineKey } from './lineKey.ts'
import { isAreaHead, isDocumentHead, isMotto, isOfficeHead } from './officeName.ts'
import { isPublisherName } from './publisherName.ts'

/** Where a line stands that is no part of the article. */
export type Whereabouts = 'above' | 'within' | 'below'

/** What is known of the page when its other lines are gone through. */
export interface Surroundings {
  /** Whether a line was read, or is a part of the text. */
  readonly isKept: (at: number) => boolean
  readonly whereabouts: (at: number) => Whereabouts
  readonly titleKey: string
  readonly publisher: string | undefined
  readonly author: string | undefined
}

const isBegunBy = (key: string, start: string): boolean => start !== '' && (key === start || key.startsWith(`${start} `))

/** Says why each of the lines is no part of the article: by its words, by the part of the page that it is in, by where it stands. */
export function removedLines(
  facts: readonly LineFacts[],
  { isKept, whereabouts, titleKey, publisher, author }: Surroundings,
): readonly RemovedLine[] {
  const [publisherKey, authorKey] = [publisher, author].map((name) => (name === undefined ? '' : lineKey(name)))
  let context: RemovalReason | undefined
  const seen = new Set<string>([titleKey])
  return facts.flatMap((fact, at) => {
    const isRepeated = (seen.has(fact.key) && fact.words >= 4) || (fact.key !== '' && fact.key === authorKey)
    seen.add(fact.key)
    if (isKept(at)) {
      context = undefined
      return []
    }
    const where = whereabouts(at)
    const isMenu = isOfMenu(facts, at, where)
    const isPublisher = (publisherKey !== undefined && isBegunBy(fact.key, publisherKey)) || isOfHead(facts, at, where)
    const reason = isMenu ? 'navigation' : reasonOf(fact, { context, isRepeated, isPublisher, where })
    if (!isMenu) context = contextAfter(fact, reason, context, where)
    return [{ line: fact.line.n, text: fact.text, reason }]
  })
}

const HEAD = 10

/** Whether a line belongs to the head of a page: the name of an office, and what stands right under one. */
function isOfHead(facts: readonly LineFacts[], at: number, where: Whereabouts): boolean {
  const fact = facts[at]
  if (fact === undefined || where === 'below' || at >= HEAD) return false
  if (isOfficeHead(fact)) return true
  const above = facts[at - 1]
  const isUnderName = above !== undefined && (isOfficeHead(above) || isPublisherName(above.text))
  return isMotto(fact) && !isDocumentHead(fact) ? isUnderName || at === 0 : isUnderName && isAreaHead(fact)
}

/** `Tin mới` above the title is a part of the site where no news follow it. */
function isOfMenu(facts: readonly LineFacts[], at: number, where: Whereabouts): boolean {
  const { furniture } = facts[at] ?? {}
  const next = facts[at + 1]
  return (
    where === 'above' &&
    furniture?.isOpener === true &&
    furniture.reason === 'related' &&
    !(next && (next.words >= 5 || next.isProse))
  )
}

const OPENED: ReadonlySet<RemovalReason> = new Set(['related', 'comments', 'other'])

/** What the lines that follow stand under. Address and counters are in a row at the foot of a page only. */
function contextAfter(
  { furniture }: LineFacts,
  reason: RemovalReason,
  context: RemovalReason | undefined,
  where: Whereabouts,
): RemovalReason | undefined {
  if (furniture?.isOpener) return reason
  if (!furniture || OPENED.has(reason) || reason === context) return context
  return where === 'below' && (reason === 'publisher' || reason === 'counter') ? reason : undefined
}

interface Standing {
  readonly context: RemovalReason | undefined
  readonly isRepeated: boolean
  readonly isPublisher: boolean
  readonly where: Whereabouts
}

function reasonOf(fact: LineFacts, { context, isRepeated, isPublisher, where }: Standing): RemovalReason {
  const { furniture, text } = fact
  if (furniture) return isRepeated && isImageName(text) ? 'repeated' : asFurniture(furniture.reason, text, context)
  if (isPublisher || isPublisherName(text)) return 'publisher'
  if (context === undefined && isRepeated) return 'repeated'
  return context ?? byPlace(fact, where)
}

/** A form for comments has the same words as one for writing to the site: what it stands under tells which. */
const asFurniture = (reason: RemovalReason, text: string, context: RemovalReason | undefined): RemovalReason =>
  context === 'comments' && isField(reason, text) ? 'comments' : reason

function byPlace(fact: LineFacts, where: Whereabouts): RemovalReason {
  if (where !== 'below' && isDocumentHead(fact)) return 'other'
  if (where === 'above') return 'navigation'
  const isNews = isTitleLike(fact) || isLink(fact)
  if (where === 'within') return isNews ? 'related' : 'other'
  if (isTakenFrom(fact)) return 'tags'
  if (fact.isProse || isNews || fact.date?.isAlone) return 'related'
  return fact.line.mark === 'control' || fact.words >= 2 ? 'navigation' : 'other'
}

const isField = (reason: RemovalReason, text: string): boolean =>
  (reason === 'share' || reason === 'other' || reason === 'navigation') && (text.split(' ').length <= 2 || reason === 'other')
