// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { recogniseForm } from '#src/domain/intake/form.ts'
import { sortLines } from '#src/domain/intake/sortLines.ts'
import { textPage } from './lines/pages.ts'

const FILLER = [
  'Phường đã nạo vét 3 km mương, lát lại vỉa hè hai phố và thay 140 bóng đèn cũ; người dân góp hơn một nửa số ngày công cần có.',
  'Ở các tổ dân phố, việc thu gom rác theo giờ được giữ đều; điểm tập kết cuối phố Bến Cũ đã dọn xong và trồng hoa thay vào đó.',
  'Trường tiểu học thêm bốn phòng học, trạm y tế có máy siêu âm mới, nhà văn hóa mở cửa cả buổi tối để các câu lạc bộ sinh hoạt.',
  'Phần việc còn lại nằm ở hồ sơ đất, nơi 61 bộ quá hạn chủ yếu vì thiếu bản vẽ; phường hẹn xử lý dứt điểm trong quý tới.',
  'Các khoản chi đều trong dự toán, riêng chi sửa đường vượt một phần mười do mưa kéo dài làm hỏng hai đoạn vừa rải nhựa xong.',
  'Ban công tác mặt trận các tổ nhận giám sát từng việc, mỗi tháng báo lại một lần trên bảng tin của nhà văn hóa để ai cũng xem được.',
  'Đến nay mười một trong mười bốn việc ghi trong chương trình đã xong, ba việc còn lại đều có người phụ trách và ngày hoàn thành.',
  'Người dân phố Bến Cũ nói điều họ thấy rõ nhất là đường khô ráo sau mưa, chợ gọn hơn và đèn sáng đến tận cuối ngõ nhỏ.',
]

const formOf = (...lines: readonly string[]) => recogniseForm(sortLines(textPage([...lines, ...FILLER].join('\n\n')))).value

describe('the form of a piece', () => {
  test.each([
    [
      'a meeting',
      'meeting',
      [
        'UBND phường Ninh Hải họp phiên thường kỳ tháng 7',
        'Chiều 4/7, UBND phường Ninh Hải tổ chức phiên họp thường kỳ. Chủ tịch UBND phường chủ trì, các đoàn thể cùng dự.',
      ],
    ],
    [
      'a conference named in the text',
      'meeting',
      [
        'Ninh Hải nhìn lại nửa năm',
        'Sáng 4/7, Đảng ủy phường Ninh Hải tổ chức hội nghị đánh giá kết quả lãnh đạo nửa đầu năm và bàn việc sắp tới của phường.',
      ],
    ],
    [
      'an interview',
      'interview',
      [
        'Chợ mới của phường ven sông',
        'Trao đổi với phóng viên, ông Vũ Đình Sáng, Chủ tịch UBND phường Ninh Hải, kể lại chuyện dời chợ trong nửa năm vừa qua.',
      ],
    ],
    [
      'questions and answers',
      'interview',
      [
        '“Dời chợ là việc khó nhất”',
        'Nhân dịp chợ mới mở cửa, Chủ tịch UBND phường Ninh Hải trả lời phỏng vấn của chúng tôi về chuyện dời chợ.',
        'PV: Vì sao phải dời chợ, thưa ông?',
      ],
    ],
    [
      'a resolution',
      'resolution',
      [
        'Những việc lớn của năm tới',
        'Ban Chấp hành Đảng bộ phường xác định chủ đề và các chỉ tiêu, nhiệm vụ của năm tới như sau:',
        'Nghị quyết nhấn mạnh ba việc: dời xong chợ cũ, mở đường ven sông và cấp xong giấy chứng nhận đất cho các hộ còn thiếu.',
      ],
    ],
    [
      'a report',
      'report',
      [
        'Kết quả thực hiện nhiệm vụ nửa đầu năm của phường Ninh Hải',
        'Nửa đầu năm, phường Ninh Hải làm xong mười một việc trong chương trình, thu ngân sách đạt 41,6 tỷ đồng, bằng 56% dự toán.',
      ],
    ],
    [
      'no clear form',
      'report',
      [
        'Phường ven sông đổi thay',
        'Nửa đầu năm, phường Ninh Hải làm xong mười một việc, từ nạo vét mương đến mở cửa nhà văn hóa buổi tối cho các câu lạc bộ.',
      ],
    ],
  ] as const)('is seen in %s', (_name, form, lines) => {
    expect(formOf(...lines)).toBe(form)
  })

  test('is a brief where there is one paragraph', () => {
    const page = textPage(
      `Phường Ninh Hải mở chợ mới\n05/07/2024\nSáng 5/7, phường Ninh Hải mở chợ mới với 86 gian hàng, thay cho chợ tạm bên bến cũ đã quá chật từ nhiều năm nay.`,
    )
    expect(recogniseForm(sortLines(page)).value).toBe('brief')
  })

  test('is told with the words that speak for it', () => {
    const { evidence, confidence } = recogniseForm(sortLines(textPage(`Ninh Hải họp phiên thường kỳ\n\n${FILLER.join('\n\n')}`)))
    expect(evidence.length === 0 || evidence.every(({ words }) => words.length > 0)).toBe(true)
    expect(confidence).toBeLessThanOrEqual(0.9)
  })

  test('is doubtful on an empty page', () => {
    expect(recogniseForm(sortLines(textPage(''))).confidence).toBeLessThan(0.7)
  })
})
