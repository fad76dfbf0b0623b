// @vitest-environment node

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

// WCAG 2.2, success criteria 1.4.3 (text: 4.5 to 1) and 1.4.11 (what shows where a control is: 3 to 1).
const TEXT = 4.5
const CONTROL = 3

const tokens = readFileSync('src/styles/tokens.css', 'utf8')

type Colours = ReadonlyMap<string, string>

const PAIRED = /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g
const light: Colours = new Map([...tokens.matchAll(PAIRED)].map(([, name = '', colour = '']) => [name, colour]))
const dark: Colours = new Map([...tokens.matchAll(PAIRED)].map(([, name = '', , colour = '']) => [name, colour]))
const sepiaRule = /\[data-theme="sepia"\] \{([^}]*--paper:[^}]*)\}/.exec(tokens)?.[1] ?? ''
const sepia: Colours = new Map(
  [...sepiaRule.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
)

/** Relative luminance as WCAG defines it, 0 for black, 1 for white. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const papers = ['paper', 'paper-raised', 'paper-sunken']
const highlights = ['highlight-yellow', 'highlight-green', 'highlight-pink']
const backgrounds: Readonly<Record<string, readonly string[]>> = {
  ink: [...papers, 'accent-soft', 'match', ...highlights],
  'ink-soft': [...papers, 'accent-soft'],
  accent: [...papers, 'accent-soft', ...highlights],
  warn: papers,
  'accent-ink': ['accent'],
  'match-current-ink': ['match-current'],
}
const textPairs = Object.entries(backgrounds).flatMap(([ink, papersOfIt]) => papersOfIt.map((paper) => [ink, paper] as const))

test('contrast is reckoned as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe.each([
  ['light', light],
  ['sepia', sepia],
  ['dark', dark],
])('in the %s theme', (_name, colours) => {
  const of = (name: string) => colours.get(name) ?? `no ${name}`

  test('every colour has its own value', () => {
    expect([...colours.keys()]).toEqual([...light.keys()])
    expect(colours.size).toBeGreaterThan(10)
  })

  test.each(textPairs)('%s can be read on %s', (ink, paper) => {
    expect(contrast(of(ink), of(paper))).toBeGreaterThanOrEqual(TEXT)
  })

  test.each(papers)('a control is seen on %s', (paper) => {
    for (const line of ['control-rule', 'accent']) expect(contrast(of(line), of(paper))).toBeGreaterThanOrEqual(CONTROL)
  })

  test('a chosen segment is told from its neighbours', () => {
    expect(contrast(of('accent'), of('paper-raised'))).toBeGreaterThanOrEqual(CONTROL)
  })
})
