// @vitest-environment node

import { expect, test } from 'vitest'
import { elementsOf } from '#tests/support/strictXml.ts'

const declared = (text: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${text}`

test('elements are read in their order, with their attributes', () => {
  const elements = elementsOf(declared('<a x="1 &amp; &#39;2&#39;"><b/>chữ\n<c d:e="">&lt;</c></a>\n'))
  expect(elements.map(({ name, attributes }) => [name, Object.fromEntries(attributes)])).toEqual([
    ['a', { x: "1 & '2'" }],
    ['b', {}],
    ['c', { 'd:e': '' }],
  ])
})

test.each([
  '<a>',
  '<a><b></a></b>',
  '</a>',
  '<a/><b/>',
  '<a/>chữ',
  '',
  '<a>&nbsp;</a>',
  '<a>& </a>',
  '<a x="&"/>',
  '<a x="1" x="2"/>',
  '<a x=1/>',
  '<a x="<"/>',
  '<a>1 < 2</a>',
  '<a>\u0001</a>',
  '<a>\ud800</a>',
  '<a>\uffff</a>',
  '<!-- x --><a/>',
])('%j is not taken for XML', (text) => {
  expect(() => elementsOf(declared(text))).toThrow('not well-formed')
})

test('nor is a document that does not say what it is', () => {
  expect(() => elementsOf('<a/>')).toThrow('no declaration')
})
