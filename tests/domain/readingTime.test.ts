// @vitest-environment node

import { expect, test } from 'vitest'
import { countSyllables, readingMinutes } from '#src/domain/readingTime.ts'

test.each([
  ['', 0],
  ['  –  … ', 0],
  ['Ủy ban nhân dân', 4],
  ['Ủy ban nhân dân'.normalize('NFD'), 4],
  ['kinh tế – xã hội', 4],
  ['Chí Linh, Đông Triều.', 4],
  ['tăng 17,5%/năm', 4],
])('“%s” has %i syllables', (text, count) => {
  expect(countSyllables(text)).toBe(count)
})

test.each([
  [0, 1],
  [1, 1],
  [359, 1],
  [360, 2],
  [1578, 7],
  [2056, 9],
  [969, 4],
])('%i syllables take %i minutes', (syllables, minutes) => {
  expect(readingMinutes(syllables)).toBe(minutes)
})
