import type { Random } from '#tests/bench/random.ts'
import * as looks from './lookAlikes.ts'
import * as people from './peopleWords.ts'
import * as places from './placeWords.ts'
import * as reports from './reportWords.ts'
import { folded } from './syllables.ts'

const DOCUMENT_KINDS = ['QĐ-UBND', 'NQ-HĐND', 'KH-UBND', 'QĐ-TTg', 'CT-UBND', 'TB-VP', 'QĐ-SXD', 'KH-SYT', 'CV-BQL'] as const
const PARTY_DOCUMENT_KINDS = ['CT/TW', 'NQ/TU', 'KL/TU', 'CT/TU', 'KH/TU'] as const
const ROMAN = ['XV', 'XVI', 'XIX', 'XXII', 'XXIII', 'XXIV', 'XXV'] as const
const SEASONS = ['xuân', 'chiêm xuân', 'mùa', 'hè thu', 'đông'] as const
const INDICATORS = [
  { id: 'thu-ngan-sach', name: 'Thu ngân sách nhà nước', unit: 'tỷ đồng' },
  { id: 'gia-tri-san-xuat', name: 'Tổng giá trị sản xuất', unit: 'tỷ đồng' },
  { id: 'ket-nap-dang-vien', name: 'Số đảng viên kết nạp', unit: 'đảng viên' },
  { id: 'khach-du-lich', name: 'Lượng khách du lịch', unit: 'lượt' },
  { id: 'luot-kham-chua-benh', name: 'Số lượt khám, chữa bệnh', unit: 'lượt' },
] as const

/** Chance for one article: its year, and what fills the slots of its sentences. */
export class SlotFiller {
  readonly #random: Random
  readonly #year: number

  constructor(random: Random, year: number) {
    this.#random = random
    this.#year = year
  }

  sentence(template: string): string {
    // A body or a place may stand after an opening: it then keeps the capital of its name, and no other.
    const opening = /^\{[A-Z]/.test(template) ? this.#random.pick(reports.openings) : ''
    return opening === ''
      ? this.fill(template)
      : `${opening}${this.#filled(template.replace(/^\{./, (start) => start.toLowerCase()))}`
  }

  fill(template: string): string {
    return capitalized(this.#filled(template))
  }

  #filled(template: string): string {
    return template.replace(/\{(\w+)\}/g, (_, name: string) => this.#slot(name))
  }

  #slot(name: string): string {
    const small = name.charAt(0).toLowerCase() + name.slice(1)
    const text = this.#value(small)
    return small === name ? text : capitalized(text)
  }

  #value(name: string): string {
    const list = LISTS[name]
    if (list) return this.#random.pick(list)
    const make = this.#makers[name]
    if (!make) throw new RangeError(`no slot is named “${name}”`)
    return make()
  }

  readonly #makers: Readonly<Record<string, () => string>> = {
    person: () => this.#personName(),
    pct: () => `${this.#decimal(99)}%`,
    decimal: () => this.#decimal(990),
    money: () => (this.#random.happens(0.5) ? `${this.#decimal(990)} tỷ đồng` : `${this.#thousands(1000, 9999)} tỷ đồng`),
    count: () => (this.#random.happens(0.6) ? this.#thousands(1000, 89_999) : String(this.#random.between(100, 999))),
    small: () => {
      const number = this.#random.between(2, 60)
      return number < 10 && this.#random.happens(0.5) ? `0${number}` : String(number)
    },
    month: () => String(this.#random.between(1, 12)),
    year: () => String(this.#year - this.#random.between(0, 2)),
    date: () =>
      this.#fresh(
        () => `${this.#random.between(1, 28)}/${this.#random.between(1, 12)}/${this.#year - this.#random.between(0, 1)}`,
      ),
    doc: () => this.#document(),
    fig: () => this.#figure(),
  }

  #personName(): string {
    for (;;) {
      const name = [people.familyNames, people.middleNames, people.givenNames].map((list) => this.#random.pick(list)).join(' ')
      if (!looks.keptNames.has(folded(name))) return name
    }
  }

  /** Anything but what queries ask for. */
  #fresh(make: () => string): string {
    for (;;) {
      const text = make()
      if (!looks.kept.has(text)) return text
    }
  }

  #decimal(most: number): string {
    const digits = this.#random.happens(0.3) ? 2 : 1
    return this.#fresh(() => {
      const fraction = String(this.#random.between(1, 10 ** digits - 1)).padStart(digits, '0')
      return `${this.#random.between(1, this.#random.happens(0.5) ? 30 : most)},${fraction}`
    })
  }

  #thousands(least: number, most: number): string {
    return this.#fresh(() => String(this.#random.between(least, most)).replace(/\B(?=(\d{3})+$)/g, '.'))
  }

  #document(): string {
    const number = this.#fresh(() => String(this.#random.between(2, 3999)).padStart(2, '0'))
    return this.#random.happens(0.8)
      ? `${number}/${this.#random.pick(DOCUMENT_KINDS)}`
      : `${number}-${this.#random.pick(PARTY_DOCUMENT_KINDS)}`
  }

  #figure(): string {
    const { id, name, unit } = this.#random.pick(INDICATORS)
    const hedge = this.#random.pick(['', 'gần ', 'trên ', 'ước đạt '])
    const [text, kind] = this.#random.happens(0.5)
      ? [`${this.#thousands(1000, 9999)} ${unit}`, 'achieved']
      : [`${this.#decimal(99)}%`, 'change']
    const verb = kind === 'change' ? 'tăng' : 'là'
    return `${name} ${verb} :figure[${hedge}${text}]{indicator=${id} kind=${kind} period=${this.#year}} ${this.#random.pick(reports.circumstances)}.`
  }
}

const LISTS: Readonly<Record<string, readonly string[]>> = {
  body: people.bodies,
  office: people.offices,
  ward: places.wards,
  village: places.villages,
  twin: places.twinPlaces,
  road: places.roads,
  project: reports.projects,
  object: reports.objects,
  deed: reports.deeds,
  circ: reports.circumstances,
  crop: reports.crops,
  animal: reports.animals,
  disease: reports.diseases,
  school: places.schools,
  festival: reports.festivals,
  zone: places.zones,
  place: [
    'Hải Dương',
    'Hải Phòng',
    'Hà Tĩnh',
    'Đông Triều',
    'Chí Linh',
    'tỉnh Hải Dương',
    'tỉnh Quảng Ninh',
    'Cẩm Giàng',
    'Kinh Môn',
  ],
  roman: ROMAN,
  season: SEASONS,
  look: looks.lookAlikes,
  lookDocument: looks.lookAlikeDocuments,
  lookPerson: looks.lookAlikePersons,
  lookDate: looks.lookAlikeDates,
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
