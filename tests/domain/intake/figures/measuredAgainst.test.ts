// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { propose } from './proposing.ts'

describe('what it is measured against', () => {
  test.each([
    ['Thu tăng 6,5% so với cùng kỳ năm 2015.', 'cùng kỳ năm 2015'],
    ['Thu tăng 17% so 2011 - 2015; chi giữ nguyên.', '2011 - 2015'],
    ['So với cùng kỳ, thu tăng 6,5%.', 'cùng kỳ'],
    ['Thu bằng gần 84% dự toán tỉnh giao, đúng hẹn.', 'dự toán tỉnh giao'],
    ['Vốn vay chiếm 12% tổng vốn đầu tư.', 'tổng vốn đầu tư'],
    ['Tỷ trọng công nghiệp trong GRDP đạt 40%.', 'GRDP'],
    ['Có 91% dân số tham gia bảo hiểm y tế.', 'dân số'],
    ['Huyện xếp thứ hai toàn tỉnh.', 'toàn tỉnh'],
    ['100% cơ quan, trường học có tủ sách.', 'cơ quan, trường học'],
    ['70% số hợp tác xã có điều kiện; xã chưa giao việc.', 'số hợp tác xã có điều kiện'],
    ['Tỷ lệ trẻ em được tiêm đủ mũi đạt 98%.', 'trẻ em'],
    ['Tỷ lệ hộ nghèo còn 1%.', undefined],
  ])('%s', (text, base) => {
    expect(propose([text])[0]?.base).toBe(base)
  })

  test.each([
    ['Thu tăng 12,5% so với cùng kỳ năm 2021, bằng 80% dự toán huyện giao.', ['cùng kỳ năm 2021', 'dự toán huyện giao']],
    ['Thu tăng 7% so với cùng kỳ, đạt 81% kế hoạch năm.', ['cùng kỳ', 'kế hoạch năm']],
    ['Thu tăng 7% so với cùng kỳ, tỷ lệ hộ nghèo bằng 3%.', ['cùng kỳ', undefined]],
    ['Tổng vốn đạt 90 tỷ đồng, trong đó vốn vay chiếm 12%, vốn góp chiếm 88%.', [undefined, 'Tổng vốn', 'Tổng vốn']],
  ])('each by its own: %s', (text, bases) => {
    expect(propose([text]).map(({ base }) => base)).toEqual(bases)
  })

  test('parts are measured as their whole', () => {
    const figures = propose(['Sản xuất tăng 6% so với cùng kỳ, trong đó: công nghiệp tăng 2%; xây dựng tăng 9%.'])
    expect(figures.map(({ base }) => base)).toEqual(['cùng kỳ', 'cùng kỳ', 'cùng kỳ'])
  })
})
