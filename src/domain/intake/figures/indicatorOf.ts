import type { FigureKind } from '../../figures/figure.ts'
import type { IntakeIndicator } from '../vocabulary.ts'
import type { Clause } from './clause.ts'

/** The indicator that a figure is of, by the words around it, and by what can be said of it; undefined where none is clear. */
export type IndicatorOf = (words: string, clause: Clause, kind: FigureKind) => string | undefined

interface Cue {
  readonly id: string
  readonly unit: string
  readonly isMoney: boolean
  readonly words: string
}

interface FoundCue extends Cue {
  readonly at: number
  readonly end: number
}

/** Words that belong to a figure stand no farther from it than these many characters. */
const NEAR = 200

/**
 * Makes ready to look for indicators. What is counted or ranked is mostly said after the number (`87 em được công nhận học sinh giỏi
 * quốc gia`), everything else before it (`kim ngạch xuất khẩu đạt`): there the last cue counts, of several in one place the longest.
 */
export function indicatorsByCue(indicators: readonly IntakeIndicator[]): IndicatorOf {
  const cues = indicators.flatMap(({ id, name, unit, cues }) =>
    [...new Set([name, ...cues].map(comparable))].map((words) => ({ id, unit, isMoney: isMoney(unit), words })),
  )
  return (words, clause, kind) => {
    const { sort, after, unit } = clause
    const isOfMoney = isMoney(unit)
    const fitting = cues.filter((cue) => fits(cue, unit, kind, isOfMoney))
    const own = comparable(words + (isSubject(clause) ? subjectPart(after) : ownPart(after)))
    const earlier = comparable(lastPart(ownBefore(clause).slice(-NEAR)))
    const inOwn = () => clearest(find(own, fitting), (a, b) => a.at - b.at)
    const inEarlier = () => clearest(find(earlier, fitting), (a, b) => b.end - a.end)
    if (sort === 'percent' || sort === 'money' || sort === 'measure') return inEarlier() ?? inOwn()
    const inList = () => clearest(find(comparable(listed(clause)), fitting), (a, b) => b.end - a.end)
    return inOwn() ?? inEarlier() ?? inList()
  }
}

const NEXT_IN_LIST = /^[\p{L} ]{0,24}(?:,| và)\s*$/u

/** `kết nạp 90 đoàn viên, 12 đảng viên`: what begins a list is said of all that it counts. */
function listed({ before, whole, unit }: Clause): string {
  if (before === whole || !NEXT_IN_LIST.test(before)) return ''
  const opening = /^[^\d]*/u.exec(lastPart(whole.slice(-NEAR)))?.[0] ?? ''
  return `${opening.trimEnd()} ${unit}`
}

/** What a sum is for is not what it is of. */
const SPENT_ON = /(?<!\p{L})(?:cho|để|nhằm|vào)(?!\p{L}).*$/iu

/** To the end of the clause. */
const ownPart = (after: string): string => (/^[^,;.:(]*/u.exec(after.slice(0, NEAR))?.[0] ?? '').replace(SPENT_ON, '')

/** `100% hộ gia đình, cơ quan có …`: the figure begins what is told. */
const isSubject = ({ unit, before }: Clause): boolean => unit === '%' && /(?:^|[;:.)])\s*$/u.test(before)
const subjectPart = (after: string): string => /^[^\d;:.(]*/u.exec(after.slice(0, NEAR))?.[0] ?? ''

/** What follows a figure up to a comma belongs to that figure. */
const ownBefore = ({ before, whole }: Clause): string => (before === whole ? before : before.replace(/^[^,;]*[,;]/u, ''))

/** From the last mark that begins a new clause: a semicolon, or the number of an item. */
const lastPart = (before: string): string => before.slice(before.lastIndexOf(';') + 1).replace(/^.*\(\d{1,2}\)/u, '')

const isMoney = (unit: string): boolean =>
  /(?:đồng|usd|tỷ|tỉ|triệu)(?!\p{L})/iu.test(unit) && !/(?:tấn|lượt|người|con)/iu.test(unit)

/** Whether a figure of a unit can be of an indicator: a percentage is of a proportion, or says how anything rose or was reached. */
function fits(cue: Cue, unit: string, kind: FigureKind, isOfMoney: boolean): boolean {
  if (kind === 'rank') return true
  const indicatorUnit = cue.unit
  const isPart = indicatorUnit.startsWith('%')
  if (unit.startsWith('%')) return isPart || kind !== 'achieved'
  if (isPart) return false
  if (indicatorUnit === '') return unit === 'điểm'
  if (isOfMoney || cue.isMoney) return isOfMoney && cue.isMoney
  return unit === 'lần' || unit.endsWith(indicatorUnit) || indicatorUnit.endsWith(unit) || indicatorUnit.startsWith(`${unit} `)
}

function find(text: string, cues: readonly Cue[]): readonly FoundCue[] {
  return cues.flatMap((cue) => {
    const at = lastWords(text, cue.words)
    return at < 0 ? [] : [{ ...cue, at, end: at + cue.words.length }]
  })
}

/** The first one in an order, or a longer one that it is a part of; none where two are as good. */
function clearest(found: readonly FoundCue[], order: (a: FoundCue, b: FoundCue) => number): string | undefined {
  const first = found.toSorted(order)[0]
  if (!first) return undefined
  const beside = found.filter(({ at, end }) => at < first.end && first.at < end)
  const [best, next] = beside.toSorted((a, b) => b.words.length - a.words.length)
  return next && next.id !== best?.id && next.words === best?.words ? undefined : best?.id
}

/** Reports write dashes, the letter y and the place of a tone in several ways: all are made one, and tones are left out. */
const comparable = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC')
    .replace(/\s*[–-]\s*/gu, ' - ')
    .replaceAll('ti lê', 'ty lê')

/** Where whole words stand last in a text, not as a part of a name that a dash joins; -1 where they do not. */
function lastWords(text: string, words: string): number {
  if (words === '') return -1
  for (let at = text.lastIndexOf(words); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(words, at - 1)) {
    const [before, after] = [text.slice(Math.max(0, at - 3), at), text.slice(at + words.length, at + words.length + 3)]
    if (!/(?:[\p{L}\d]| - )$/u.test(before) && !/^(?:[\p{L}\d]| - )/u.test(after)) return at
  }
  return -1
}
