import { describe, expect, test } from 'vitest'
import { describeFigure } from '#src/domain/figures/describeFigure.ts'
import { FIGURE_KINDS, type FigureKind } from '#src/domain/figures/figure.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { statedAs } from '#tests/support/statedAs.ts'

type Time = readonly [from: string, to?: string]

/** A figure as it is read from its words, in the sentence that states it. */
const figure = (text: string, kind: FigureKind, time: Time, base?: string, quote = `Nơi này có ${text}.`): StatedFigure =>
  statedAs(text, { kind, period: time.join('/'), quote, ...(base !== undefined && { base }) })

const NINE_MONTHS: Time = ['2022-01', '2022-09']
const FIVE_YEARS: Time = ['2016', '2020']

test.each<[string, FigureKind, Time, string | undefined, string]>([
  ['87 triệu đồng/người/năm', 'achieved', ['2022'], undefined, 'Kết quả năm 2022.'],
  ['3 dự án', 'achieved', ['2023-05-16'], undefined, 'Kết quả ngày 16/5/2023.'],
  ['3 dự án', 'achieved', ['2023-05'], undefined, 'Kết quả tháng 5/2023.'],
  ['60 tỷ đồng', 'achieved', NINE_MONTHS, undefined, 'Kết quả trong 9 tháng đầu năm 2022.'],
  ['1%', 'achieved', ['2020', '2023-05-16'], undefined, 'Kết quả từ năm 2020 đến ngày 16/5/2023.'],
  ['91%', 'achieved', ['2021'], 'dân số', 'Kết quả năm 2021, tính trên dân số.'],
  ['8 xã', 'achieved', NINE_MONTHS, 'kế hoạch', 'Kết quả trong 9 tháng đầu năm 2022, so với kế hoạch.'],
  ['8 xã', 'achieved', ['2022-01', '2022-12'], undefined, 'Kết quả năm 2022.'],
  ['8 xã', 'achieved', ['2021-10', '2022-03'], undefined, 'Kết quả từ tháng 10/2021 đến tháng 3/2022.'],
  ['8%/năm', 'achieved', FIVE_YEARS, undefined, 'Kết quả giai đoạn 2016–2020, bình quân mỗi năm.'],

  ['13,5%', 'target', ['2021'], 'năm 2020', 'Mục tiêu năm 2021, so với năm 2020.'],
  ['40,7%', 'target', ['2021'], 'GRDP', 'Mục tiêu năm 2021, tính trên GRDP.'],
  ['40,7%', 'target', ['2021'], 'giá trị sản xuất', 'Mục tiêu năm 2021, tính trên giá trị sản xuất.'],
  ['40,7%', 'target', ['2021'], 'đầu tư công', 'Mục tiêu năm 2021, tính trên đầu tư công.'],
  ['5%', 'target', ['2021'], 'chuẩn nghèo quốc gia', 'Mục tiêu năm 2021, theo chuẩn nghèo quốc gia.'],
  ['5%', 'target', ['2021'], 'mục tiêu Đại hội', 'Mục tiêu năm 2021, so với mục tiêu Đại hội.'],
  ['2,5–3,0 tỷ USD', 'target', ['2021'], undefined, 'Mục tiêu năm 2021, nêu thành một khoảng.'],
  ['5 nhóm nhiệm vụ', 'target', ['2023-05-16', '2025'], undefined, 'Mục tiêu từ ngày 16/5/2023 đến năm 2025.'],
  ['7%/năm', 'target', ['2021', '2025'], undefined, 'Mục tiêu giai đoạn 2021–2025, bình quân mỗi năm.'],

  ['6,56%', 'change', NINE_MONTHS, 'cùng kỳ', 'Mức tăng, giảm trong 9 tháng đầu năm 2022, so với cùng kỳ.'],
  ['10,4%/năm', 'change', ['2020', '2022'], undefined, 'Mức tăng, giảm giai đoạn 2020–2022, bình quân mỗi năm.'],
  [
    '17,5%/năm',
    'change',
    FIVE_YEARS,
    'giai đoạn 2011–2015',
    'Mức tăng, giảm giai đoạn 2016–2020, bình quân mỗi năm, so với giai đoạn 2011–2015.',
  ],
  ['7,1%', 'change', FIVE_YEARS, 'mục tiêu', 'Mức chênh so với mục tiêu, giai đoạn 2016–2020.'],
  ['3%', 'change', ['2022'], undefined, 'Mức tăng, giảm năm 2022; bài không nói so với mốc nào.'],
  ['3%/năm', 'change', ['2022'], undefined, 'Mức tăng, giảm năm 2022.'],

  ['8,8%', 'share', FIVE_YEARS, 'tổng vốn đầu tư', 'Tỷ trọng trong tổng vốn đầu tư, giai đoạn 2016–2020.'],
  ['8,8%', 'share', ['2020'], undefined, 'Tỷ trọng năm 2020; bài không nói là phần của tổng nào.'],

  ['74%', 'ratio', NINE_MONTHS, 'mục tiêu năm', 'Bằng 74% mục tiêu năm, trong 9 tháng đầu năm 2022.'],
  ['đạt 74%', 'ratio', ['2022'], 'kế hoạch', 'Bằng 74% kế hoạch, năm 2022.'],
  ['160%', 'ratio', ['2016-01', '2016-06'], 'cùng kỳ năm 2015', 'Bằng 160% cùng kỳ năm 2015, trong 6 tháng đầu năm 2016.'],
  ['74%', 'ratio', ['2022'], undefined, 'Tỷ lệ năm 2022; bài không nói so với mốc nào.'],
  ['74–80%', 'ratio', ['2022'], 'kế hoạch', 'Bằng 74–80% kế hoạch, năm 2022, nêu thành một khoảng.'],

  ['dẫn đầu', 'rank', ['2019', '2021'], 'toàn tỉnh', 'Xếp thứ nhất toàn tỉnh, giai đoạn 2019–2021.'],
  ['thứ hai', 'rank', ['2021'], undefined, 'Xếp thứ hai, năm 2021; bài không nói trong số những nơi nào.'],
  ['12 hạng', 'rank', ['2021'], '63 tỉnh, thành phố', 'Xếp thứ 12 trong 63 tỉnh, thành phố, năm 2021.'],
])('%s, %s of %j against %s', (text, kind, time, base, sentence) => {
  expect(describeFigure(figure(text, kind, time, base))).toBe(sentence)
})

describe('a change', () => {
  test.each<[string, string | undefined, string, string]>([
    ['4,5%', 'cùng kỳ', 'Thu ngân sách giảm 4,5%.', 'Mức giảm năm 2022, so với cùng kỳ.'],
    ['4,5%', 'cùng kỳ', 'Thu ngân sách tăng so với cùng kỳ là 4,5%.', 'Mức tăng năm 2022, so với cùng kỳ.'],
    ['3%', 'cùng kỳ', 'Chi giảm 5%, thu tăng 3%.', 'Mức tăng năm 2022, so với cùng kỳ.'],
    ['3%', 'cùng kỳ', 'Chi giảm 5%, thu 3%.', 'Mức tăng, giảm năm 2022, so với cùng kỳ.'],
    ['3%', 'cùng kỳ', 'Tăng trưởng âm 3%.', 'Mức tăng, giảm năm 2022, so với cùng kỳ.'],
    ['3%', 'cùng kỳ', 'Thu chưa tăng 3%.', 'Mức tăng, giảm năm 2022, so với cùng kỳ.'],
    ['7,1%', 'mục tiêu', 'Xây dựng cao hơn 7,1%.', 'Mức cao hơn mục tiêu, năm 2022.'],
    ['7,1%', 'mục tiêu', 'Xây dựng thấp hơn 7,1%.', 'Mức thấp hơn mục tiêu, năm 2022.'],
    ['5%', 'giá so sánh 2010', 'Tăng 5%.', 'Mức tăng năm 2022, theo giá so sánh 2010.'],
  ])('says which way, where the words before it do: %s against %s in “%s”', (text, base, quote, sentence) => {
    expect(describeFigure(figure(text, 'change', ['2022'], base, quote))).toBe(sentence)
  })
})

describe('what the words around a number mean', () => {
  test.each([
    ['ước đạt 4.339 tỷ đồng', 'Bài ghi “ước”, nghĩa là số ước tính.'],
    ['gần 1.542 tỷ đồng', 'Bài ghi “gần”, nghĩa là thấp hơn con số này một chút.'],
    ['ước đạt gần 1.584 tỷ đồng', 'Bài ghi “ước gần”, nghĩa là số ước tính, thấp hơn con số này một chút.'],
    ['trên 3.200 tỷ đồng', 'Bài ghi “trên”, nghĩa là cao hơn con số này.'],
    ['khoảng 56.000 lượt', 'Bài ghi “khoảng”, nghĩa là quanh con số này, có thể thấp hơn hoặc cao hơn một chút.'],
    ['trên dưới 20 xã', 'Bài ghi “trên dưới”, nghĩa là quanh con số này, có thể thấp hơn hoặc cao hơn một chút.'],
    ['ít nhất 5 xã', 'Bài ghi “ít nhất”, nghĩa là bằng con số này hoặc cao hơn.'],
    ['không quá 5 xã', 'Bài ghi “không quá”, nghĩa là bằng con số này hoặc thấp hơn.'],
    ['5 xã trở lên', 'Bài ghi “trở lên”, nghĩa là bằng con số này hoặc cao hơn.'],
    [
      'ước đạt gần trên 20.984 tỷ đồng',
      'Bài ghi “ước gần trên”: đây là số ước tính, nhưng có từ trái nhau, nên không rõ là thấp hơn hay cao hơn con số này.',
    ],
    ['gần trên 20 xã', 'Bài ghi “gần trên”: có từ trái nhau, nên không rõ là thấp hơn hay cao hơn con số này.'],
    ['không còn hộ nghèo', '“Không còn hộ nghèo” viết bằng số là 0 hộ.'],
    ['ba trụ cột', '“Ba trụ cột” viết bằng số là 3 trụ cột.'],
  ])('%s', (text, meaning) => {
    const lead = text.startsWith('ước') ? 'Kết quả ước tính' : 'Kết quả'
    expect(describeFigure(figure(text, 'achieved', ['2022']))).toBe(`${lead} năm 2022. ${meaning}`)
  })

  test.each(['ước', 'gần', 'trên dưới', 'trên', 'hơn', 'khoảng', 'dưới', 'ít nhất', 'tối thiểu', 'tối đa', 'không quá'])(
    'is said of %s',
    (word) => expect(describeFigure(figure(`${word} 5 xã`, 'target', ['2022']))).toContain(`“${word}”`),
  )

  test('goes along with a ratio: an estimate is one in its verb, too', () => {
    expect(describeFigure(figure('ước đạt gần 48%', 'ratio', ['2022'], 'kế hoạch'))).toBe(
      'Ước bằng gần 48% kế hoạch, năm 2022. Bài ghi “ước gần”, nghĩa là số ước tính, thấp hơn con số này một chút.',
    )
  })
})

test.each(FIGURE_KINDS)('no sentence of a %s is left open or written twice', (kind) => {
  for (const base of [undefined, 'mục tiêu', 'cùng kỳ', 'dân số', 'toàn tỉnh', 'chuẩn nghèo']) {
    for (const text of ['5 xã', '5%', '5%/năm', '2–3%', 'khoảng 5%']) {
      const said = describeFigure(figure(text, kind, FIVE_YEARS, base))
      expect(said).toMatch(/^\p{Lu}.*\.$/su)
      expect(said).not.toMatch(/undefined| {2}|[,;.]{2}|trong trong|trong từ/u)
    }
  }
})
