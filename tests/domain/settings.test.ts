import { describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS, readSettings, type Settings } from '#src/domain/settings.ts'

describe('settings that were kept', () => {
  const chosen: Settings = {
    theme: 'sepia',
    font: 'sans',
    size: 'xl',
    lineHeight: 'loose',
    lineWidth: 'wide',
    isJustified: true,
    speechRate: 1.5,
    voice: 'Giọng Việt',
    hasShortcuts: false,
  }

  test('come back as they were', () => {
    expect(readSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen)
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'sepia'],
    ['a list', ['sepia']],
    ['values that no version knew', { theme: 'blue', size: 12, speechRate: 3, isJustified: 'yes', voice: 7, hasShortcuts: 1 }],
    ['names of other things', JSON.parse('{"__proto__": {"theme": "dark"}, "constructor": "dark"}')],
  ])('are those of the first visit where there is %s', (_name, kept) => {
    expect(readSettings(kept)).toEqual(DEFAULT_SETTINGS)
  })

  test('keep what is known beside what is not', () => {
    expect(readSettings({ theme: 'dark', font: 'runes', later: true })).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' })
  })

  test('of a voice with an endless name are cut', () => {
    expect(readSettings({ voice: 'a'.repeat(10_000) }).voice).toHaveLength(500)
  })
})
