// @vitest-environment node

import { describe, expect, test } from 'vitest'
import type { Page } from '#src/domain/intake/page.ts'
import type { SortedPage } from '#src/domain/intake/recognised.ts'
import { sortLines } from '#src/domain/intake/sortLines.ts'
import { bodyOf, htmlPage, kindsOf, textPage } from './pages.ts'
import { AUTHOR, PARAGRAPHS, TITLE } from './texts.ts'

const [FIRST = '', SECOND = '', THIRD = '', LAST = ''] = PARAGRAPHS

const fieldsOf = ({ title, dek, author, publisher, dateText }: SortedPage) => ({
  title: title?.value,
  dek: dek?.value,
  author: author?.value,
  publisher: publisher?.value,
  dateText: dateText?.value,
})

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

describe('the text of an article', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'keeps headings apart',
      `${TITLE}\n${FIRST}\nChợ mới, nguồn thu mới\n${SECOND}\n1. Việc còn chậm\n${THIRD}\nII. NHIỆM VỤ SÁU THÁNG CUỐI NĂM\n${LAST}`,
      [
        `paragraph: ${FIRST}`,
        'heading: Chợ mới, nguồn thu mới',
        `paragraph: ${SECOND}`,
        'heading: 1. Việc còn chậm',
        `paragraph: ${THIRD}`,
        'heading: II. NHIỆM VỤ SÁU THÁNG CUỐI NĂM',
        `paragraph: ${LAST}`,
      ],
    ],
    [
      'keeps captions apart',
      `${TITLE}\n${FIRST}\nQuang cảnh cuộc họp\n${SECOND}\nNgười dân chọn mua rau ở chợ mới. Ảnh: Thu Giang\n${THIRD}\nChủ tịch UBND phường Vũ Đình Sáng phát biểu tại cuộc họp.\n${LAST} Ông Vũ Đình Sáng nói vậy.`,
      [
        `paragraph: ${FIRST}`,
        'caption: Quang cảnh cuộc họp',
        `paragraph: ${SECOND}`,
        'caption: Người dân chọn mua rau ở chợ mới. Ảnh: Thu Giang',
        `paragraph: ${THIRD}`,
        'caption: Chủ tịch UBND phường Vũ Đình Sáng phát biểu tại cuộc họp.',
        `paragraph: ${LAST} Ông Vũ Đình Sáng nói vậy.`,
      ],
    ],
    [
      'keeps one of two lines that are the same',
      `${TITLE}\n${FIRST}\nBến cũ buổi sớm\nBến cũ buổi sớm\n${SECOND}`,
      [`paragraph: ${FIRST}`, 'caption: Bến cũ buổi sớm', `paragraph: ${SECOND}`],
    ],
    [
      'keeps its items',
      `${TITLE}\n${FIRST}\nPhường chọn ba việc:\n- Xong hồ sơ đất tồn đọng;\n- Mở thêm 2 ngõ;\n- Lát lại vỉa hè phố Bến Cũ.\n${LAST}`,
      [
        `paragraph: ${FIRST}`,
        'paragraph: Phường chọn ba việc:',
        'item: - Xong hồ sơ đất tồn đọng;',
        'item: - Mở thêm 2 ngõ;',
        'item: - Lát lại vỉa hè phố Bến Cũ.',
        `paragraph: ${LAST}`,
      ],
    ],
    [
      'keeps items without bullets',
      `${TITLE}\n${FIRST}\nHồ sơ đất tồn đọng\nHai ngõ mới\nVỉa hè phố Bến Cũ\nNhà văn hóa tổ 5\n${LAST}`,
      [
        `paragraph: ${FIRST}`,
        'paragraph: Hồ sơ đất tồn đọng',
        'paragraph: Hai ngõ mới',
        'paragraph: Vỉa hè phố Bến Cũ',
        'paragraph: Nhà văn hóa tổ 5',
        `paragraph: ${LAST}`,
      ],
    ],
    [
      'keeps the questions of an interview',
      `${TITLE}\n${FIRST}\nChợ mới đông khách không, thưa ông?\n${SECOND}\nCòn việc gì làm ông lo?\n${THIRD}\nXin cảm ơn ông!`,
      [
        `paragraph: ${FIRST}`,
        'paragraph: Chợ mới đông khách không, thưa ông?',
        `paragraph: ${SECOND}`,
        'paragraph: Còn việc gì làm ông lo?',
        `paragraph: ${THIRD}`,
        'paragraph: Xin cảm ơn ông!',
      ],
    ],
    [
      'keeps a short last sentence behind a caption',
      `${TITLE}\n${FIRST}\n${SECOND}\nToàn cảnh chợ mới\nCuộc họp kết thúc trong buổi sáng.\n${AUTHOR}`,
      [
        `paragraph: ${FIRST}`,
        `paragraph: ${SECOND}`,
        'caption: Toàn cảnh chợ mới',
        'paragraph: Cuộc họp kết thúc trong buổi sáng.',
      ],
    ],
    [
      'keeps a sentence that begins like the foot of a page',
      `${TITLE}\n${FIRST}\nGiấy phép xây dựng được cấp cho 214 hộ, chậm nhất sau 12 ngày, nhanh hơn quy định ba ngày.\n${LAST}`,
      [
        `paragraph: ${FIRST}`,
        'paragraph: Giấy phép xây dựng được cấp cho 214 hộ, chậm nhất sau 12 ngày, nhanh hơn quy định ba ngày.',
        `paragraph: ${LAST}`,
      ],
    ],
    [
      'goes on over a box of other news',
      `${TITLE}\n${FIRST}\nTin liên quan\nChợ đêm ven sông mở cửa trở lại\n${SECOND}\n${THIRD}\n${LAST}`,
      [`paragraph: ${FIRST}`, `paragraph: ${SECOND}`, `paragraph: ${THIRD}`, `paragraph: ${LAST}`],
    ],
    [
      'leaves out a link to other news',
      `${TITLE}\n${FIRST}\n>> Xem thêm: Chợ đêm ven sông mở cửa trở lại\n${SECOND}\n${LAST}`,
      [`paragraph: ${FIRST}`, `paragraph: ${SECOND}`, `paragraph: ${LAST}`],
    ],
    [
      'ends where other news begin that nothing announces',
      `${TITLE}\n05/07/2024\n${FIRST}\n${SECOND}\n${LAST}/.\n${AUTHOR}\nChợ đêm ven sông mở cửa trở lại sau ba tháng\n${THIRD}`,
      [`paragraph: ${FIRST}`, `paragraph: ${SECOND}`, `paragraph: ${LAST}/.`],
    ],
  ])('%s', (_name, text, expected) => {
    expect(kindsOf(sortLines(textPage(text)))).toEqual(expected)
  })

  test('holds sentences that report, whoever they are about', () => {
    const told = 'Đồng chí Vũ Đình Sáng, Chủ tịch UBND phường chủ trì cuộc họp.'
    expect(bodyOf(sortLines(textPage(`${TITLE}\n${told}\n${FIRST}\n${SECOND}`)))).toEqual([told, FIRST, SECOND])
  })
})

const link = { linked: 1, mark: 'item' } as const
const paragraphs = PARAGRAPHS.map((text) => ({ text, mark: 'paragraph' as const }))

describe('a page of markup', () => {
  test.each<[string, Page, Partial<ReturnType<typeof fieldsOf>>, readonly string[]]>([
    [
      'whose head says what its title is',
      htmlPage(
        [{ text: 'Bến cảng mở rộng', mark: 'heading', level: 1 }, { text: TITLE, mark: 'heading', level: 2 }, ...paragraphs],
        { title: `${TITLE} - Báo Ninh Hải`, publisher: 'Báo Ninh Hải' },
      ),
      { title: TITLE, publisher: 'Báo Ninh Hải' },
      PARAGRAPHS,
    ],
    [
      'with a dek that it calls so',
      htmlPage([{ text: TITLE, mark: 'heading', level: 1 }, { text: LEAD, mark: 'paragraph', names: ['sapo'] }, ...paragraphs]),
      { title: TITLE, dek: LEAD },
      PARAGRAPHS,
    ],
    [
      'with a dek in a few words',
      htmlPage([
        { text: TITLE, mark: 'heading', level: 1 },
        { text: 'Chợ mới, ngõ mới, thu vượt kế hoạch', names: ['sapo'] },
        ...paragraphs,
      ]),
      { dek: 'Chợ mới, ngõ mới, thu vượt kế hoạch' },
      PARAGRAPHS,
    ],
    [
      'whose description is its dek',
      htmlPage([{ text: TITLE, mark: 'heading', level: 1 }, { text: LEAD, mark: 'paragraph' }, ...paragraphs], {
        description: LEAD,
      }),
      { dek: LEAD },
      PARAGRAPHS,
    ],
    [
      'whose description is cut out of its text',
      htmlPage([{ text: TITLE, mark: 'heading', level: 1 }, ...paragraphs], { description: `${FIRST.slice(0, 120)}...` }),
      { dek: undefined },
      PARAGRAPHS,
    ],
    [
      'with menus of links',
      htmlPage([
        ...['Kinh tế biển', 'Người Ninh Hải', 'Phố và chợ'].map((text) => ({ text, ...link })),
        { text: TITLE, mark: 'heading', level: 1 },
        ...paragraphs,
        { text: 'Chợ đêm ven sông mở cửa trở lại', ...link },
      ]),
      { title: TITLE },
      PARAGRAPHS,
    ],
    [
      'with related links inside of its text',
      htmlPage([
        { text: TITLE, mark: 'heading', level: 1 },
        ...paragraphs.slice(0, 2),
        { text: 'Chợ đêm ven sông mở cửa trở lại', ...link },
        ...paragraphs.slice(2),
      ]),
      {},
      PARAGRAPHS,
    ],
    [
      'with an author that it calls so',
      htmlPage([{ text: TITLE, mark: 'heading', level: 1 }, ...paragraphs, { text: 'hoa cúc trắng', names: ['author'] }]),
      { author: 'hoa cúc trắng' },
      PARAGRAPHS,
    ],
    [
      'whose head alone names author and title',
      htmlPage(paragraphs, { headline: TITLE, author: AUTHOR }),
      { title: TITLE, author: AUTHOR },
      PARAGRAPHS,
    ],
    [
      'with a caption that is marked',
      htmlPage([
        { text: TITLE, mark: 'heading', level: 1 },
        ...paragraphs.slice(0, 1),
        { text: 'Chợ mới đã mở cửa được ba tháng và ngày nào cũng đông.', mark: 'caption' },
        ...paragraphs.slice(1),
      ]),
      {},
      PARAGRAPHS,
    ],
    [
      'that the extractor left the first paragraph out of',
      htmlPage([{ text: TITLE, mark: 'heading', level: 1 }, ...paragraphs.map((line, i) => ({ ...line, isInArticle: i > 0 }))]),
      {},
      PARAGRAPHS,
    ],
    [
      'with other news in a part that it calls so',
      htmlPage([
        { text: TITLE, mark: 'heading', level: 1 },
        ...paragraphs.map((line) => ({ ...line, isInArticle: true })),
        { text: 'Chợ đêm ven sông mở cửa trở lại', isInArticle: false, names: ['box-tin', 'tin-lien-quan'] },
        { text: LEAD, isInArticle: false, names: ['tin-lien-quan'] },
      ]),
      {},
      PARAGRAPHS,
    ],
    [
      'whose text stands in a part that it calls a box of related news, as the extractor knows better',
      htmlPage([
        { text: TITLE, mark: 'heading', level: 1 },
        ...paragraphs.map((line) => ({ ...line, isInArticle: true, names: ['related'] })),
      ]),
      {},
      PARAGRAPHS,
    ],
    [
      'of a known address',
      htmlPage([{ text: TITLE, mark: 'heading', level: 1 }, ...paragraphs], { address: 'https://baohaiduong.vn/tin-123.html' }),
      { publisher: 'Báo Hải Dương' },
      PARAGRAPHS,
    ],
  ])('%s', (_name, page, expected, body) => {
    const sorted = sortLines(page)
    expect(fieldsOf(sorted)).toMatchObject(expected)
    expect(bodyOf(sorted)).toEqual(body)
  })
})

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
