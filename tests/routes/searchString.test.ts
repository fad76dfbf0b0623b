// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { formatSearchString, parseSearchString } from '#src/routes/searchString.ts'

describe('the parameters of an address', () => {
  test.each<[string, Record<string, string>]>([
    ['', {}],
    ['?', {}],
    ['?q=1945', { q: '1945' }],
    ['?q=true&tu=null', { q: 'true', tu: 'null' }],
    ['?q=%5B1%5D', { q: '[1]' }],
    ['?noi=a,b', { noi: 'a,b' }],
    ['?noi=a%2Cb', { noi: 'a,b' }],
    ['?noi=a&noi=b', { noi: 'a,b' }],
    ['?q=a+b%20c', { q: 'a b c' }],
    ['?q=ch%E1%BB%A3', { q: 'chợ' }],
    ['?q=%E0%A4%A', { q: '\ufffd%A' }],
    ['?q', { q: '' }],
  ])('of “%s” stay text', (search, raw) => {
    expect(parseSearchString(search)).toEqual(raw)
  })

  test('named like what every object has are parameters like others', () => {
    expect(Object.entries(parseSearchString('?__proto__=x&constructor=y'))).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
  })

  test.each<[Record<string, unknown>, string]>([
    [{}, ''],
    [{ noi: 'hai-duong,chi-linh' }, '?noi=hai-duong,chi-linh'],
    [{ q: 'a b&c=d' }, '?q=a+b%26c%3Dd'],
    [{ q: '%2C' }, '?q=%252C'],
    [{ tu: undefined, den: '2022' }, '?den=2022'],
    [{ tu: 2022, den: null, q: ['a'] }, ''],
  ])('%j are written as “%s”', (raw, search) => {
    expect(formatSearchString(raw)).toBe(search)
  })

  test.each(['1945', 'a,b', 'a b', 'chợ', '%2C', '&=?#', '"', '', '🙂', '+'])(
    '“%s” comes back from the address as it was',
    (q) => {
      expect(parseSearchString(formatSearchString({ q }))).toEqual({ q })
    },
  )
})
