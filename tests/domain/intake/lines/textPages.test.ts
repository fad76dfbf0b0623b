// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { sortLines } from '#src/domain/intake/sortLines.ts'
import { fieldsOf } from './fieldsOf.ts'
import { textPage } from './pages.ts'
import { AUTHOR, PARAGRAPHS, TITLE } from './texts.ts'

const [FIRST = '', SECOND = '', THIRD = '', LAST = ''] = PARAGRAPHS

const LEAD =
  'Chợ mới, ngõ mới và những con số thu chi vượt mong đợi: nửa năm bận rộn của một phường ven sông, cùng một việc còn dang dở.'

describe('a page of text', () => {
  test.each<[string, string, Partial<ReturnType<typeof fieldsOf>>]>([
    [
      'whose date stands above its title',
      `21:04 30/09/2022\n${TITLE}\n${FIRST}\n${SECOND}`,
      { title: TITLE, dateText: '21:04 30/09/2022' },
    ],
    [
      'whose date stands below its text',
      `${TITLE}\n${FIRST}\n${SECOND}\n${AUTHOR}\nCập nhật: 05/07/2024 08:00`,
      { dateText: '05/07/2024 08:00', author: AUTHOR },
    ],
    [
      'with the date of today and its own',
      `Thứ sáu, 20/11/2026\nTin tức\n${TITLE}\nNgày đăng: 05.07.2024\nLượt xem: 31\n${FIRST}\n${SECOND}`,
      { dateText: '05.07.2024' },
    ],
    ['whose title ends with a full stop', `${TITLE}.\nEmailPrintAa\n14:08 05/07/2024\n${FIRST}\n${SECOND}`, { title: TITLE }],
    ['whose title is all capitals', `${TITLE.toUpperCase()}\n05/07/2024\n${FIRST}\n${SECOND}`, { title: TITLE.toUpperCase() }],
    [
      'whose title has the site behind it',
      `${TITLE} - Báo Ninh Hải\nGiới thiệu | Tin tức | Văn bản phường | Liên hệ\n${FIRST}\n${SECOND}`,
      { title: TITLE },
    ],
    ['under the path to it', `Tin tức phường > Kinh tế - Ngân sách\n${TITLE}\n${FIRST}\n${SECOND}`, { title: TITLE }],
    [
      'under a kicker in capitals',
      `TIN TỨC - SỰ KIỆN\nCHỈ ĐẠO ĐIỀU HÀNH\n${TITLE}.\n05/07/2024\n${FIRST}\n${SECOND}`,
      { title: TITLE },
    ],
    [
      'whose title comes again above the text',
      `${TITLE}\n05/07/2024 10:00\n${LEAD}\n${TITLE}\n${FIRST}\n${SECOND}`,
      { title: TITLE, dek: LEAD },
    ],
    [
      'with a dek above the date',
      `${TITLE}\n${LEAD}\n05/07/2024 10:00\n${FIRST}\n${SECOND}`,
      { dek: LEAD, dateText: '05/07/2024 10:00' },
    ],
    ['with a dek above the report', `${TITLE}\n${LEAD}\n${FIRST}\n${SECOND}\n${THIRD}`, { dek: LEAD }],
    ['without a dek', `${TITLE}\n05/07/2024\n${FIRST}\n${SECOND}`, { dek: undefined }],
    [
      'with a byline beside the date',
      `${TITLE}\n${AUTHOR} | 17:20 09/10/2025\n${FIRST}\n${SECOND}`,
      { author: AUTHOR, dateText: '17:20 09/10/2025' },
    ],
    ['with a labelled byline', `${TITLE}\nTác giả: ${AUTHOR}\n${FIRST}\n${SECOND}`, { author: AUTHOR }],
    [
      'signed for text and pictures',
      `${TITLE}\n${FIRST}\n${SECOND}\nBài và ảnh: Thu Giang - Hải Nam`,
      { author: 'Thu Giang - Hải Nam' },
    ],
    ['signed by a group', `${TITLE}\n${FIRST}\n${SECOND}\nNhóm PV`, { author: 'Nhóm PV' }],
    [
      'signed with an office in brackets',
      `${TITLE}\n${FIRST}\n${SECOND}\n    Trần Thị Lụa (Văn phòng UBND phường)`,
      { author: 'Trần Thị Lụa (Văn phòng UBND phường)' },
    ],
    [
      'signed by an office',
      `${TITLE}\n${FIRST}\n${SECOND}\nTrung tâm Văn hóa - Thông tin`,
      { author: 'Trung tâm Văn hóa - Thông tin' },
    ],
    ['signed in capitals', `${TITLE}\n${FIRST}\n${SECOND}\nTHU GIANG`, { author: 'THU GIANG' }],
    ['signed with initials', `${TITLE}\n${FIRST}\n${SECOND}\nT.G`, { author: 'T.G' }],
    ['taken from an agency', `${TITLE}\n${FIRST}\n${SECOND}\nTheo TTXVN`, { author: 'Theo TTXVN' }],
    ['signed behind its last words', `${TITLE}\n${FIRST}\n${LAST}/. Thu Giang`, { author: 'Thu Giang' }],
    ['signed above and below', `${TITLE}\nMai Sơn | 17:20 09/10/2025\n${FIRST}\n${SECOND}\nMAI SƠN`, { author: 'Mai Sơn' }],
    ['of nobody', `${TITLE}\n${FIRST}\n${SECOND}`, { author: undefined, publisher: undefined, dateText: undefined }],
    [
      'with the mark of a newspaper',
      `${TITLE}\n05/07/2024\n(ĐCSVN) - ${FIRST}\n${SECOND}`,
      { publisher: 'Báo điện tử Đảng Cộng sản Việt Nam' },
    ],
    [
      'of an agency on the site of a town',
      `CỔNG THÔNG TIN ĐIỆN TỬ THÀNH PHỐ CHÍ LINH\n${TITLE}\n(TTXVN) - ${FIRST}\n${SECOND}`,
      { publisher: 'Cổng thông tin điện tử thành phố Chí Linh' },
    ],
    ['that only quotes such a mark', `${TITLE}\n${FIRST}\n${SECOND}\n(ĐCSVN) - ${FIRST}\n${SECOND}`, { publisher: undefined }],
    ['with a mark that nobody knows', `${TITLE}\n(BNH) - ${FIRST}\n${SECOND}`, { publisher: 'BNH' }],
    [
      'with the motto of an organ',
      `Cơ quan ngôn luận của Hội Làm vườn phường Ninh Hải\n${TITLE}\n${FIRST}\n${SECOND}`,
      { publisher: 'Cơ quan ngôn luận của Hội Làm vườn phường Ninh Hải' },
    ],
    [
      'with its name in the foot',
      `${TITLE}\n${FIRST}\n${SECOND}\n${AUTHOR}\n© Bản quyền thuộc về Báo Ninh Hải\nGiấy phép số 12/GP`,
      { publisher: 'Báo Ninh Hải' },
    ],
    [
      'with links to other sites',
      `${TITLE}\n${FIRST}\n${SECOND}\n${AUTHOR}\nWebsite liên kết\nQuân khu 3\nBáo Nhân Dân`,
      { publisher: undefined },
    ],
    [
      'in the form of a letter',
      `CỤC THỐNG KÊ\nNinh Hải, ngày 05 tháng 7 năm 2024\nTHÔNG CÁO BÁO CHÍ\n${TITLE}\n${FIRST}\n${SECOND}`,
      { title: TITLE, dateText: 'ngày 05 tháng 7 năm 2024', author: undefined },
    ],
  ])('%s', (_name, text, expected) => {
    expect(fieldsOf(sortLines(textPage(text)))).toMatchObject(expected)
  })
})

describe('a guess', () => {
  test('names the line that speaks for it', () => {
    const sorted = sortLines(textPage(`Trang chủ\n\n${TITLE}.\n05/07/2024\n${FIRST}\n${SECOND}\nBài: ${AUTHOR}`))
    expect(sorted.title?.evidence).toEqual([{ words: `${TITLE}.`, line: 3 }])
    expect(sorted.author?.evidence).toEqual([{ words: `Bài: ${AUTHOR}`, line: 7 }])
  })

  test('is doubtful where the title may be a heading only', () => {
    const heading = 'Giữ vững đà tăng trưởng, chăm lo đời sống người dân'
    const sorted = sortLines(
      textPage(
        `${heading}\n\n${FIRST}\n\nNghị quyết ghi: giữ vững đà tăng trưởng, chăm lo đời sống người dân, mở thêm chợ và đường ngõ trong năm nay.`,
      ),
    )
    expect(sorted.title?.value).toBe(heading)
    expect(sorted.title?.confidence).toBeLessThan(0.6)
  })
})
