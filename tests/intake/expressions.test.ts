// @vitest-environment node

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { parseSync } from 'vite'
import { expect, test, vi } from 'vitest'

const FOLDERS = ['src/domain/intake', 'src/intake', 'src/domain/figures']
const FILES = ['src/domain/sentence.ts', 'src/domain/visibleText.ts', 'src/domain/search/tokens.ts']

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))

/** The regular expressions that are written in a file, flags included. */
function literalsIn(file: string): readonly string[] {
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('regex' in node && 'raw' in node) found.push(String(node.raw))
    else for (const child of Object.values(node)) visit(child)
  }
  visit(parseSync(file, readFileSync(file, 'utf8')).program)
  return found
}

/** Those that are put together of parts when the modules are loaded. */
async function composedIn(load: () => Promise<unknown>): Promise<readonly string[]> {
  const found: string[] = []
  const Plain = RegExp
  vi.stubGlobal(
    'RegExp',
    class extends Plain {
      constructor(pattern: string | RegExp, flags?: string) {
        super(pattern, flags)
        found.push(new Plain(pattern, flags).toString())
      }
    },
  )
  await load()
  vi.unstubAllGlobals()
  return found
}

/** The words that an expression looks for. */
const wordsOf = (literal: string): readonly string[] =>
  [...new Set(literal.replace(/\\p\{\w+\}|\\./g, ' ').match(/[\p{L}\d]+(?: [\p{L}\d]+)*/gu) ?? [])].slice(0, 30)

const LENGTH = 3000
const RUNS = [
  '1',
  '1 ',
  '1,',
  '1.',
  '1/',
  '0-',
  'a',
  'a ',
  'A ',
  'Aa ',
  'a, ',
  'a-',
  ' ',
  ', ',
  '. ',
  '…',
  ')',
  '(a',
  '“',
  '|',
  '-',
  '|-',
  '[',
  '*',
  '°',
]
const STARTS = ['', '1 2 3 ', '# ', '|', 'a (', '/*']

/** Texts that come near to what an expression looks for, over and over, and then end otherwise. */
function attacksOn(literal: string): readonly string[] {
  const words = wordsOf(literal)
  const runs = [
    ...RUNS,
    ...words.map((word) => `${word} `),
    ...words.slice(0, 8).flatMap((word) => [`${word} a `, `a ${word} 1 `]),
  ]
  const starts = [...STARTS, ...words.slice(0, 6).map((word) => `${word} `)]
  return runs.flatMap((run) => starts.map((start) => `${start}${run.repeat(LENGTH / run.length)}\u0001x`))
}

/** In ms, for all of them. What takes a step for each character needs a hundredth; what takes one for each three, minutes. */
const BUDGET = 2000

const context = createContext({ attacks: [], last: '' })

/** The first text that keeps an expression busy; undefined where none does. */
function busyWith(literal: string): string | undefined {
  context.attacks = attacksOn(literal)
  try {
    runInContext(`{ const tried = ${literal}; for (const attack of attacks) { last = attack; attack.search(tried) } }`, context, {
      timeout: BUDGET,
    })
    return undefined
  } catch {
    return String(context.last).slice(0, 60)
  }
}

const composed = await composedIn(() => import('#src/intake/takeIn.ts'))
const literals = [...FOLDERS.flatMap(filesIn), ...FILES].flatMap(literalsIn)

test('the expressions are found', () => {
  expect(literals.length).toBeGreaterThan(300)
  expect(composed.length).toBeGreaterThan(10)
})

test('an expression that keeps a computer busy is told', () => {
  expect(busyWith(String.raw`/^(?:\d{1,4} ){2,30}(?:\d{1,4}|Tiếp)*$/u`)).toMatch(/^1 2 3 1111/)
})

test.each([...new Set([...literals, ...composed])])('%s is done with any text in time', { timeout: 30_000 }, (literal) => {
  expect(busyWith(literal)).toBeUndefined()
})
