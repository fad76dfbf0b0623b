// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { bytesOf, read, readPage, textsOf } from './read.ts'

const HEAD = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://bao.example/bai-2',
  'Subject: =?utf-8?Q?B=C3=A0i?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----Ranh--gioi----"',
]

const part = (headers: readonly string[], body: string): string => ['------Ranh--gioi----', ...headers, '', body].join('\r\n')
const saved = (...parts: readonly string[]): string => [...HEAD, '', '', ...parts, '------Ranh--gioi------', ''].join('\r\n')

const html = (encoding: string, body: string, charset = '; charset="utf-8"') =>
  part(
    [
      `Content-Type: text/html${charset}`,
      `Content-Transfer-Encoding: ${encoding}`,
      'Content-Location: https://bao.example/bai-1',
    ],
    body,
  )

const PICTURE = part(
  ['Content-Type: image/png', 'Content-Transfer-Encoding: base64', 'Content-Location: https://bao.example/a.png'],
  'iVBORw0KGgo=',
)
const MARKUP = '<html><head><title>Họp</title></head><body><p>Thị xã họp</p></body></html>'

function quotedPrintable(text: string): string {
  const bytes = [...new TextEncoder().encode(text)]
  const chars = bytes.map((byte) =>
    byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
  )
  return chars.map((char, at) => (at % 20 === 19 ? `${char}=\r\n` : char)).join('')
}

const base64 = (text: string): string => Buffer.from(text).toString('base64').replace(/.{20}/g, '$&\r\n')

describe('a saved page', () => {
  test.each<[string, string | Uint8Array]>([
    ['in quoted-printable', saved(html('quoted-printable', quotedPrintable(MARKUP)), PICTURE)],
    ['in base64', saved(PICTURE, html('base64', base64(MARKUP)))],
    ['as it is', saved(html('8bit', MARKUP))],
    ['without its encoding being named', saved(html('8bit', MARKUP, ''))],
    ['whose frames come after it', saved(html('8bit', MARKUP), html('8bit', '<html><p>Quảng cáo</p></html>'))],
    [
      'whose frames come first',
      saved(html('8bit', '<html><frameset><frame src="cid:1"></frameset></html>'), html('8bit', MARKUP)),
    ],
    [
      'in a part of a part',
      saved(
        part(
          ['Content-Type: multipart/alternative; boundary=b'],
          `--b\r\nContent-Type: text/plain\r\n\r\nkhác\r\n${html('8bit', MARKUP).replace('------Ranh--gioi----', '--b')}\r\n--b--`,
        ),
      ),
    ],
    ['that was cut', saved(html('8bit', MARKUP)).slice(0, -30)],
    ['with the line ends of Unix', saved(html('quoted-printable', quotedPrintable(MARKUP))).replaceAll('\r\n', '\n')],
  ])('%s', async (_name, content) => {
    const page = await readPage(content, 'trang.mhtml')
    expect(page.format).toBe('mhtml')
    expect(page.meta).toEqual({ title: 'Họp', address: 'https://bao.example/bai-1' })
    expect(textsOf(page)).toEqual(['Thị xã họp'])
  })

  test('in an encoding of its own', async () => {
    const page = await readPage(bytesOf(saved(html('8bit', '<p>Thiò xaÞ hoòp phiên thýõÌng kyÌ</p>', '; charset=windows-1258'))))
    expect(page).toMatchObject({ format: 'mhtml', encoding: 'windows-1258', lines: [{ text: 'Thị xã họp phiên thường kỳ' }] })
  })

  test('whatever its file is called, and however it is wrapped', async () => {
    const page = await readPage(`MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${MARKUP}`, 'trang.txt')
    expect(page).toMatchObject({ format: 'mhtml', lines: [{ text: 'Thị xã họp' }] })
  })

  test.each([
    ['without a page', saved(PICTURE)],
    ['whose page cannot be decoded', saved(html('base64', '====!!'))],
    ['without the boundary that it names', `${HEAD.join('\r\n')}\r\n\r\nkhông có gì`],
  ])('%s is refused', async (_name, content) => {
    const { page, problems } = await read(content, 'trang.mht')
    expect(page).toBeUndefined()
    expect(problems).toEqual([{ code: expect.stringMatching(/^(?:noText|empty)$/) }])
  })

  test('a text that begins like a letter is a text', async () => {
    expect(await readPage('Kính gửi: Ủy ban nhân dân\nContent: nội dung\n\nMột đoạn.')).toMatchObject({ format: 'text' })
  })
})
