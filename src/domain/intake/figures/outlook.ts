import { sentencesOf } from '../../sentence.ts'
import type { SourceBlock } from '../recognised.ts'
import { type Governing, governingUnder, isHeadline } from './outlookHeadings.ts'
import { type Outlook, turnsIn } from './outlookTurns.ts'

// Whether a text speaks of what is to come or of what was reached. A goal is known by the words before it in its sentence,
// else by the sentences before it in its paragraph, else by the lead-in or the heading that it stands under.

const LEADING_ON = /:$|(?:nhiệm vụ|chỉ tiêu|mục tiêu|phương hướng|giải pháp)[^.;:]{0,80}(?::| như(?= |:|$))/iu

/** The outlook of a place: in the block of this number, and there at this character. */
export type OutlookAt = (block: number, at: number) => Outlook

/**
 * Reads the blocks of an article in order, and tells of each place in them whether it speaks of goals. `year`: in which the article
 * came out.
 */
export function readOutlook(blocks: readonly SourceBlock[], year: number | undefined): OutlookAt {
  const stretches: (readonly Stretch[])[] = []
  let over: Over = {}
  for (const block of blocks) {
    const read = readBlock(block, over, year)
    stretches.push(read.stretches)
    over = read.over
  }
  return (block, at) => stretches[block]?.findLast(({ from }) => from <= at)?.outlook ?? 'result'
}

/** What governs a block: the heading that it stands under, and a paragraph that led over to it. */
interface Over {
  readonly heading?: Governing | undefined
  readonly ledIn?: Outlook
  /** Of the items right after a paragraph that ends in a colon: `Năm 2022, xã sẽ:`. */
  readonly list?: Outlook
}

interface ReadBlock {
  readonly stretches: readonly Stretch[]
  /** What governs the next one. */
  readonly over: Over
}

function readBlock(block: SourceBlock, over: Over, year: number | undefined): ReadBlock {
  if (block.kind === 'caption') return { stretches: [], over }
  if (isHeadline(block)) return { stretches: [], over: { heading: governingUnder(block, over.heading) } }
  const isItem = block.kind === 'item'
  const before = (isItem ? over.list : undefined) ?? over.ledIn ?? over.heading?.outlook ?? 'result'
  const { stretches, turn } = readSentences(block.text, before, year)
  if (isItem) return { stretches, over }
  const list = block.text.endsWith(':') ? stretches.at(-1)?.outlook : undefined
  const ledIn = turn === undefined ? over.ledIn : turn === 'goal' && LEADING_ON.test(block.text) ? 'goal' : undefined
  return { stretches, over: { heading: over.heading, ...(ledIn && { ledIn }), ...(list && { list }) } }
}

interface Stretch {
  readonly from: number
  readonly outlook: Outlook
}

/** The stretches of a text, and its last turn that lasts. */
function readSentences(
  text: string,
  before: Outlook,
  year: number | undefined,
): { readonly stretches: readonly Stretch[]; readonly turn: Outlook | undefined } {
  const stretches: Stretch[] = []
  let turn: Outlook | undefined
  for (const { start, end } of sentencesOf(text)) {
    stretches.push({ from: start, outlook: turn ?? before })
    for (const { end: at, outlook, lasts } of turnsIn(text.slice(start, end), year)) {
      stretches.push({ from: start + at, outlook })
      if (lasts) turn = outlook
    }
  }
  return { stretches, turn }
}
