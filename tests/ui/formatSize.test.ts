// @vitest-environment node

import { expect, test } from 'vitest'
import { formatSize } from '#src/features/offline/formatSize.ts'

test.each([
  [0, '0 kB'],
  [1, '1 kB'],
  [85_400, '86 kB'],
  [999_000, '999 kB'],
  [999_001, '1 MB'],
  [999_500, '1 MB'],
  [1_000_000, '1 MB'],
  [12_450_000, '12,5 MB'],
  [99_949_999, '99,9 MB'],
  [99_950_000, '100 MB'],
  [1_234_500_000, '1.235 MB'],
])('%d bytes are “%s”', (bytes, words) => {
  expect(formatSize(bytes)).toBe(words.replace(' ', '\u00a0'))
})
