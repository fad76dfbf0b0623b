// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { sortLines } from '#src/domain/intake/sortLines.ts'
import { bodyOf, kindsOf, textPage } from './pages.ts'
import { AUTHOR, PARAGRAPHS, TITLE } from './texts.ts'

const [FIRST = '', SECOND = '', THIRD = '', LAST = ''] = PARAGRAPHS

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
