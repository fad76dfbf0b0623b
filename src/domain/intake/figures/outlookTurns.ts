// The words by which a sentence turns to what is to come, or to what was reached.

export type Outlook = 'goal' | 'result'

/** The words are goals until another word says otherwise, in the sentences that follow, too. */
const GOAL =
  /(?<!\p{L})(?:(?<!nỗ lực |tinh thần |cố gắng |không ngừng )phấn đấu|quyết tâm (?:đạt|đưa|hoàn thành)|(?:đặt|đề)(?: ra)?(?: các| những| một số)? (?:mục tiêu|chỉ tiêu|kế hoạch)|(?:đặt|đề) ra(?= \d+ )|(?<!(?:vượt|so|so với|hoàn thành|thực hiện|chương trình|các|những|nhiều|một số|đạt|bằng|%) )mục tiêu(?! (?:quốc gia|kép|đề ra|đã|nghị quyết|giảm nghèo bền vững|thiên niên kỷ))|(?:chỉ tiêu|nhiệm vụ|phương hướng|định hướng|mục tiêu|giải pháp)[^.;:]{0,80}(?::| như(?: sau)?(?= |$)| gồm(?= |$))|(?:thời gian|năm|nhiệm kỳ) tới(?!\p{L})|(?<!đã (?:hoàn thành|đạt) )chỉ tiêu(?= không còn))/giu
/** They are goals in this sentence. */
const FORESEEN =
  /(?<!\p{L})(?:sẽ|dự kiến|dự báo|theo kế hoạch(?: năm \d{4})?(?=,)|những tháng còn lại|(?:tháng|quý) cuối năm|hướng tới|(?:cần|phải) (?:đạt|đưa|nâng|kéo|thu(?! hồi)|giải ngân|huy động|hoàn thành|tập trung)|yêu cầu(?! (?:quay đầu|dừng|ký cam kết|tháo dỡ|khắc phục|giải trình))|(?<!đã |được |ký )(?:thống nhất|cam kết) (?:sẽ|trình|lắp|xây|triển khai|tổ chức|đầu tư|bố trí|mở|chọn|hỗ trợ|phân bổ|dành|đề xuất|thực hiện|đưa|điều chỉnh|hoàn thành|giảm)|(?<!sau )khi (?:hoàn thành|hoàn thiện|đi vào hoạt động)(?=,)|(?<!đã |được )giao (?:sở|phòng|ubnd|ủy ban|ban|công an|chi cục)|(?:kế hoạch|dự toán|chỉ tiêu) (?:thu |chi |vốn )?(?:năm \d{4} |được giao |giao |cả năm )?là|(?<!vượt |đạt |so |với |hoàn thành |theo )(?:kế hoạch|chỉ tiêu|mục tiêu)(?:| là|:)(?= \d[\d.,]*\s?%))(?!\p{L})/giu
const REACHED =
  /(?<!\p{L})(?:đã(?! (?:được )?(?:đề ra|đặt ra|xác định|nêu|giao(?! cho)|phê duyệt|ban hành|ký|đăng ký|thống nhất|thông qua|chọn|đề))|(?<!dự kiến |so với |so |dự )ước (?:đạt|thực hiện|tính)|(?<!so với |so )dự ước|đến nay|hiện nay|hiện có|hiện (?:toàn|trên|huyện|tỉnh|thành phố|thị xã|xã)|tính đến|lũy kế|luỹ kế|(?<!so với |so |nâng cao |có |hiệu quả, |bảo đảm |ghi nhận )kết quả(?! (?:cao|tốt|thiết thực))|trước đó|đạt được|từ đầu (?:năm|nhiệm kỳ)|(?:thời gian|năm|nhiệm kỳ|tháng|giai đoạn) (?:vừa )?qua|nhìn lại|theo báo cáo|(?:6|sáu|9|chín|3|ba|8|10|11|7|5|4) tháng đầu năm|nửa đầu năm|quý (?:i|ii|iii|iv)(?: \p{L}+)?(?: đã)? ước)(?!\p{L})/giu
const YEAR_TO_COME = /(?:(?<!\p{L})(?:đến|vào|trong|hết|cuối|cả)(?: hết| cuối| đầu| trước)? |^)năm (20\d{2})(?!\d)/giu
/** Of a goal that was met: `các chỉ tiêu đạt và vượt kế hoạch:`. */
const MET = /đạt|vượt|hoàn thành|kết quả|đã |được giao/iu
/** What is done about goals is no goal: `báo cáo kết quả thực hiện nhiệm vụ 6 tháng:`. */
const ABOUT =
  /(?:kết quả|tình hình|đánh giá|báo cáo|kiểm điểm|sơ kết|tổng kết|hoàn thành|thực hiện(?: thắng lợi| tốt| hiệu quả)?)(?: (?:các|những|toàn diện|việc|thực hiện|triển khai|nhiều))*$/iu

export interface Turn {
  readonly end: number
  readonly outlook: Outlook
  /** Whether it holds for what follows its sentence. */
  readonly lasts: boolean
}

/** Where in a sentence its outlook turns, in order. `year`: that in which the article came out. */
export function turnsIn(sentence: string, year: number | undefined): readonly Turn[] {
  const turns = [
    ...find(sentence, GOAL, 'goal', true).filter(({ start, end }) => !isAboutGoals(sentence, start, end)),
    ...find(sentence, FORESEEN, 'goal', false),
    ...find(sentence, REACHED, 'result', true),
    ...yearsToCome(sentence, year),
  ]
  return turns.toSorted((a, b) => a.end - b.end)
}

const isAboutGoals = (sentence: string, start: number, end: number): boolean =>
  (end - start > 'nhiệm vụ:'.length && MET.test(sentence.slice(start, end))) ||
  (sentence.slice(start, end).length > 'chỉ tiêu'.length && ABOUT.test(sentence.slice(Math.max(0, start - 60), start).trimEnd()))

function find(text: string, pattern: RegExp, outlook: Outlook, lasts: boolean): readonly (Turn & { readonly start: number })[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length, outlook, lasts }))
}

/** `đến năm 2030`: a goal where that year is still to come, seen from the year in which the article came out. */
function yearsToCome(sentence: string, year: number | undefined): readonly Turn[] {
  return [...sentence.matchAll(YEAR_TO_COME)]
    .filter(([words, named]) => (year === undefined ? /^đến năm/iu.test(words) : Number(named) > year))
    .map(({ 0: words, index }) => ({ end: index + words.length, outlook: 'goal' as const, lasts: false }))
}
