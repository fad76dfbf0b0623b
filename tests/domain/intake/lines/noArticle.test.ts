// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { sortLines } from '#src/domain/intake/sortLines.ts'
import { textPage } from './pages.ts'
import { AUTHOR, PARAGRAPHS, TITLE } from './texts.ts'

const [FIRST = ''] = PARAGRAPHS

const news = [
  'Chợ đêm ven sông mở cửa trở lại',
  'Học sinh lớp 9 bước vào kỳ thi thử',
  'Hội thao người cao tuổi sắp khai mạc',
  'Trồng 400 cây bên bờ sông Lạch',
]

describe('what is no article', () => {
  test.each([
    [
      'a home page',
      ['Trang chủ', 'Tin tức', 'Văn bản', ...news, 'Đọc nhiều', ...news, 'Thống kê truy cập', 'Hôm nay: 3'].join('\n'),
    ],
    [
      'a list with dates and summaries',
      news
        .map(
          (title) =>
            `${title}\n05/07/2024\nBan tổ chức cho biết mọi việc đã chuẩn bị xong, người dân có thể đến xem từ sáng sớm.`,
        )
        .join('\n'),
    ],
    [
      'a list with summaries',
      news
        .map(
          (title) => `${title}\n${title}\nBan tổ chức cho biết mọi việc đã chuẩn bị xong, người dân có thể đến xem từ sáng sớm.`,
        )
        .join('\n\n'),
    ],
    [
      'results of a search',
      `Kết quả tìm kiếm cho: chợ đêm\nTìm thấy 14 kết quả\n${news.map((title) => `${title}\nNgười dân có thể đến xem từ sáng sớm, ban tổ chức bố trí chỗ để xe ở cả hai đầu phố...`).join('\n')}`,
    ],
    [
      'an error',
      'Trang chủ\nKhông tìm thấy trang\nTrang bạn tìm có thể đã được chuyển đi nơi khác hoặc đã xóa; hãy thử tìm lại bằng từ khóa hoặc quay về trang chủ.',
    ],
    [
      'a form to log in',
      'Đăng nhập\nTên đăng nhập\nMật khẩu\nGhi nhớ đăng nhập\nNếu quên mật khẩu, cán bộ liên hệ Văn phòng UBND phường trong giờ làm việc để được cấp lại.',
    ],
    ['an empty page', ''],
  ])('is %s', (_name, text) => {
    expect(sortLines(textPage(text)).isArticle.value).toBe(false)
  })

  test('is not a short report of one paragraph', () => {
    expect(sortLines(textPage(`${TITLE}\n05/07/2024\n${FIRST}\n${AUTHOR}`)).isArticle.value).toBe(true)
  })
})
