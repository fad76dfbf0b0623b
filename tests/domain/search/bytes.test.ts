// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { ByteReader, ByteWriter } from '#src/domain/search/bytes.ts'
import { seededRandom } from '#tests/support/seededRandom.ts'

function written(write: (writer: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter()
  write(writer)
  return writer.taken()
}

describe('a number', () => {
  test.each([
    [0, 1],
    [1, 1],
    [127, 1],
    [128, 2],
    [16_383, 2],
    [16_384, 3],
    [2 ** 31, 5],
    [2 ** 32 + 1, 5],
    [2 ** 40, 6],
    [Number.MAX_SAFE_INTEGER, 8],
  ])('%d takes %i bytes, and is read back', (value, length) => {
    const bytes = written((writer) => writer.number(value))
    expect(bytes).toHaveLength(length)
    expect(new ByteReader(bytes).number()).toBe(value)
  })
})

test.each(['', 'a', 'đồng', 'đồng'.normalize('NFD'), '🙂', '\ud800', '\0', 'x'.repeat(1000)])(
  'a text is read back as it was: %j',
  (text) => {
    const reader = new ByteReader(written((writer) => writer.text(text)))
    expect(reader.text()).toBe(text)
    expect(reader.isAtEnd).toBe(true)
  },
)

test('numbers, texts and bytes are read back in their order, however many there are', () => {
  const random = seededRandom(11)
  const values = Array.from({ length: 2000 }, () => random.below(2 ** random.below(32)))
  const bytes = written((writer) => {
    for (const value of values) {
      writer.number(value)
      writer.text(`số ${value}`)
      writer.append(Uint8Array.of(value % 256, 7))
    }
  })
  const reader = new ByteReader(bytes)
  for (const value of values) {
    expect([reader.number(), reader.text(), ...reader.take(2)]).toEqual([value, `số ${value}`, value % 256, 7])
  }
  expect(reader.isAtEnd).toBe(true)
})

test('what was taken stays as it was, whatever is written afterwards', () => {
  const writer = new ByteWriter()
  writer.number(5)
  const taken = writer.taken()
  writer.clear()
  expect(writer.length).toBe(0)
  writer.number(6)
  expect([[...taken], [...writer.taken()]]).toEqual([[5], [6]])
})

describe('bytes that end too early', () => {
  test.each<[string, (reader: ByteReader) => unknown, readonly number[]]>([
    ['a number', (reader) => reader.number(), []],
    ['a long number', (reader) => reader.number(), [0x80]],
    ['a text', (reader) => reader.text(), [3, 65, 66]],
    ['a run of bytes', (reader) => reader.take(3), [1, 2]],
  ])('are said to be so: %s', (_case, read, bytes) => {
    expect(() => read(new ByteReader(Uint8Array.from(bytes)))).toThrow(RangeError)
  })
})
