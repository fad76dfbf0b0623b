import { describe, expect, test } from 'vitest'
import { type AnchorBlock, locate, makeAnchor } from '#src/domain/library/anchor.ts'
import { textHash } from '#src/domain/library/textHash.ts'
import type { Anchor } from '#src/domain/library.ts'
import { type SeededRandom, seededRandom } from '#tests/support/seededRandom.ts'

const POND = 'Xã đào 3 ao trong năm nay.'
const ROAD = 'Đường vào thôn Đông dài 2 km, đường vào thôn Đoài dài 5 km và hai con đường gặp nhau ở chợ.'
const article: readonly AnchorBlock[] = [
  { n: 1, text: 'Kết quả' },
  { n: 2, text: POND },
  { n: 3, text: ROAD },
]

function anchorOf(blocks: readonly AnchorBlock[], n: number, quote: string, nth = 0): Anchor {
  const block = blocks.find((candidate) => candidate.n === n)
  let start = -1
  for (let seen = 0; seen <= nth; seen++) start = block?.text.indexOf(quote, start + 1) ?? -1
  if (!block || start < 0) throw new Error(`no “${quote}” in block ${n}`)
  return makeAnchor(block, start, start + quote.length)
}

/** What stands where an anchor is found, and in which block. */
function read(anchor: Anchor, blocks: readonly AnchorBlock[]): string | undefined {
  const place = locate(anchor, blocks)
  const text = blocks.find(({ n }) => n === place?.block)?.text
  return place && `${place.block}: ${text?.slice(place.start, place.end)}`
}

describe('what an anchor holds', () => {
  test('is the quote, its block, 32 characters on each side, and the hash of the block', () => {
    expect(anchorOf(article, 3, 'thôn Đoài')).toEqual({
      block: 3,
      quote: 'thôn Đoài',
      prefix: ' vào thôn Đông dài 2 km, đường vào '.slice(-32),
      suffix: ' dài 5 km và hai con đường gặp nhau ở chợ.'.slice(0, 32),
      textHash: textHash(ROAD),
    })
  })

  test('ends where the block ends', () => {
    expect(anchorOf(article, 2, POND)).toMatchObject({ quote: POND, prefix: '', suffix: '' })
    expect(anchorOf(article, 2, 'Xã')).toMatchObject({ prefix: '', suffix: POND.slice(2) })
  })

  test('is more where the same words stand around the quote more than once', () => {
    const text = `đầu ${'mỗi ngày một giỏ cá '.repeat(12)}cuối`
    for (const nth of [0, 4, 7, 11]) {
      const anchor = anchorOf([{ n: 1, text }], 1, 'giỏ', nth)
      const whole = anchor.prefix + anchor.quote + anchor.suffix
      expect(text.split(whole)).toHaveLength(2)
      expect(locate(anchor, [{ n: 1, text }])?.start).toBe(text.indexOf(whole) + anchor.prefix.length)
    }
  })

  test('is no more than the block where that is all alike', () => {
    const text = 'aaaa'
    expect(makeAnchor({ n: 1, text }, 1, 2)).toMatchObject({ prefix: 'a', quote: 'a', suffix: 'aa' })
  })
})

const twins: readonly AnchorBlock[] = [
  { n: 1, text: 'Xã chưa đạt chỉ tiêu này.' },
  { n: 2, text: 'Xã chưa đạt chỉ tiêu này.' },
]
const long = 'Cả xã còn 214 hộ dùng nước giếng và 36 hộ dùng nước mưa'

test.each<[string, Anchor, readonly AnchorBlock[], string | undefined]>([
  ['in an article that stayed as it was', anchorOf(article, 3, 'đường', 0), article, '3: đường'],
  ['the first of two equal words', anchorOf(article, 2, 'a', 0), article, '2: a'],
  ['the second of two equal blocks', anchorOf(twins, 2, 'chưa đạt'), twins, '2: chưa đạt'],
  ['in a block that got another number', anchorOf(article, 2, 'ao'), [{ n: 7, text: POND }], '7: ao'],
  [
    'a whole block that got another number',
    anchorOf(article, 2, POND),
    [
      { n: 2, text: 'Thêm một đoạn.' },
      { n: 3, text: POND },
    ],
    `3: ${POND}`,
  ],
  [
    'in a block that was changed elsewhere',
    anchorOf(article, 3, 'thôn Đông'),
    [{ n: 3, text: ROAD.replace('ở chợ', 'ở bến') }],
    '3: thôn Đông',
  ],
  [
    'where only what stands before it stayed',
    anchorOf(article, 3, 'dài 5 km'),
    [{ n: 3, text: ROAD.replace('và hai con đường', 'rồi hai lối') }],
    '3: dài 5 km',
  ],
  [
    'where only what stands after it stayed',
    anchorOf(article, 3, 'hai con đường'),
    [{ n: 3, text: ROAD.replace('5 km', '6 km') }],
    '3: hai con đường',
  ],
  [
    'a long quote between words that are all new',
    anchorOf([{ n: 1, text: `Tuy vậy, ${long}.` }], 1, long),
    [{ n: 5, text: `Đến nay: ${long}, theo xã.` }],
    `5: ${long}`,
  ],
  ['nothing in an article without blocks', anchorOf(article, 2, 'ao'), [], undefined],
  ['nothing where the quote was changed', anchorOf(article, 2, '3 ao'), [{ n: 2, text: POND.replace('3', '4') }], undefined],
  [
    'nothing where the block is there twice under new numbers',
    anchorOf(twins, 2, 'chưa đạt'),
    twins.map(({ n, text }) => ({ n: n + 5, text })),
    undefined,
  ],
  [
    'nothing where the words before it are there twice, and what follows is new',
    anchorOf(article, 3, 'dài 5 km'),
    [
      { n: 3, text: ROAD.replace('và hai', 'rồi hai') },
      { n: 4, text: ROAD.replace('và hai', 'với hai') },
    ],
    undefined,
  ],
  [
    'nothing by a few words before it alone',
    anchorOf(article, 2, '3 ao'),
    [{ n: 2, text: 'Xã đào 3 ao, theo lời dân.' }],
    undefined,
  ],
  [
    'nothing where a short quote stands between other words',
    anchorOf(article, 3, 'chợ'),
    [{ n: 3, text: 'Dân đi chợ mỗi sáng.' }],
    undefined,
  ],
  [
    'nothing where what was a whole block is now part of another',
    anchorOf(article, 1, 'Kết quả'),
    [{ n: 1, text: 'Kết quả kém hơn năm trước.' }],
    undefined,
  ],
  [
    'nothing where what was a whole block now ends another',
    anchorOf(article, 1, 'Kết quả'),
    [{ n: 1, text: 'Mục này chưa có Kết quả' }],
    undefined,
  ],
  [
    'nothing where a long quote is there twice',
    anchorOf([{ n: 1, text: long }], 1, long),
    [{ n: 2, text: `A ${long}, rồi ${long}.` }],
    undefined,
  ],
  ['nothing for an anchor without words', { ...anchorOf(article, 2, 'ao'), quote: '' }, article, undefined],
  [
    'nothing for an anchor whose words its block never had',
    { ...anchorOf(article, 2, 'ao'), quote: 'hồ', prefix: 'xyz' },
    article,
    undefined,
  ],
])('%s', (_name, anchor, blocks, found) => {
  expect(read(anchor, blocks)).toBe(found)
})

/** A word that remembers the place that it was written at, so that a copy can be told from it. */
interface Word {
  readonly text: string
  readonly origin: string
}
type Blocks = readonly { readonly n: number; readonly words: readonly Word[] }[]

const VOCABULARY = 'xã có ba hồ nước và đường mới qua đồi chè cũ'.split(' ')
const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ')
const plain = (blocks: Blocks): readonly AnchorBlock[] => blocks.map(({ n, words }) => ({ n, text: textOf(words) }))
const numbered = (all: readonly (readonly Word[])[]): Blocks => all.map((words, at) => ({ n: at + 1, words }))

function madeUp(random: SeededRandom): Blocks {
  const block = (at: number) =>
    Array.from({ length: 1 + random.below(25) }, (_, word) => ({ text: random.pick(VOCABULARY), origin: `${at}.${word}` }))
  return numbered(Array.from({ length: 2 + random.below(6) }, (_, at) => block(at)))
}

/** Takes words or blocks away, or puts some there: new ones, and now and then copies of old ones. */
function edited(blocks: Blocks, random: SeededRandom): Blocks {
  const all = blocks.map(({ words }) => [...words])
  for (let edit = random.below(5); edit > 0; edit--) {
    const at = random.below(all.length)
    const words = all[at] ?? []
    const fresh: Word = { text: random.below(4) === 0 ? random.pick(VOCABULARY) : 'sửa', origin: 'new' }
    const edits = [
      () => words.splice(random.below(words.length), 1 + random.below(4)),
      () => words.splice(random.below(words.length + 1), random.below(2), fresh),
      () => all.splice(at, 1),
      () => all.splice(at, 0, [fresh]),
      () =>
        all.splice(
          random.below(all.length + 1),
          0,
          words.map(({ text }) => ({ text, origin: 'copy' })),
        ),
      () => all.reverse(),
    ]
    random.pick(edits)()
  }
  return numbered(all)
}

const occurrences = (blocks: Blocks, quote: string): number =>
  plain(blocks).flatMap(({ text }) => Array.from(text).filter((_, at) => text.startsWith(quote, at))).length

/** Origins of the words from one character to another. */
function originsAt(words: readonly Word[], start: number, end: number): readonly string[] {
  let at = 0
  return words.flatMap(({ text, origin }) => {
    const [from, to] = [at, at + text.length]
    at = to + 1
    return from < end && to > start ? [origin] : []
  })
}

/** An article, words of it that are held on to, and the article after edits. */
function trial(seed: number) {
  const random = seededRandom(seed)
  const before = madeUp(random)
  const { n, words } = random.pick(before)
  const from = random.below(words.length)
  const quoted = words.slice(from, from + 1 + random.below(6))
  const start = textOf(words.slice(0, from)).length + (from > 0 ? 1 : 0)
  const place = { block: n, start, end: start + textOf(quoted).length }
  const text = textOf(words)
  const anchor = makeAnchor({ n, text }, place.start, place.end)
  const after = edited(before, random)
  const same = after.find((block) => block.n === n)
  return { before, after, place, anchor, quoted, isUntouched: same !== undefined && textOf(same.words) === text }
}

const trials = Array.from({ length: 4000 }, (_, seed) => ({ seed, ...trial(seed) }))
const wordsAt = (blocks: Blocks, n: number): readonly Word[] => blocks.find((block) => block.n === n)?.words ?? []

test('after any edit, what is found reads as the quote', () => {
  let found = 0
  for (const { seed, after, anchor, quoted } of trials) {
    const place = locate(anchor, plain(after))
    if (!place) continue
    found++
    expect(textOf(wordsAt(after, place.block)).slice(place.start, place.end), `seed ${seed}`).toBe(textOf(quoted))
  }
  // The edits were neither too few nor too many to say anything.
  expect(found).toBeGreaterThan(1000)
  expect(found).toBeLessThan(3500)
})

test('what nobody touched is found in its place', () => {
  const untouched = trials.filter(({ isUntouched }) => isUntouched)
  expect(untouched.length).toBeGreaterThan(500)
  for (const { seed, after, anchor, place } of untouched) expect(locate(anchor, plain(after)), `seed ${seed}`).toEqual(place)
})

test('a quote that stood once is found where its words went, and nowhere else', () => {
  let found = 0
  for (const { seed, before, after, anchor, quoted, isUntouched } of trials) {
    const place = locate(anchor, plain(after))
    if (!place || isUntouched || occurrences(before, textOf(quoted)) > 1 || occurrences(after, textOf(quoted)) > 1) continue
    const origins = originsAt(wordsAt(after, place.block), place.start, place.end)
    if (origins.includes('copy')) continue
    found++
    // Not all of them: of two equal words side by side, either may be the one that was taken away.
    expect(
      origins.some((origin) => quoted.some((word) => word.origin === origin)),
      `seed ${seed}`,
    ).toBe(true)
  }
  expect(found).toBeGreaterThan(200)
})

test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('the first half of the hash is FNV-1a as published: “%s”', (text, hash) => {
  expect(textHash(text).slice(0, hash.length)).toBe(hash)
})

test('the hash tells texts apart that differ by a mark or by their order', () => {
  const texts = ['hoà', 'hòa', 'hoa', 'ho a', 'a ho', 'oha', 'hoà ', '']
  expect(new Set(texts.map(textHash)).size).toBe(texts.length)
})
