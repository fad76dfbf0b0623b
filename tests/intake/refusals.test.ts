// @vitest-environment node

import { expect, test } from 'vitest'
import { bytesOf, codesOf, read } from './read.ts'

test.each<[string, string, string]>([
  ['nothing at all', '', 'empty'],
  ['blank lines', ' \n\t\r\n\n', 'noText'],
  ['signs without a word', '* * *\n----', 'noText'],
  ['a zip file, an EPUB, a Word document', 'PK\x03\x04\x14\0\x06\0', 'archive'],
  ['gzip', '\x1f\x8b\x08\0abc', 'archive'],
  ['RAR', 'Rar!\x1a\x07\0', 'archive'],
  ['PDF', '%PDF-1.7\n%âãÏÓ', 'document'],
  ['PDF behind a line of its printer', '\n\n%PDF-1.4', 'document'],
  ['old Word', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'document'],
  ['RTF', '{\\rtf1\\ansi', 'document'],
  ['PNG', '\x89PNG\r\n\x1a\n', 'picture'],
  ['JPEG', '\xff\xd8\xff\xe0\0\x10JFIF', 'picture'],
  ['GIF', 'GIF89a', 'picture'],
  ['WebP', 'RIFF\x24\0\0\0WEBPVP8 ', 'picture'],
  ['SVG', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><text>chu</text></svg>', 'picture'],
  ['a page as Safari archives it', 'bplist00\xd1\x01\x02', 'binary'],
  ['bytes among which NULs stand anyhow', 'ab\0\0\0c\0de\0\0\x01\x02'.repeat(50), 'binary'],
  ['HTML without text', '<!doctype html><html><body><img src="a.png"><script>x()</script></body></html>', 'noText'],
  ['HTML that only shows other pages', '<html><frameset cols="1"><frame src="a.htm"></frameset></html>', 'noText'],
])('%s is refused, whatever it is called', async (_name, chars, code) => {
  for (const name of ['bai.txt', 'bai.html', 'bai.md']) expect(codesOf(await read(bytesOf(chars), name))).toEqual([code])
})

test('a text that begins with the letters of a format is a text', async () => {
  expect(await read('BM viết tắt của biểu mẫu.\nPK là phòng khám.')).toMatchObject({
    page: { lines: [{ n: 1 }, { n: 2 }] },
    problems: [],
  })
})

test('a file above the limit is refused before anything of it is read', async () => {
  expect(await read(new Uint8Array(20_000_001))).toEqual({ problems: [{ code: 'tooLarge', detail: '20000000' }] })
})

test.each<[string, string, object]>([
  ['too many lines', 'chữ\n'.repeat(20_001), { code: 'tooManyLines', detail: '20000' }],
  ['too many empty lines', `chữ${'\n'.repeat(200_001)}`, { code: 'tooManyLines', detail: '200000' }],
  ['too much text', `${'chữ '.repeat(20_000)}\n`.repeat(8), { code: 'tooLong', detail: '600000' }],
  ['a line that nobody reads', `\n${'chữ '.repeat(30_000)}`, { code: 'tooLarge', line: 2, detail: '100000' }],
])('%s', async (_name, text, problem) => {
  expect(await read(text)).toEqual({ problems: [problem] })
})
