import { expect, test } from 'vitest'
import { PASSAGE_PARAM, passageAddress, passageAt } from '#src/domain/passageLink.ts'

const block = { n: 7, text: 'Thu ngân sách đạt 12 tỷ đồng. Chi ngân sách 10 tỷ đồng.' }

/** Where an address leads. */
function ledTo(address: string) {
  const { searchParams, hash } = new URL(address, 'https://doc.example/bai/mot')
  return passageAt([{ n: 6, text: block.text }, block], hash.slice(1), searchParams.get(PASSAGE_PARAM) ?? undefined)
}

test.each(['Thu ngân sách', '12 tỷ đồng. Chi', '10 tỷ đồng.', '“Đạt & vượt” 100%?#'])(
  '%s is led to in its paragraph',
  (quote) => {
    const at = { n: 7, text: `${block.text} “Đạt & vượt” 100%?#` }
    const { searchParams, hash } = new URL(passageAddress(at, quote), 'https://doc.example/bai/mot')
    const place = passageAt([at], hash.slice(1), searchParams.get(PASSAGE_PARAM))
    expect(at.text.slice(place?.start, place?.end)).toBe(quote)
  },
)

test.each([
  ['a whole paragraph', block.text],
  ['nothing', ''],
])('%s needs no words in the address', (_name, quote) => {
  expect(passageAddress(block, quote)).toBe('#d7')
})

test('a long passage is led to by its paragraph', () => {
  const long = { n: 7, text: `${'a '.repeat(300)}hết` }
  expect(passageAddress(long, long.text.slice(0, 201))).toBe('#d7')
  expect(passageAddress(long, long.text.slice(0, 200))).toMatch(/^\?trich=/)
})

test.each([
  ['that stand there twice', '?trich=ngân+sách#d7'],
  ['that stand there no more', '?trich=Thu+ngân+hàng#d7'],
  ['of no paragraph', '?trich=Thu+ngân+sách'],
  ['of a paragraph that is not there', '?trich=Thu+ngân+sách#d9'],
  ['that are none', '?trich=#d7'],
  ['that are not given', '#d7'],
])('words %s are marked nowhere', (_name, address) => {
  expect(ledTo(address)).toBeUndefined()
})
