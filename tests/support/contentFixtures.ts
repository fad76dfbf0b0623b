import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from './folders.ts'

/** The lists that the articles of the tests choose from. */
export const listFiles = {
  'topics.yaml': `- { id: kinh-te, name: Kinh tế, iptc: ['04000000'] }
- { id: y-te, name: Y tế, iptc: ['07000000'] }
- { id: dang, name: Xây dựng Đảng, iptc: [] }
`,
  'indicators.yaml': `- { id: thu-ngan-sach, name: Thu ngân sách nhà nước, group: kinh-te, unit: tỷ đồng }
- { id: ho-ngheo, name: Hộ nghèo, group: kinh-te, unit: hộ }
- { id: ket-nap-dang-vien, name: Kết nạp đảng viên, group: dang, unit: đảng viên }
`,
  'localities.yaml': `- id: hai-phong
  name: Hải Phòng
  statuses:
    - { kind: thành phố, level: province, legalBasis: Hiến pháp }
- id: ha-tinh
  name: Hà Tĩnh
  statuses:
    - { kind: thành phố, level: district, legalBasis: Nghị định 89 }
- id: tinh-ha-tinh
  name: Hà Tĩnh
  browseAs: ha-tinh
  statuses:
    - { kind: tỉnh, level: province, legalBasis: Hiến pháp }
- id: chi-linh
  name: Chí Linh
  statuses:
    - { kind: thị xã, level: district, to: 2019-02-28, legalBasis: Nghị quyết 9 }
    - { kind: thành phố, level: district, from: 2019-03-01, to: 2025-06-30, legalBasis: Nghị quyết 623 }
  today:
    since: 2025-07-01
    sentence: Nay thuộc thành phố Hải Phòng.
    legalBasis: Nghị quyết 1669/NQ-UBTVQH15
`,
}

/** Front matter without a fault; its first field stands on line 2, and a body after it starts on `bodyLine`. */
export const frontMatter = `---
title: Chí Linh thu ngân sách vượt kế hoạch
standfirst: Chín tháng đầu năm, thị trấn nào cũng thu đủ.
summary: Thu ngân sách đạt 1.542 tỷ đồng.
place: chi-linh
form: report
topics: [kinh-te, dang]
published:
  date: 2022-09-30T21:04+07:00
  basis: stated
period:
  covers: 2022-01/2022-09
  evidence: 9 tháng đầu năm
source:
  title: Kết quả thu ngân sách
  author: Nhóm PV
---
`
export const bodyLine = frontMatter.split('\n').length

/** A figure without a fault. */
export const goodFigure = ':figure[1.542 tỷ đồng]{indicator=thu-ngan-sach kind=achieved period=2022}'

/** An article without a fault. */
export const goodArticle = `${frontMatter}\n## Kết quả\n\nThị xã thu ${goodFigure}.\n`

/** The text with one thing in it replaced; the thing must be there, once. */
export function replaced(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`“${from}” does not stand there once`)
  return text.replace(from, () => to)
}

/** Writes a content folder: the lists above, and the given files instead of or beside them. */
export function writeContentFolder(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries({ ...listFiles, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** A content folder for the running test; it is gone with it. */
export function makeContentFolder(files: Readonly<Record<string, string>>): string {
  const folder = makeFolder()
  writeContentFolder(folder, files)
  return folder
}
