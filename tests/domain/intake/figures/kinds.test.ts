// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { kinds, propose } from './proposing.ts'

describe('kinds', () => {
  test.each([
    ['Tỷ lệ hộ nghèo giảm còn 1%.', 'achieved'],
    ['Tỷ lệ hộ nghèo giảm 1%.', 'change'],
    ['Tỷ lệ hộ nghèo giảm xuống dưới 1%.', 'achieved'],
    ['Tỷ trọng dịch vụ tăng lên 45%.', 'share'],
    ['Tốc độ tăng trưởng đạt 9,28%.', 'change'],
    ['Vốn nhà nước chiếm 8,8%.', 'share'],
    ['Thu đạt 74% so với mục tiêu.', 'ratio'],
    ['Thu bằng 160% cùng kỳ.', 'ratio'],
    ['Tỷ lệ tốt nghiệp đạt 99%.', 'achieved'],
    ['Tăng cường quản lý 15 dự án.', 'achieved'],
    ['Số vụ cháy giảm 3 vụ.', 'change'],
    ['Đường dài gấp đôi trước đây.', 'ratio'],
    ['Chỉ số tăng 1,2 điểm %.', 'change'],
    ['Bình quân 10,4%/năm.', 'change'],
    ['Mạng lưới còn mỏng; 43% số cán bộ chưa có máy.', 'share'],
    ['Có 98,4% số hộ xây được nhà.', 'share'],
    ['Thi công đạt 45% khối lượng.', 'ratio'],
    ['Vốn cấp mới tăng vốn thêm 12 tỷ đồng.', 'change'],
  ])('%s', (text, kind) => {
    expect(kinds(propose([text]))).toEqual([kind])
  })

  test.each([
    ['Thu được 36 tỷ đồng, đạt 88%.', ['achieved', 'ratio']],
    ['Cấp 420 giấy phép, đạt 94% số đơn phải cấp.', ['achieved', 'ratio']],
    ['Có 38/46 trường đạt chuẩn, đạt 82,6%.', ['achieved', 'achieved']],
    ['Toàn tỉnh có 12 xã; tỷ lệ đỗ đạt 99%.', ['achieved', 'achieved']],
  ])('a percentage that only says how much of it was reached: %s', (text, expected) => {
    expect(kinds(propose([text]))).toEqual(expected)
  })

  test('a list without verbs goes on as it began', () => {
    expect(kinds(propose(['Công nghiệp tăng 11%, dịch vụ 7%; tỷ lệ che phủ rừng 54%.']))).toEqual([
      'change',
      'change',
      'achieved',
    ])
  })
})
