// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { isBare, isSparserSpelling, syllableOf, writeSyllable } from '#src/domain/search/syllable.ts'

const exactOf = (word: string): string => syllableOf(word).exact

describe('a syllable', () => {
  test.each([
    ['phòng', 'phong', 'phong2'],
    ['Đường', 'duong', 'đương2'],
    ['nghĩa', 'nghia', 'nghia4'],
    ['nguyễn', 'nguyen', 'nguyên4'],
    ['HẢI', 'hai', 'hai3'],
    ['mặt', 'mat', 'măt5'],
    ['hai', 'hai', 'hai'],
    ['ươm', 'uom', 'ươm'],
    ['đ', 'd', 'đ'],
  ])('%s is compared as %s, and exactly as %s', (word, folded, exact) => {
    expect(syllableOf(word)).toEqual({ folded, exact })
  })

  test.each([
    ['the tone on either vowel', 'hòa', 'hoà'],
    ['the tone on either vowel of uy', 'thủy', 'thuỷ'],
    ['the tone on either vowel, in capitals', 'Ủy', 'UỶ'],
    ['the tone on the u of qu', 'quý', 'qúy'],
    ['y or i as the whole rhyme', 'kỹ', 'kĩ'],
    ['y or i after two consonants', 'thy', 'thi'],
    ['y or i by itself', 'ý', 'í'],
    ['y or i in quy', 'quy', 'qui'],
    ['y or i in quy with a tone, anywhere', 'qúy', 'quý'],
    ['small letters or capitals', 'đồng', 'ĐỒNG'],
    ['Icelandic Ð for Đ', 'Đông', 'Ðông'],
    ['Icelandic ð for đ', 'đông', 'ðông'],
    ['accents as characters of their own', 'nguyễn', 'nguyễn'.normalize('NFD')],
    ['a tone alone as a character of its own', 'nguyễn', 'nguyê\u0303n'],
    ['tone and letter mark in the other order', 'ộ', 'o\u0323\u0302'],
  ])('is the same with %s', (_case, one, other) => {
    expect(syllableOf(other)).toEqual(syllableOf(one))
  })

  test.each([
    ['tones', 'ma', 'má'],
    ['other tones', 'mà', 'mả'],
    ['letter marks', 'ca', 'ca\u0302'],
    ['đ and d', 'đa', 'da'],
    ['ơ and ô', 'mơ', 'mô'],
  ])('is another with other %s, and the same without marks', (_case, one, other) => {
    expect(exactOf(one)).not.toBe(exactOf(other))
    expect(syllableOf(one).folded).toBe(syllableOf(other).folded)
  })

  test.each([
    ['tay', 'tai'],
    ['thúy', 'thúi'],
    ['thuỳ', 'thùi'],
    ['quay', 'quai'],
    ['hay', 'hai'],
  ])('has y and i apart where they make another sound: %s, %s', (one, other) => {
    expect(syllableOf(one).folded).not.toBe(syllableOf(other).folded)
  })

  test.each([
    ['wifi', 'wifi'],
    ['Café', 'cafe'],
    ['São', 'sao'],
    ['Zürich', 'zurich'],
    ['ß', 'ß'],
    ['中文', '中文'],
    ['Привет', 'привет'],
    ['', ''],
  ])('of another language is its letters: %s', (word, folded) => {
    expect(syllableOf(word).folded).toBe(folded)
  })

  test.each([
    ['hai', true],
    ['covid', true],
    ['2022', true],
    ['hải', false],
    ['đa', false],
    ['cô', false],
  ])('%s is bare: %s', (word, expected) => {
    expect(isBare(syllableOf(word))).toBe(expected)
  })
})

/** As most of the press writes them; of y and i, those that are no whole rhyme. */
const WRITTEN = `hòa hóa họa hòe khỏe tòa thủy tùy lũy ủy úy hủy hoài hoàn hoạch xoáy ngoáy loáng ngoèo ngoằn
gì gìn già giá giả giã giữa giới giỏi giết giặt giường giếng giêng giục giảm giáo giúp giỗ giở
quả quá quà quạ què quẻ quốc quyết quyền quỳnh quýt quận quảng quẫy quở quỹ
tiến tiếng biển kiện hiệp miễn nghiệp việt chiều yếu yến uyển tuyến nguyễn huyện duyệt khuyến khuỷu
người nước được đường rượu hươu cứu lửa bứa mừng tượng trường thưởng xưởng ướt lười
cuối muỗi ruộng luồng buồn thuở thuế thuận khuấy tuần luật xuống
búa của mùa mía nghĩa bìa chùa úa ỉa
ái ào áo ấy ổn ở ô ơi ăn ắt ân em ếch ích ín óc ốc út ứng
bảy tám máy mấy tàu kéo bèo đều nếu dịu chịu hưu dầu bão đắk lắk xoong oóc
ban minh thanh phong cung long anh đông năm sông khu vui`.split(/\s+/)

describe('a syllable is written back from its exact form', () => {
  test.each(WRITTEN)('%s', (word) => {
    expect(writeSyllable(exactOf(word))).toBe(word)
    expect(writeSyllable(exactOf(word.normalize('NFD')))).toBe(word)
  })

  test.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['qúy', 'quý'],
    ['kỹ', 'kĩ'],
    ['ĐƯỜNG', 'đường'],
  ])('%s as %s', (word, written) => {
    expect(writeSyllable(exactOf(word))).toBe(written)
  })

  test.each(['2022', '17,5', '17,5%', '1', 'wifi', 'covid', '', 'h', '中文'])('“%s” stays as it is', (word) => {
    expect(writeSyllable(word)).toBe(word)
  })

  test('with a tone in any letters, without a fault', () => {
    for (const word of ['h1', 'ngh5', '中3', 'xyz2']) expect(writeSyllable(word).normalize('NFD')).toMatch(/\p{M}/u)
  })
})

describe('marks that were left out', () => {
  const isSparser = (typed: string, full: string, isOpen = false) => isSparserSpelling(exactOf(typed), exactOf(full), isOpen)

  test.each([
    ['duong', 'đường'],
    ['dường', 'đường'],
    ['đương', 'đường'],
    ['đuong', 'đường'],
    ['hai', 'hải'],
    ['hải', 'hải'],
    ['nguyên', 'nguyễn'],
    ['ký', 'kí'],
  ])('%s may be meant for %s', (typed, full) => {
    expect(isSparser(typed, full)).toBe(true)
  })

  test.each([
    ['hải', 'hai'],
    ['hải', 'hại'],
    ['đa', 'da'],
    ['cô', 'cơ'],
    ['ma', 'mai'],
    ['đường', 'đương'],
    // What looks like a tone at the end of a number is none.
    ['2', '25'],
  ])('%s is never meant for %s', (typed, full) => {
    expect(isSparser(typed, full)).toBe(false)
  })

  test.each([
    ['ngo', 'ngõ'],
    ['ngo', 'ngoại'],
    ['ngo', 'ngọc'],
    ['đ', 'đường'],
    ['dư', 'đường'],
    ['ngọ', 'ngọc'],
  ])('%s may be on the way to %s', (typed, full) => {
    expect(isSparser(typed, full, true)).toBe(true)
  })

  test.each([
    ['ngó', 'ngọc'],
    ['ngô', 'ngoại'],
    ['ngoại', 'ngoa'],
  ])('%s is not on the way to %s', (typed, full) => {
    expect(isSparser(typed, full, true)).toBe(false)
  })
})
