// @vitest-environment node

import { expect, test } from 'vitest'
import { read } from './read.ts'

const MANY = 100_000
const WORDS = 'Một câu bình thường về thị xã. '
const page = (body: string): string => `<!doctype html><html>${body}`
const mime = (body: string): string => `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n${body}`

/** What a file must come to: the code that it is refused by, or how many lines are read of it. */
type Outcome = string | number

const CASES: readonly (readonly [string, Outcome, () => string | Uint8Array])[] = [
  ['nested boxes', 'tooDeep', () => page('<div>'.repeat(MANY))],
  ['nested boxes with text', 'tooDeep', () => page('<div>chữ'.repeat(MANY))],
  ['nested tags of type', 'tooDeep', () => page('<b>chữ'.repeat(MANY))],
  ['nested templates', 'tooDeep', () => page(`<p>chữ</p>${'<template>'.repeat(MANY)}`)],
  ['tags of type that an old page never closes', 1, () => page(`<font color="red">${WORDS}`.repeat(1000))],
  ['lists within lists as far as they go', 80, () => page('<ul><li>chữ'.repeat(80))],
  ['elements side by side', 'tooManyElements', () => page('<p>a</p>'.repeat(2 * MANY))],
  ['closing tags alone', 'tooManyElements', () => page(`chữ${'</p>'.repeat(10 * MANY)}`)],
  ['closing tags that close nothing', 1, () => page(`chữ${'</x>'.repeat(10 * MANY)}`)],
  ['attributes on one tag', 1, () => page(`<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}="1"`).join(' ')}>chữ`)],
  ['names on one tag', 1, () => page(`<p class="${'a '.repeat(5 * MANY)}">chữ`)],
  ['links in one line', 1, () => page('<a href="x">chữ</a> '.repeat(20_000))],
  ['short paragraphs in deep boxes', 20, () => page(`${'<div>'.repeat(240)}<p>${WORDS}</p>${'</div>'.repeat(240)}`.repeat(20))],
  ['paragraphs up to the extractor’s limit', 2900, () => page(`<p>${WORDS.repeat(4)}</p>`.repeat(2900))],
  ['rows of tables', 9000, () => page('<table><tr><td>một</td><td>hai</td></tr></table>'.repeat(9000))],
  ['options', 'tooManyLines', () => page(`<select>${'<option>Tỉnh'.repeat(25_000)}`)],
  ['a comment without end', 1, () => page(`<p>chữ<!--${'a'.repeat(190 * MANY)}`)],
  ['an attribute without end', 1, () => page(`<p>chữ<p class="${'a'.repeat(190 * MANY)}`)],
  ['a script without end', 1, () => page(`<p>chữ<script>${'a<'.repeat(90 * MANY)}`)],
  ['a title without end', 'noText', () => page(`<title>chữ${'a<'.repeat(90 * MANY)}`)],
  ['less-than signs', 'tooLarge', () => page(`chữ${'<'.repeat(50 * MANY)}`)],
  ['entities', 'tooLarge', () => page(`chữ${'&amp;'.repeat(39 * MANY)}`)],
  ['entities that are none', 'tooLarge', () => page(`chữ${'&a'.repeat(50 * MANY)}`)],
  [
    'entities that stand for one another',
    2,
    () => `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "chữ"><!ENTITY c "&b;&b;&b;">]><html><p>&c;</p></html>`,
  ],
  ['NULs in tags', 'binary', () => page('<p\0>chữ<scr\0ipt>alert(1)</scr\0ipt>')],
  ['a NUL in a long page', 400, () => page(`<p\0>${WORDS}</p>${`<p>${WORDS}</p>`.repeat(399)}`)],
  ['one line of twenty megabytes', 'tooLarge', () => 'a'.repeat(199 * MANY)],
  ['empty lines', 'tooManyLines', () => `chữ${'\n'.repeat(190 * MANY)}`],
  ['spaces', 1, () => `chữ${' '.repeat(190 * MANY)}x`],
  ['marks on one letter', 'tooLarge', () => `chữ${'\u0301'.repeat(50 * MANY)}`],
  ['spaces without width', 1, () => `chữ${'\u200b'.repeat(50 * MANY)}`],
  [
    'halves of letters',
    'noText',
    () => Uint8Array.from([0xff, 0xfe, ...Array.from({ length: 2 * MANY }, (_, at) => (at % 2) * 0xd8)]),
  ],
  ['letters that were misread', 'tooLarge', () => 'Viá»‡t Nam '.repeat(3 * MANY)],
  ['parts of a saved page', 'noText', () => mime('--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(3 * MANY))],
  [
    'parts within parts',
    'noText',
    () =>
      `MIME-Version: 1.0\r\n${Array.from({ length: 20_000 }, (_, at) => `Content-Type: multipart/related; boundary="b${at}"\r\n\r\n--b${at}\r\n`).join('')}`,
  ],
  [
    'a page behind pictures',
    1,
    () =>
      mime(`--b\r\nContent-Type: image/png\r\n\r\n${'QUJD\r\n'.repeat(25 * MANY)}--b\r\nContent-Type: text/html\r\n\r\n<p>chữ`),
  ],
  [
    'quoted letters',
    'tooLarge',
    () =>
      `MIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>${'=E1=BB=87'.repeat(20 * MANY)}`,
  ],
]

// Twice as long as a person would wait, and three times that: the machine may be busy with others.
const BUDGET = 6_000_000

test.each(CASES)('%s', { timeout: 60_000 }, async (_name, outcome, make) => {
  const content = make()
  const before = process.cpuUsage()
  const { page: taken, problems } = await read(content, 'trang.html')
  const { user, system } = process.cpuUsage(before)
  expect(taken ? taken.lines.length : problems[0]?.code).toBe(outcome)
  expect(user + system).toBeLessThan(BUDGET)
})
