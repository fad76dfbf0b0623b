// @vitest-environment node

import { describe, expect, test } from 'vitest'
import type { SortedPage } from '#src/domain/intake/recognised.ts'
import { sortLines } from '#src/domain/intake/sortLines.ts'
import { kindsOf, textPage } from './pages.ts'
import { AUTHOR, PARAGRAPHS, TITLE } from './texts.ts'

const [FIRST = '', SECOND = '', THIRD = '', LAST = ''] = PARAGRAPHS

const sorted = (...lines: readonly string[]): SortedPage => sortLines(textPage(lines.join('\n')))

const reasonIn = ({ removed }: SortedPage, line: string): string | undefined => removed.find(({ text }) => text === line)?.reason

describe('the title', () => {
  test.each<[string, readonly string[], string]>([
    [
      'under a menu in one line',
      ['Trang chủ Giới thiệu Tin tức - Sự kiện Làng nghề Liên hệ', 'Chủ nhật, ngày 7/7/2024', 'Tin tức - Sự kiện', TITLE],
      TITLE,
    ],
    ['under a menu without a home page', ['Chính trị Kinh tế Xã hội Biển đảo Bạn đọc', 'Thứ tư, 10/7/2024', TITLE, FIRST], TITLE],
    ['under a menu without spaces', ['Giới thiệuTin tứcVăn bảnThủ tục hành chínhLiên hệ', '10/07/2024', TITLE, FIRST], TITLE],
    [
      'that names what menus name',
      ['Văn hóa, giáo dục, y tế phường Ninh Hải cùng khởi sắc', FIRST],
      'Văn hóa, giáo dục, y tế phường Ninh Hải cùng khởi sắc',
    ],
    [
      'broken in two',
      ['Phường Ninh Hải mở chợ đêm', 'ngay bên bờ sông Lạch', FIRST],
      'Phường Ninh Hải mở chợ đêm ngay bên bờ sông Lạch',
    ],
    [
      'broken in two above its date',
      ['Phường Ninh Hải bàn việc mở chợ đêm và', 'Đường ven sông Lạch', '05/07/2024 10:00', FIRST],
      'Phường Ninh Hải bàn việc mở chợ đêm và Đường ven sông Lạch',
    ],
    [
      'of a document',
      ['BÁO CÁO', 'Về thu chi ngân sách phường sáu tháng đầu năm', FIRST],
      'BÁO CÁO Về thu chi ngân sách phường sáu tháng đầu năm',
    ],
    ['above a name with a label', [TITLE, `CTV: ${AUTHOR}`, FIRST], TITLE],
    [
      'over a whole document',
      [
        'Kế hoạch mở chợ đêm của phường Ninh Hải năm 2024',
        'ỦY BAN NHÂN DÂN',
        'PHƯỜNG NINH HẢI',
        'Số: 12/KH-UBND',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'KẾ HOẠCH',
        '(Ban hành kèm theo quyết định của UBND phường)',
        FIRST,
      ],
      'Kế hoạch mở chợ đêm của phường Ninh Hải năm 2024',
    ],
  ])('%s', (_name, head, title) => {
    expect(sorted(...head, FIRST, SECOND, THIRD).title?.value).toBe(title)
  })
})

describe('the date', () => {
  test.each<[string, readonly string[], string | undefined]>([
    [
      'of the text, and not of today',
      ['Chủ nhật, ngày 7/7/2024', TITLE, 'Lượt xem: 12 | Gửi lúc: 05/07/2024 08:17:44', FIRST, SECOND],
      '05/07/2024 08:17:44',
    ],
    [
      'below the text, and not right above the title',
      ['Thứ hai, 08/07/2024', TITLE, FIRST, SECOND, AUTHOR, 'Cỡ chữ', '05/07/2024'],
      '05/07/2024',
    ],
    ['right above the title, where there is no other', ['Thứ sáu, 05/07/2024', TITLE, FIRST, SECOND], 'Thứ sáu, 05/07/2024'],
    [
      'when a letter was posted',
      ['Trang chủ / Văn bản', 'Ngày đăng: 09/07/2024', 'Ninh Hải, ngày 05 tháng 7 năm 2024', 'NGHỊ QUYẾT', TITLE, FIRST, SECOND],
      '09/07/2024',
    ],
    [
      'when a letter was signed',
      ['Thứ ba, 09/07/2024', 'Trang chủ', 'Ninh Hải, ngày 05 tháng 7 năm 2024', TITLE, FIRST, SECOND],
      'ngày 05 tháng 7 năm 2024',
    ],
    [
      'in a bar with a telephone, far above',
      ['Thứ hai 08/07/2024 03:19', 'Hotline: 0900 000 456', 'Thời cuộc', TITLE, FIRST, SECOND],
      undefined,
    ],
  ])('is that %s', (_name, lines, date) => {
    expect(sorted(...lines).dateText?.value).toBe(date)
  })
})

describe('who published a page', () => {
  test.each<[string, readonly string[], string | undefined]>([
    [
      'a hospital',
      ['BỆNH VIỆN ĐA KHOA THÀNH PHỐ CHÍ LINH', 'Tận tâm - Chu đáo - Kịp thời'],
      'Bệnh viện Đa khoa thành phố Chí Linh',
    ],
    ['a health centre', ['TRUNG TÂM Y TẾ THỊ XÃ ĐÔNG TRIỀU'], 'Trung tâm Y tế thị xã Đông Triều'],
    ['a people’s committee', ['ỦY BAN NHÂN DÂN PHƯỜNG NINH HẢI', 'THÀNH PHỐ HẢI PHÒNG'], 'Ủy ban nhân dân phường Ninh Hải'],
    ['a committee in short', ['UBND PHƯỜNG NINH HẢI'], 'UBND phường Ninh Hải'],
    [
      'a portal with its place in the next line',
      ['Cổng thông tin điện tử', 'Thành phố Hải Phòng'],
      'Cổng thông tin điện tử thành phố Hải Phòng',
    ],
    [
      'a portal with two places',
      ['CỔNG THÔNG TIN ĐIỆN TỬ', 'THÀNH PHỐ ĐÔNG TRIỀU - TỈNH QUẢNG NINH'],
      'Cổng thông tin điện tử thành phố Đông Triều',
    ],
    [
      'a portal over a place in capitals',
      ['Trang thông tin điện tử', 'PHƯỜNG NINH HẢI'],
      'Trang thông tin điện tử phường Ninh Hải',
    ],
    [
      'a site under its office',
      ['UBND THÀNH PHỐ HÀ TĨNH', 'TRANG THÔNG TIN ĐIỆN TỬ'],
      'Trang thông tin điện tử thành phố Hà Tĩnh',
    ],
    [
      'nobody, for the office of a document',
      ['HỘI ĐỒNG NHÂN DÂN', 'PHƯỜNG NINH HẢI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      undefined,
    ],
    ['nobody, for a headline in capitals', ['THÀNH PHỐ CHÍ LINH HỌP BÀN CÁCH CHỐNG RÉT CHO ĐÀN TRÂU'], undefined],
  ])('is %s', (_name, head, publisher) => {
    expect(sorted(...head, TITLE, '05/07/2024 10:00', FIRST, SECOND, THIRD).publisher?.value).toBe(publisher)
  })
})

describe('the author', () => {
  test.each<[string, readonly string[], string]>([
    ['is a name before another paper', ['CTV: Thu Giang', 'Theo Báo Ninh Hải'], 'Thu Giang'],
    ['is a name behind another paper', ['(Theo Báo Ninh Hải)', 'Thu Giang'], 'Thu Giang'],
    ['is another paper where that is all', ['Theo Báo Ninh Hải'], 'Theo Báo Ninh Hải'],
  ])('%s', (_name, below, author) => {
    expect(sorted(TITLE, FIRST, SECOND, ...below).author?.value).toBe(author)
  })

  test('stands behind the date of the last change', () => {
    const { author, dateText } = sorted(TITLE, 'Ngày cập nhật: 06/07/2024 | Tác giả: Thu Giang', FIRST, SECOND)
    expect([author?.value, dateText?.value]).toEqual(['Thu Giang', '06/07/2024'])
  })
})

describe('a line is put aside', () => {
  test.each<[string, string]>([
    ['UBND PHƯỜNG NINH HẢI', 'publisher'],
    ['TỈNH QUẢNG NINH', 'publisher'],
    ['Kỷ cương - Trách nhiệm - Gần dân', 'publisher'],
    ['Số: 12/NQ-HĐND', 'other'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'other'],
    ['Độc lập - Tự do - Hạnh phúc', 'other'],
    ['Trang chủ Giới thiệu Tin tức Làng nghề Liên hệ', 'navigation'],
    ['Asset Publisher', 'navigation'],
  ])('above the title: %s (%s)', (line, reason) => {
    expect(reasonIn(sorted('ỦY BAN NHÂN DÂN PHƯỜNG NINH HẢI', line, TITLE, '05/07/2024', FIRST, SECOND), line)).toBe(reason)
  })

  test.each<[string, string]>([
    ['Tải về văn bản gốc', 'share'],
    ['Tải file đính kèm', 'share'],
    ['0 / 5 (0 đánh giá)', 'share'],
    ['Tỷ giá', 'other'],
    ['USD 24.010,00 24.380,00', 'other'],
    ['Vàng SJC 78.500 80.500', 'other'],
    ['Thời tiết: Hà Nội 31°C Vinh 33°C', 'other'],
    ['Hà Nội 31°C Vinh 33°C', 'other'],
    ['ke-hoach-cho-dem.pdf (214 KB)', 'other'],
    ['Theo Báo Ninh Hải', 'tags'],
    ['1 2 3 4 5 ... 27 Trang sau', 'counter'],
    ['Trang trước 1 2 3 Trang sau', 'counter'],
    ['Các tin phường, xã khác', 'related'],
    ['toasoan@ninhhai.example | 0900 000 456', 'publisher'],
    ['Thêm ý kiến góp ý', 'comments'],
  ])('below the text: %s (%s)', (line, reason) => {
    expect(reasonIn(sorted(TITLE, '05/07/2024', FIRST, SECOND, `${LAST}/.`, AUTHOR, line), line)).toBe(reason)
  })

  test('that names a picture', () => {
    const page = sorted(TITLE, FIRST, 'phuong ninh hai thu ngan sach sau thang', 'Chợ mới', SECOND, 'IMG_20.JPG', THIRD)
    expect(page.removed.map(({ reason }) => reason)).toEqual(['other', 'other'])
  })

  test('that says the title again without its marks', () => {
    const line = 'phuong ninh hai thu ngan sach sau thang vuot mot nua ke hoach nam'
    expect(reasonIn(sorted(TITLE, FIRST, line, SECOND), line)).toBe('repeated')
  })
})

describe('the text', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'has the parts of a document for headings',
      [
        'QUYẾT NGHỊ:',
        'Điều 1. Mục tiêu tổng quát',
        FIRST,
        'Chương II',
        'Mục 2. Việc phải làm',
        '1. Xong hồ sơ đất tồn đọng.',
        LAST,
      ],
      [
        'heading: QUYẾT NGHỊ:',
        'heading: Điều 1. Mục tiêu tổng quát',
        `paragraph: ${FIRST}`,
        'heading: Chương II',
        'heading: Mục 2. Việc phải làm',
        'item: 1. Xong hồ sơ đất tồn đọng.',
        `paragraph: ${LAST}`,
      ],
    ],
    [
      'keeps an article of a document that is a sentence',
      [FIRST, 'Điều 3. Nghị quyết này có hiệu lực từ ngày thông qua, giao UBND phường tổ chức thực hiện.', LAST],
      [
        `paragraph: ${FIRST}`,
        'paragraph: Điều 3. Nghị quyết này có hiệu lực từ ngày thông qua, giao UBND phường tổ chức thực hiện.',
        `paragraph: ${LAST}`,
      ],
    ],
    [
      'has short lines over items for headings',
      [FIRST, 'Những việc làm được', '* Mở chợ mới', '* Lát vỉa hè phố Bến Cũ', 'Hạn chế', '+ Hồ sơ đất còn chậm', LAST],
      [
        `paragraph: ${FIRST}`,
        'heading: Những việc làm được',
        'item: * Mở chợ mới',
        'item: * Lát vỉa hè phố Bến Cũ',
        'heading: Hạn chế',
        'item: + Hồ sơ đất còn chậm',
        `paragraph: ${LAST}`,
      ],
    ],
    [
      'has a caption under the name of a picture',
      [
        FIRST,
        'cho_moi.jpg',
        'Bà con chọn rau ở chợ mới',
        SECOND,
        '![]() |',
        'Ông Vũ Đình Sáng và cán bộ địa chính ở ngõ 640.',
        LAST,
      ],
      [
        `paragraph: ${FIRST}`,
        'caption: Bà con chọn rau ở chợ mới',
        `paragraph: ${SECOND}`,
        'caption: Ông Vũ Đình Sáng và cán bộ địa chính ở ngõ 640.',
        `paragraph: ${LAST}`,
      ],
    ],
    [
      'keeps a short report under the name of a picture',
      [FIRST, 'cho_moi.jpg', 'Chợ mới đã đón 5.120 lượt khách.', LAST],
      [`paragraph: ${FIRST}`, 'paragraph: Chợ mới đã đón 5.120 lượt khách.', `paragraph: ${LAST}`],
    ],
    [
      'has one caption where it stands with a full stop and without',
      [FIRST, 'Tiết mục mở màn của các cháu tổ 5.', '|', 'Tiết mục mở màn của các cháu tổ 5', LAST],
      [`paragraph: ${FIRST}`, 'caption: Tiết mục mở màn của các cháu tổ 5.', `paragraph: ${LAST}`],
    ],
    [
      'has a credit alone for a caption',
      [FIRST, 'Ông Vũ Đình Sáng phát biểu tại cuộc họp.', 'Ảnh: Thu Giang', `${LAST} Ông Vũ Đình Sáng nói vậy.`],
      [
        `paragraph: ${FIRST}`,
        'caption: Ông Vũ Đình Sáng phát biểu tại cuộc họp.',
        'caption: Ảnh: Thu Giang',
        `paragraph: ${LAST} Ông Vũ Đình Sáng nói vậy.`,
      ],
    ],
  ])('%s', (_name, lines, kinds) => {
    expect(kindsOf(sorted(TITLE, '05/07/2024', ...lines))).toEqual(kinds)
  })
})

const SUMMARY = 'Ban tổ chức cho biết mọi việc đã chuẩn bị xong, người dân có thể đến xem từ sáng sớm.'

describe('whether a page is an article', () => {
  test.each<[string, readonly string[]]>([
    [
      'summaries under their dates',
      [
        '20:44 06/04/2024',
        SUMMARY,
        '09:12 02/04/2024',
        'Chợ mới mở cửa.',
        'Trang trước 1 2 3 Trang sau',
        '08:00 28/03/2024',
        SUMMARY,
      ],
    ],
    [
      'summaries that begin with their days',
      ['Chiều 22/11', 'Sáng 23-1', 'Tối 4/2', 'Ngày 16/5'].map((day) => `${day}, phường Ninh Hải khai mạc hội thao. ${SUMMARY}`),
    ],
    [
      'titles and dates run into summaries',
      ['chợ đêm Ninh Hải', `Chợ đêm mở cửa trở lại 12/07/2024 16:57 ${SUMMARY}`, `Hội thao khai mạc 10/06/2024 08:20 ${SUMMARY}`],
    ],
  ])('is no for %s', (_name, lines) => {
    expect(sorted(...lines).isArticle.value).toBe(false)
  })

  const short = 'Sáng 4/7, UBND phường Ninh Hải ra quân dọn bờ sông, có 120 người tham gia.'
  test.each<[string, readonly string[]]>([
    [
      'a short text with captions',
      ['Công bố quyết định mở chợ đêm', FIRST, 'IMG_1.JPG', 'Các cháu tổ 5 múa hát mừng chợ mới', THIRD, AUTHOR],
    ],
    ['a signed text under headings', [TITLE, FIRST, 'Chợ mới, nguồn thu mới cho phường', SECOND, AUTHOR]],
    ['a text under headings', [TITLE, FIRST, 'Chợ mới, nguồn thu mới cho phường', SECOND, 'Ngõ rộng nhờ dân hiến đất', THIRD]],
    [
      'a text with a link to log in',
      [
        'Đăng nhập',
        'Trang chủ',
        TITLE,
        '05/07/2024 10:00',
        short,
        'Đến trưa, hơn 2 tấn rác được đưa về bãi tập kết của phường.',
        AUTHOR,
      ],
    ],
  ])('is yes for %s', (_name, lines) => {
    expect(sorted(...lines).isArticle.value).toBe(true)
  })
})
