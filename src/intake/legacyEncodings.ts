import { spellingOf } from './spelling.ts'

type LegacyEncoding = 'tcvn3' | 'vni' | 'viscii'

// What the bytes from 0xA1, 0x80 and so on stand for; `.` for none. Small letters alone tell the three apart: the capitals
// of TCVN3 are another font.
const TCVN3 = 'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ'
const VISCII =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ'

/** By one byte a letter. */
const byTable =
  (table: string, first: number) =>
  (chars: string): string =>
    chars.replace(/[\x80-\xff]/g, (char) => {
      const letter = table[char.charCodeAt(0) - first]
      return letter === undefined || letter === '.' ? char : letter
    })

// VNI writes a letter and behind it another that stands for its marks.
const VNI_PAIR = /[aoe][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï]|[ôöæíìóòîñ]/gi
const VNI_MARKS: Readonly<Record<string, string>> = {
  ...{ ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' },
  ...{ â: '\u0302', á: '\u0302\u0301', à: '\u0302\u0300', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323' },
  ...{ ê: '\u0306', é: '\u0306\u0301', è: '\u0306\u0300', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323' },
}
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ...{ ô: 'ơ', ö: 'ư', æ: 'ỉ', í: 'í', ì: 'ì', ó: 'ĩ', ò: 'ị', î: 'ỵ', ñ: 'đ' },
}

const byVni = (chars: string): string =>
  chars.replace(VNI_PAIR, (pair) => {
    const [letter = '', mark] = pair.toLowerCase()
    return `${VNI_LETTERS[letter] ?? letter}${mark ? VNI_MARKS[mark] : ''}`.normalize('NFC')
  })

const READINGS: readonly (readonly [LegacyEncoding, (chars: string) => string])[] = [
  ['tcvn3', byTable(TCVN3, 0xa1)],
  ['vni', byVni],
  ['viscii', byTable(VISCII, 0x80)],
]

/** Fewer words than this tell nothing. */
const ENOUGH_WORDS = 2
const RIGHT = 0.85

/** How a text reads in one of these: the part of its words that are right, and how much speaks for that in all. */
export interface LegacyReading {
  readonly encoding: LegacyEncoding
  readonly right: number
  readonly weight: number
}

/**
 * Which of the encodings from before Unicode a text is in, given as characters that stand for its bytes: the one by which
 * its words become Vietnamese. Undefined where none does.
 */
export function legacyReadingOf(chars: string): LegacyReading | undefined {
  const sample = chars.slice(0, 200_000)
  const readings = READINGS.map(([encoding, read]) => {
    const { words, right, frequent } = spellingOf(read(sample))
    return { encoding, right, weight: words < ENOUGH_WORDS ? 0 : right + frequent }
  })
  const [best] = readings.filter(({ right, weight }) => right >= RIGHT && weight > 0).toSorted((a, b) => b.weight - a.weight)
  return best
}
