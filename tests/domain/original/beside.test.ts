import { describe, expect, test } from 'vitest'
import { type EditionBlock, layBeside } from '#src/domain/original/beside.ts'
import type { OriginalBlock } from '#src/domain/original/original.ts'

const part = (text: string, kind: OriginalBlock['kind'] = 'paragraph'): OriginalBlock => ({ kind, text })

const BUDGET = 'Thu ngân sách trên địa bàn huyện quý I ước đạt 214 tỷ đồng, bằng 31% dự toán tỉnh giao, tăng 8,4% so với cùng kỳ.'
const FARMING = 'Nông dân các xã ven sông đã gieo cấy 3.120 ha lúa xuân; đàn lợn phục hồi chậm sau dịch tả lợn châu Phi.'
const SCHOOLS = 'Ngành giáo dục khởi công 6 phòng học ở Trường Tiểu học Bình Minh, chuẩn bị cho năm học mới.'

const edition: readonly EditionBlock[] = [
  { n: 1, text: 'Kết quả', belongs: 'next' },
  { n: 2, text: 'Ngân sách quý I thu được ước 214 tỷ đồng, tức 31% dự toán tỉnh giao.' },
  { n: 3, text: 'So với cùng kỳ, khoản thu này tăng 8,4%.' },
  { n: 4, text: 'Sáu phòng học (6 phòng) của Trường Tiểu học Bình Minh đã khởi công.' },
  { n: 5, text: 'Lúa xuân được gieo cấy trên 3.120 ha; đàn lợn phục hồi chậm.' },
]

describe('an edition and its original', () => {
  test('stand beside each other, part by part, in the order of the edition', () => {
    expect(layBeside(edition, [part(BUDGET), part(FARMING), part(SCHOOLS)])).toEqual([
      { edition: [1, 2, 3], original: [0] },
      { edition: [4], original: [2] },
      { edition: [5], original: [1] },
    ])
  })

  test('a part that the edition has brought apart stands twice, and says so', () => {
    const mixed = part(`${BUDGET} ${SCHOOLS}`)
    expect(layBeside(edition, [mixed, part(FARMING)])).toEqual([
      { edition: [1, 2, 3, 4], original: [0] },
      { edition: [5], original: [1] },
    ])
    const parted = [edition[1], edition[4], edition[3]] as readonly EditionBlock[]
    expect(layBeside(parted, [mixed, part(FARMING)])).toEqual([
      { edition: [2], original: [0] },
      { edition: [5], original: [1] },
      { edition: [4], original: [0], isRepeated: true },
    ])
  })

  test('nothing of the original is left out: headings go with their part, the rest has rows of its own', () => {
    const original = [
      part('Những con số của quý I', 'heading'),
      part(BUDGET),
      part('Quang cảnh buổi họp báo', 'caption'),
      part('Hội nghị bế mạc lúc 11 giờ.'),
      part(SCHOOLS),
    ]
    expect(layBeside(edition.slice(0, 4), original)).toEqual([
      { edition: [1, 2, 3], original: [0, 1] },
      { edition: [], original: [2] },
      { edition: [], original: [3] },
      { edition: [4], original: [4] },
    ])
  })

  test('a note of ours stays with what it follows, and words of ours alone have no original', () => {
    const note: EditionBlock = { n: 3, text: 'Nguồn không nói rõ mốc so sánh.', belongs: 'previous' }
    expect(layBeside([edition[1] as EditionBlock, note], [part(BUDGET)])).toEqual([{ edition: [2, 3], original: [0] }])
    expect(layBeside([{ n: 1, text: 'Lời người biên tập' }], [part(BUDGET)])).toEqual([
      { edition: [], original: [0] },
      { edition: [1], original: [] },
    ])
  })

  test('every block of both stands in a row, whatever they say', () => {
    const rows = layBeside(edition, [part(SCHOOLS), part('Một hai ba'), part(FARMING), part('Bốn', 'heading')])
    expect(rows.flatMap((row) => row.edition)).toEqual([1, 2, 3, 4, 5])
    expect(new Set(rows.flatMap((row) => row.original))).toEqual(new Set([0, 1, 2, 3]))
  })
})
