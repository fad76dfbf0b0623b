// @vitest-environment node

import { describe, expect, test } from 'vitest'
import type { IntakeIndicator } from '#src/domain/intake/vocabulary.ts'
import { propose } from './proposing.ts'

describe('what it measures', () => {
  const indicators: readonly IntakeIndicator[] = [
    { id: 'thu', name: 'Thu ngân sách nhà nước', unit: 'tỷ đồng', cues: ['thu ngân sách'] },
    { id: 'noi-dia', name: 'Thu nội địa', unit: 'tỷ đồng', cues: [] },
    { id: 'san-xuat', name: 'Giá trị sản xuất', unit: 'tỷ đồng', cues: [] },
    { id: 'cong-nghiep', name: 'Giá trị sản xuất công nghiệp', unit: 'tỷ đồng', cues: [] },
    { id: 'thuy-san', name: 'Sản lượng thủy sản', unit: 'tấn', cues: [] },
    { id: 'ho-ngheo', name: 'Tỷ lệ hộ nghèo', unit: '%', cues: [] },
    { id: 'gioi', name: 'Học sinh giỏi', unit: 'em', cues: [] },
    { id: 'sipas', name: 'Chỉ số hài lòng', unit: '', cues: ['sipas'] },
    { id: 'dich-vu', name: 'Tăng trưởng dịch vụ', unit: '%', cues: ['dịch vụ tăng'] },
  ]
  test.each([
    ['Thu ngân sách ước đạt 96 tỷ đồng, bằng 48% dự toán tỉnh giao; tăng 6% so với cùng kỳ.', ['thu', 'thu', 'thu']],
    ['Thu ngân sách đạt 96 tỷ đồng, trong đó thu nội địa 35 tỷ đồng.', ['thu', 'noi-dia']],
    ['Giá trị sản xuất công nghiệp tăng 17%.', ['cong-nghiep']],
    ['Sản lượng thuỷ sản đạt 500 tấn.', ['thuy-san']],
    ['Tỉ lệ hộ nghèo còn 1%.', ['ho-ngheo']],
    ['Có 87 em được công nhận học sinh giỏi tỉnh, 5 em dự thi quốc tế.', ['gioi', undefined]],
    ['Huyện xếp thứ nhất về chỉ số hài lòng.', ['sipas']],
    ['Thương mại – dịch vụ tăng 15%.', [undefined]],
    ['Thu ngân sách khá; cả huyện trồng 500 cây.', [undefined]],
    ['Thu ngân sách ở 12 xã vượt dự toán.', [undefined]],
    ['Huyện đã đạt 96 tỷ đồng thu ngân sách.', ['thu']],
    ['Huyện chi 96 tỷ đồng cho việc thu ngân sách.', [undefined]],
    ['Có 87 em đạt học sinh giỏi ở các trường, bằng 90% kế hoạch.', ['gioi', 'gioi']],
    ['Khen học sinh giỏi: 12 thầy, 87 em.', [undefined, 'gioi']],
    ['100% nhà văn hóa, điểm dịch vụ tăng giờ mở cửa.', ['dich-vu']],
  ])('%s', (text, expected) => {
    expect(propose([text], {}, indicators).map(({ indicator }) => indicator)).toEqual(expected)
  })

  test('is left open where two have the same words', () => {
    const twins = ['a', 'b'].map((id) => ({ id, name: 'Thu ngân sách', unit: 'tỷ đồng', cues: [] }))
    expect(propose(['Thu ngân sách đạt 96 tỷ đồng.'], {}, twins)[0]?.indicator).toBeUndefined()
  })
})
