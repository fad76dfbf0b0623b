import { afterEach, expect, test, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '#src/domain/settings.ts'
import { readMirror, writeMirror } from '#src/storage/mirror.ts'

const nothing = { settings: DEFAULT_SETTINGS, items: 0, positions: 0, articles: 0 }
const dark = { ...DEFAULT_SETTINGS, theme: 'dark', size: 'xl' } as const

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

test('gives what was written', () => {
  const mirror = { settings: dark, items: 12, positions: 3, articles: 2 }
  writeMirror(mirror)
  expect(readMirror()).toEqual(mirror)
})

test('leaves nothing behind where there is nothing to say, not even what was said before', () => {
  writeMirror(nothing)
  expect(localStorage.length).toBe(0)
  writeMirror({ ...nothing, articles: 1 })
  expect(readMirror().articles).toBe(1)
  writeMirror(nothing)
  expect(localStorage.length).toBe(0)
  expect(readMirror()).toEqual(nothing)
})

test.each([
  ['no JSON', '{"settings":'],
  ['null', 'null'],
  ['a list', '[1]'],
  ['a text', '"dark"'],
  ['counts that count nothing', '{"items":-1,"positions":1.5}'],
  ['counts of another kind', '{"items":"12","positions":null,"articles":true}'],
  ['settings of another kind', '{"settings":"dark"}'],
  ['settings of a later version', '{"settings":{"theme":"violet","ink":9}}'],
])('reads nothing out of %s', (_what, kept) => {
  localStorage.setItem('ben-doc', kept)
  expect(readMirror()).toEqual(nothing)
})

test('keeps the settings that are known among some that are not', () => {
  localStorage.setItem('ben-doc', '{"settings":{"theme":"sepia","size":"xxxl"},"items":2}')
  expect(readMirror()).toEqual({ settings: { ...DEFAULT_SETTINGS, theme: 'sepia' }, items: 2, positions: 0, articles: 0 })
})

test('does without a browser that keeps nothing', () => {
  vi.stubGlobal('localStorage', undefined)
  writeMirror({ ...nothing, items: 1 })
  expect(readMirror()).toEqual(nothing)
})

test('does without room', () => {
  const setItem = vi.fn(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem })
  writeMirror({ ...nothing, settings: dark })
  expect(setItem).toHaveBeenCalled()
})
