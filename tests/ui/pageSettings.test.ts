import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '#src/domain/settings.ts'
import { watched } from '#src/domain/watched.ts'
import { applySettings, followSettings } from '#src/pageSettings.ts'

// Nothing of it is fetched here.
const indexHtml = readFileSync('index.html', 'utf8').replace(/<(?:link|script)[^>]*>/g, '')

/** A page as the build makes it, before anything has run in it. */
const pageRoot = (): HTMLElement => new DOMParser().parseFromString(indexHtml, 'text/html').documentElement

function rootWith(...changes: readonly Partial<Settings>[]): HTMLElement {
  const root = pageRoot()
  for (const change of changes) applySettings(root, { ...DEFAULT_SETTINGS, ...change })
  return root
}

const metas = (root: HTMLElement, name: string): string[] =>
  [...root.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"]`)].map(({ content }) => content)

test.each<[Partial<Settings>, Record<string, string>]>([
  [{}, {}],
  [{ theme: 'sepia' }, { theme: 'sepia' }],
  [
    { font: 'sans', size: 'xs' },
    { font: 'sans', size: 'xs' },
  ],
  [
    { lineHeight: 'loose', lineWidth: 'wide', isJustified: true },
    { lineHeight: 'loose', lineWidth: 'wide', justified: 'yes' },
  ],
  [{ speechRate: 2, voice: 'giọng nào đó', hasShortcuts: false }, {}],
])('%o is said to the style sheet as %o', (settings, dataset) => {
  expect({ ...rootWith(settings).dataset }).toEqual(dataset)
})

test('what is taken back leaves the page as it was', () => {
  const everything = {
    theme: 'dark',
    font: 'sans',
    size: 'l',
    lineHeight: 'snug',
    lineWidth: 'narrow',
    isJustified: true,
  } as const
  expect(rootWith(everything, {}).outerHTML).toBe(pageRoot().outerHTML)
})

test.each([
  ['system', 'light dark', ['#fdfbf6', '#16181a']],
  ['light', 'light', ['#fdfbf6', '#fdfbf6']],
  ['sepia', 'light', ['#f6ead2', '#f6ead2']],
  ['dark', 'dark', ['#16181a', '#16181a']],
] as const)('with the theme %s the browser paints by %s, and its bar is %o', (theme, scheme, papers) => {
  // From any other, as well.
  for (const before of ['dark', 'sepia'] as const) {
    const root = rootWith({ theme: before }, { theme })
    expect(metas(root, 'color-scheme')).toEqual([scheme])
    expect(metas(root, 'theme-color')).toEqual(papers)
  }
})

test('the bar has the colours of the papers', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8')
  const papers = [...tokens.matchAll(/--paper: (?:light-dark\((#\w+), (#\w+)\)|(#\w+));/g)].flatMap(([, ...colours]) =>
    colours.filter(Boolean),
  )
  const bars = (['light', 'sepia', 'dark'] as const).map((theme) => metas(rootWith({ theme }), 'theme-color')[0])
  expect(papers.sort()).toEqual(bars.sort())
})

test('a page follows the settings for as long as it is open', () => {
  const settings = watched<Settings>({ ...DEFAULT_SETTINGS, theme: 'dark' })
  const root = pageRoot()
  followSettings(root, settings)
  expect(root.dataset.theme).toBe('dark')
  settings.set({ ...DEFAULT_SETTINGS, size: 'xxl' })
  expect({ ...root.dataset }).toEqual({ size: 'xxl' })
})
