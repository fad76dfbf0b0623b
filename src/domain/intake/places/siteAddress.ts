import { syllableOf } from '../../search/syllable.ts'
import type { IntakePlace } from '../vocabulary.ts'

const HOST = /^(?:https?:)?\/\/([^/:?#]{1,253})/iu

const runTogether = (name: string): string =>
  name
    .split(' ')
    .map((word) => syllableOf(word).folded)
    .join('')

/** The place whose site an address is of: `tphaiduong.gov.vn` is of the city, `haiduong.gov.vn` and `baohaiduong.vn` of the province. */
export function placeOfAddress(address: string | undefined, places: readonly IntakePlace[]): IntakePlace | undefined {
  const labels = (HOST.exec(address ?? '')?.[1] ?? '').toLowerCase().split('.')
  for (const label of labels) {
    const plain = label.replaceAll('-', '')
    const same = places.filter(({ name }) => plain.includes(runTogether(name)))
    if (same.length > 0) return ofLevel(same, plain)
  }
  return undefined
}

const CITY = /^(?:ubnd)?(?:tp|tx|thanhpho|thixa|thanhuy|thiuy)|(?:city|town)$/

function ofLevel(same: readonly IntakePlace[], label: string): IntakePlace | undefined {
  const [district, province] = [false, true].map((isProvince) => same.find(({ level }) => (level === 'province') === isProvince))
  return CITY.test(label) ? (district ?? province) : (province ?? district)
}

/** Whether an address is of an office, not of a newspaper. */
export const isOfficialAddress = (address: string | undefined): boolean =>
  /\.gov\.vn$/iu.test(HOST.exec(address ?? '')?.[1] ?? '')
