/** A figure that is said in words alone, where it stands in a text. */
export interface WordFigure {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  readonly sort: 'rank' | 'none' | 'times'
}

const NONE_LEFT = /(?<!\p{L})không còn hộ nghèo(?!\p{L})/giu
const DOUBLE = /(?<!\p{L})gấp đôi(?!\p{L})/giu
const RANKED =
  /(?<!\p{L})(?:xếp|đứng|giữ|vươn lên|vị trí|vị thứ|hạng|cao|thấp|nhiều|ít|lớn|nằm|về|lên|xuống)(?: (?:vị trí|hạng|ở|lên|vị|xuống|nhóm)){0,2} ((?:thứ|hạng) (?:\d{1,3}(?:\/\d{1,3})?|nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?![\p{L}\d]))/giu
/** Somebody leads a party of people, or is the head of an office; who leads others is told by what follows. */
const LEADING =
  /(?<!\p{L})(?<!người |người đang |do |(?:^|[ ,;])do [^,;.]{1,60} |cán bộ |nhóm )(dẫn đầu|đứng đầu)(?= (?:toàn (?:tỉnh|quốc|thành phố|huyện|thị xã|ngành|đoàn|khối|vùng)|cả (?:tỉnh|nước)|tỉnh|trong (?:các|số|khối|toàn|cụm|tỉnh)|khối|cụm|khu vực|các (?:huyện|xã|tỉnh|địa phương|đơn vị)|về)(?!\p{L}))/giu

/** The figures of a text that need no number, in its order: `không còn hộ nghèo`, `dẫn đầu`, `thứ hai` of a rank, `gấp đôi`. */
export function wordFiguresIn(text: string): readonly WordFigure[] {
  return [
    ...matches(text, NONE_LEFT, 'none'),
    ...matches(text, DOUBLE, 'times'),
    ...matches(text, RANKED, 'rank'),
    ...matches(text, LEADING, 'rank'),
  ].toSorted((a, b) => a.start - b.start)
}

/** What a pattern finds, or the group in it that ends where it ends. */
function matches(text: string, pattern: RegExp, sort: WordFigure['sort']): readonly WordFigure[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, 1: part = whole, index }) => {
    const end = index + whole.length
    return { start: end - part.length, end, sort }
  })
}
