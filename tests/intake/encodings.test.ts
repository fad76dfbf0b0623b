// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { bytesOf, codesOf, read, readPage, textsOf } from './read.ts'

const SENTENCE =
  'Thị xã họp phiên thường kỳ, nghe báo cáo kết quả sáu tháng. Tổng thu ngân sách đạt chín mươi tỷ đồng, vượt kế hoạch đã đề ra; các xã, phường đều hoàn thành nhiệm vụ.'

// The same sentence in the encodings from before Unicode. Each character stands for the byte of its number.
const WINDOWS_1258 =
  'Thiò xaÞ hoòp phiên thýõÌng kyÌ, nghe báo cáo kêìt quaÒ sáu tháng. TôÒng thu ngân sách ðaòt chín mýõi tyÒ ðôÌng, výõòt kêì hoaòch ðaÞ ðêÌ ra; các xaÞ, phýõÌng ðêÌu hoàn thành nhiêòm vuò.'
const TCVN3 =
  'ThÞ x· häp phiªn th\xadêng kú, nghe b¸o c¸o kÕt qu¶ s¸u th¸ng. Tæng thu ng©n s¸ch ®¹t chÝn m\xad¬i tû ®ång, v\xadît kÕ ho¹ch ®· ®Ò ra; c¸c x·, ph\xadêng ®Òu hoµn thµnh nhiÖm vô.'
const VISCII =
  'Th¸ xã h÷p phiên thß¶ng kÏ, nghe báo cáo kªt quä sáu tháng. T±ng thu ngân sách ðÕt chín mß½i tÖ ð°ng, vßþt kª hoÕch ðã ð« ra; các xã, phß¶ng ð«u hoàn thành nhi®m vø.'
const VNI =
  'Thò xaõ hoïp phieân thöôøng kyø, nghe baùo caùo keát quaû saùu thaùng. Toång thu ngaân saùch ñaït chín möôi tyû ñoàng, vöôït keá hoaïch ñaõ ñeà ra; caùc xaõ, phöôøng ñeàu hoaøn thaønh nhieäm vuï.'

const utf8 = new TextEncoder().encode(SENTENCE)

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittleEndian)
  return new Uint8Array(view.buffer)
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))
/** Bytes of UTF-8 as a program shows them that takes them for another encoding. */
const misread = (label: string): string => new TextDecoder(label).decode(utf8)

describe('a text is read, whatever it is stored in', () => {
  test.each<[string, Uint8Array, string, readonly string[]]>([
    ['UTF-8', utf8, 'utf-8', []],
    ['UTF-8 with a byte order mark', joined(bytesOf('ï»¿'), utf8), 'utf-8', []],
    ['UTF-8 of letters taken apart', new TextEncoder().encode(SENTENCE.normalize('NFD')), 'utf-8', []],
    ['UTF-16, little end first', joined(bytesOf('ÿþ'), utf16(SENTENCE, true)), 'utf-16le', []],
    ['UTF-16, big end first', joined(bytesOf('þÿ'), utf16(SENTENCE, false)), 'utf-16be', []],
    ['UTF-16 without a mark, little end first', utf16(SENTENCE, true), 'utf-16le', []],
    ['UTF-16 without a mark, big end first', utf16(SENTENCE, false), 'utf-16be', []],
    ['windows-1258', bytesOf(WINDOWS_1258), 'windows-1258', ['mixedEncoding']],
    ['UTF-8 misread as windows-1252', new TextEncoder().encode(misread('windows-1252')), 'utf-8', ['mixedEncoding']],
    ['UTF-8 misread as windows-1258', new TextEncoder().encode(misread('windows-1258')), 'utf-8', ['mixedEncoding']],
  ])('%s', async (_name, bytes, encoding, codes) => {
    const file = await read(bytes)
    expect(codesOf(file)).toEqual(codes)
    expect(file.page?.encoding).toBe(encoding)
    expect(file.page && textsOf(file.page)).toEqual([SENTENCE])
  })

  test('a broken character costs that character', async () => {
    const file = await read(joined(utf8, bytesOf('\n\xe1\xbb Hai ba\n')))
    expect(file.problems).toEqual([{ code: 'replacedCharacters', line: 2, detail: '1' }])
    expect(file.page?.lines.map(({ text }) => text)).toEqual([SENTENCE, '\ufffd Hai ba'])
  })

  test('a file that was cut within a letter is read to there', async () => {
    expect(await readPage(utf8.subarray(0, 13))).toMatchObject({ encoding: 'utf-8', lines: [{ text: 'Thị xã h\ufffd' }] })
  })

  test.each([
    ['<meta charset="shift_jis">', 'shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', 'koi8-r', [0xcd, 0xc9, 0xd2], 'мир'],
  ])('markup is believed about itself where its bytes allow it: %s', async (meta, encoding, bytes, text) => {
    const page = await readPage(joined(bytesOf(`<html>${meta}<p>`), Uint8Array.from(bytes)), 'trang.html')
    expect(page).toMatchObject({ encoding, lines: [{ text }] })
  })

  test('a page in windows-1258 that calls itself UTF-8 is read all the same', async () => {
    const page = await readPage(bytesOf(`<html><meta charset="utf-8"><p>${WINDOWS_1258}</p>`), 'trang.html')
    expect(page).toMatchObject({ encoding: 'windows-1258', lines: [{ text: SENTENCE }] })
  })
})

describe('encodings from before Unicode are named, and nothing broken is shown', () => {
  test.each<[string, string, string]>([
    ['TCVN3', 'tcvn3', TCVN3],
    ['VNI', 'vni', VNI],
    ['VISCII', 'viscii', VISCII],
  ])('%s', async (_name, code, chars) => {
    expect(await read(bytesOf(chars))).toEqual({ problems: [{ code }] })
    // Stored again as UTF-8 by a program that knew no better.
    expect(await read(chars)).toEqual({ problems: [{ code }] })
    expect(await read(bytesOf(`<html><meta charset="iso-8859-1"><body><p>${chars}</p>`), 'trang.html')).toEqual({
      problems: [{ code }],
    })
    const entities = chars.replace(/[\x80-\xff]/g, (char) => `&#${char.charCodeAt(0)};`)
    expect(await read(`<html><p>${entities}</p>`, 'trang.html')).toEqual({ problems: [{ code }] })
  })

  test.each<[string, string, string]>([
    ['TCVN3', 'tcvn3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam'],
    ['VNI', 'vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam'],
  ])('a line of %s is enough', async (_name, code, line) => {
    expect(await read(line)).toEqual({ problems: [{ code }] })
  })

  test('what was misread in another language is put right too', async () => {
    const misreadFrench = 'RÃ©union du conseil municipal Ã\u00a0 la mairie, oÃ¹ les Ã©lÃ¨ves Ã©taient prÃ©sents'
    expect((await readPage(misreadFrench)).lines[0]?.text).toBe(
      'Réunion du conseil municipal à la mairie, où les élèves étaient présents',
    )
  })

  test('what was misread and then lost bytes is refused', async () => {
    const lost = misread('windows-1252').replace(/[\u0080-\u00a0‡†‘’“”]/g, '?')
    expect(await read(lost)).toEqual({ problems: [{ code: 'encoding', detail: 'UTF-8' }] })
  })

  test('bytes of no encoding that is known are refused', async () => {
    expect(codesOf(await read(Uint8Array.from({ length: 3000 }, (_, at) => 0x80 + ((at * 37) % 128))))).toEqual(['encoding'])
    expect(codesOf(await read(joined(bytesOf('ÿþ\0\0'), utf16(SENTENCE, true))))).toEqual(['encoding'])
  })
})

describe('what is not Vietnamese is not taken for something broken', () => {
  const ENGLISH = 'The council met on Monday to discuss the budget. '.repeat(6)
  const FRENCH = 'Le conseil a débattu du budget à la mairie; les élèves étaient présents, où sont les résultats? '.repeat(4)
  const GERMAN = 'Über die Straße läuft ein Mädchen, das die Möglichkeiten prüft und grüne Bäume zählt. '.repeat(4)

  test.each<[string, string | Uint8Array, string]>([
    ['English', ENGLISH, 'utf-8'],
    ['English with the quotation marks of windows-1252', bytesOf(`\x93Yes\x94 ${ENGLISH}`), 'windows-1252'],
    ['French', FRENCH, 'utf-8'],
    ['French in windows-1252', bytesOf(FRENCH), 'windows-1252'],
    ['German', GERMAN, 'utf-8'],
    ['German in windows-1252', bytesOf(GERMAN), 'windows-1252'],
    ['Japanese', '会議は月曜日に開かれた。'.repeat(30), 'utf-8'],
    ['Vietnamese without marks', 'Thi xa hop phien thuong ky, nghe bao cao ket qua. '.repeat(6), 'utf-8'],
  ])('%s', async (_name, content, encoding) => {
    const file = await read(content)
    expect(file.page?.encoding).toBe(encoding)
    expect(codesOf(file)).toContain('notVietnamese')
  })

  test('a Vietnamese text with Ð (eth) for Đ is Vietnamese', async () => {
    const file = await read('Ðồng chí ðã ðến, ðại diện ðoàn Ðông Triều ðọc ðề án.')
    expect(codesOf(file)).toEqual(['ethForD'])
    expect(file.page && textsOf(file.page)).toEqual(['Đồng chí đã đến, đại diện đoàn Đông Triều đọc đề án.'])
  })

  test('a Vietnamese text with letters taken apart, half of whose words are foreign, is Vietnamese', async () => {
    const text = 'Thị xã đón Müller, Brontë, Gödel, Señor, Ångström, Dvořák; hội nghị bàn kế hoạch.'
    expect((await readPage(text.normalize('NFD'))).lines[0]?.text).toBe(text)
  })

  test('a Vietnamese text with foreign names is Vietnamese', async () => {
    expect(codesOf(await read(`${SENTENCE}\nÔng François Müller và bà Zoë Brontë dự họp.`))).toEqual([])
  })
})
