// @vitest-environment node

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { IntakeRecord } from '#pipeline/intake/intakeRecord.ts'
import { makeContentFolder } from '#tests/support/contentFixtures.ts'
import { makeFolder } from '#tests/support/folders.ts'

const PAGE = `Trang chủ
Tin tức

Thị xã Chí Linh thu ngân sách vượt kế hoạch chín tháng
30/09/2018 21:04

Sáng 30/9, UBND thị xã Chí Linh họp đánh giá kết quả chín tháng và bàn việc của quý IV. Chủ trì cuộc họp là lãnh đạo UBND thị xã, cùng dự có các phòng, ban và các xã, phường.

Theo báo cáo, thu ngân sách nhà nước trên địa bàn đạt 1.542 tỷ đồng, tăng 8,4% so với cùng kỳ. Các khoản thu từ đất giảm, nhưng thu từ doanh nghiệp tăng đều trong cả ba quý.

Trong quý IV, thị xã phấn đấu thu thêm 300 tỷ đồng, giải ngân hết số vốn đã được giao và khởi công hai trường học ở những phường còn thiếu lớp.

Nhóm PV

Tin liên quan
Thành phố Hải Phòng khánh thành cầu mới
`

/** Runs `npm run articles:import` without npm. */
function importPages(args: readonly string[], contentFolder = makeContentFolder({})) {
  const env = { ...process.env, CONTENT_DIR: contentFolder, NO_COLOR: '1' }
  return spawnSync(process.execPath, ['scripts/run.mjs', 'articlesImport', ...args], { encoding: 'utf8', env })
}

function makePages(): string {
  const folder = makeFolder()
  mkdirSync(join(folder, 'thang 9'))
  writeFileSync(join(folder, 'thang 9', 'chi-linh.txt'), PAGE)
  writeFileSync(join(folder, 'bao-cao.pdf'), '%PDF-1.7\n1 0 obj\n')
  writeFileSync(join(folder, '.an.txt'), PAGE)
  symlinkSync('/etc/passwd', join(folder, 'lien-ket.txt'))
  return folder
}

test('every file of a folder is told of, in JSON for programs; links and hidden files are not', { timeout: 60_000 }, () => {
  const { stdout, status } = importPages([makePages(), '--json'])
  const records = JSON.parse(stdout) as readonly IntakeRecord[]
  expect(status).toBe(0)
  expect(records.map(({ file, isArticle }) => [file, isArticle])).toEqual([
    ['bao-cao.pdf', false],
    ['thang 9/chi-linh.txt', true],
  ])
  expect(records[0]?.problems).toEqual([{ code: 'document', message: expect.stringContaining('PDF') }])
  expect(records[1]).toMatchObject({
    title: 'Thị xã Chí Linh thu ngân sách vượt kế hoạch chín tháng',
    author: 'Nhóm PV',
    published: '2018-09-30T21:04+07:00',
    dateText: '30/09/2018 21:04',
    places: ['chi-linh'],
    mentions: [],
  })
  expect(records[1]?.body).toHaveLength(3)
  expect(records[1]?.removed.map(({ line }) => line)).toEqual([
    'Trang chủ',
    'Tin tức',
    'Tin liên quan',
    'Thành phố Hải Phòng khánh thành cầu mới',
  ])
})

test('for people it says what is doubtful, what was found, and how many there were', { timeout: 60_000 }, () => {
  const { stdout } = importPages([makePages()])
  expect(stdout).toContain('bao-cao.pdf\n  ! Đây là tệp PDF')
  expect(stdout).toContain('tiêu đề: Thị xã Chí Linh thu ngân sách vượt kế hoạch chín tháng')
  expect(stdout).toContain('2 tệp: 1 bài, 0 trang không phải bài, 1 tệp không nhận.')
})

test('with --write it leaves a draft and the original, and never writes over either', { timeout: 60_000 }, () => {
  const content = makeContentFolder({})
  const pages = makePages()
  const { stderr } = importPages([pages, '--write'], content)
  const slug = 'thi-xa-chi-linh-thu-ngan-sach-vuot-ke-hoach-chin-thang'
  const draft = join(content, 'articles', '2018', `${slug}.md`)
  expect(stderr).toContain(`${slug}.md · bản gốc:`)
  expect(readFileSync(join(content, 'local', `${slug}.txt`), 'utf8')).toBe(PAGE)
  expect(readFileSync(draft, 'utf8')).toContain('place: chi-linh')
  writeFileSync(draft, readFileSync(draft, 'utf8').replace(/^# .*\n/gmu, ''))

  const again = importPages([pages, '--write'], content)
  expect(again.stderr).toContain(`đã có bản biên tập: ${slug}`)
  expect(readdirSync(join(content, 'articles', '2018'))).toEqual([`${slug}.md`])
  expect(readFileSync(draft, 'utf8')).not.toContain('# ')
})

test('nothing to read is said, with how it is used', { timeout: 60_000 }, () => {
  const { status, stderr } = importPages(['/khong/co'])
  expect(status).toBe(2)
  expect(stderr).toContain('Không có tệp hay thư mục “/khong/co”.')
  expect(importPages([]).stderr).toContain('npm run articles:import')
  expect(existsSync('/khong/co')).toBe(false)
})
