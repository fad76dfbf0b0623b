// Where a line must not break, as Vietnamese press sets it: between a number and its unit, after an abbreviated title of
// a place, inside "ngày 30/9". Only for the eye: searching and quoting use the text as it stands.

const NO_BREAK = '\u00a0'
const UNIT = `(?:tỷ|triệu|nghìn|đồng|USD|tấn|lượt|xã|phường|dự án|đảng viên|em|km²|m²|km|ha|%|năm|tháng|quý)`

const BINDINGS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(String.raw`(\d) (?=${UNIT}(?![\p{L}]))`, 'gu'), `$1${NO_BREAK}`],
  [/(?<=(?:^|[^\p{L}])(?:tỷ|triệu|nghìn)) (?=(?:đồng|USD|tấn|lượt|tỷ)(?![\p{L}]))/gu, NO_BREAK],
  [/(?<=(?:^|[^\p{L}])(?:TP|TX|P|Q)\.) (?=\p{Lu})/gu, NO_BREAK],
  [/(?<=(?:^|[^\p{L}])(?:ngày|tháng|năm|quý|số|khóa|lần thứ)) (?=[\dIVX])/gu, NO_BREAK],
  [/(?<=\d) (?=[–-] \d)|(?<=\d [–-]) (?=\d)/gu, NO_BREAK],
]

/** The text with no-break spaces where a line must hold together. */
export function bindWords(text: string): string {
  return BINDINGS.reduce((bound, [pattern, replacement]) => bound.replace(pattern, replacement), text)
}
