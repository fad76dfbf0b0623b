import type { Recognised } from '../recognised.ts'
import type { LineFacts } from './lineFacts.ts'
import { isAreaHead, isLoud, isNationHead, isOfficeHead } from './officeName.ts'
import { inOrdinaryCase } from './ordinaryCase.ts'

const HEAD = 6

/** The office whose page it is, by the head of that; a document names whoever signed it there, wherever it is shown. */
export function officeAbove(above: readonly LineFacts[]): Recognised<string> | undefined {
  if (above.some(isNationHead)) return undefined
  const head = above.slice(0, HEAD)
  const at = head.findIndex((fact) => isOfficeHead(fact) && !isAreaHead(fact))
  const fact = head[at]
  if (fact === undefined) return undefined
  const value = inOrdinaryCase(withArea(fact.text, head[at + 1]))
  return { value, confidence: 0.65, evidence: [{ words: fact.text, line: fact.line.n }] }
}

const AREA = /(?<!\p{L})(?:thành phố|tp|thị xã|huyện|phường|xã|tỉnh|quận|đặc khu)(?!\p{L})[^,;|–-]{2,30}/iu

/** A name that is broken in two before the place, or whose place stands in the office above: `UBND THÀNH PHỐ HÀ TĨNH`. */
export function withArea(name: string, next: LineFacts | undefined, above?: LineFacts): string {
  if (AREA.test(name)) return name
  const below = AREA.exec(next?.text ?? '')
  const area = below?.index === 0 ? below : above && isOfficeHead(above) ? AREA.exec(above.text) : undefined
  if (!area) return name
  const place = isLoud(area[0]) ? inOrdinaryCase(area[0].trim()) : area[0].trim()
  return `${name} ${place.charAt(0).toLowerCase()}${place.slice(1)}`
}
