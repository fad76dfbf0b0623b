// @vitest-environment node

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { toCollection } from '#pipeline/collection.ts'
import { writeDataFiles } from '#pipeline/prerender.ts'
import { releaseOf, stampRelease, writePackList } from '#pipeline/release.ts'
import { securityHeaders } from '#pipeline/responseHeaders.ts'
import { writeShards } from '#pipeline/shardFiles.ts'
import type { Pack } from '#src/domain/packs.ts'
import { makeFolder } from '#tests/support/folders.ts'
import { parsedArticle } from '#tests/support/parsedArticles.ts'
import { testVocabulary } from '#tests/support/parsing.ts'

interface Build {
  readonly assets: readonly string[]
  readonly html: string
  readonly body: string
  readonly search: string
}

const plainBuild: Build = { assets: ['main-1.js', 'style-1.css'], html: '<html></html>', body: 'Một câu.', search: 'chi-muc' }

/** The name of a build, and all that is in it but the bodies of its articles. */
function released(changes: Partial<Build> = {}): { readonly release: string; readonly version: string } {
  const { assets, html: indexHtml, body, search } = { ...plainBuild, ...changes }
  const outDir = makeFolder()
  mkdirSync(join(outDir, 'assets'))
  for (const name of assets) writeFileSync(join(outDir, 'assets', name), '')
  const collection = toCollection([parsedArticle({ slug: 'mot', body }), parsedArticle({ slug: 'hai' })], testVocabulary())
  writeDataFiles(outDir, collection)
  const { version } = collection.overview
  const packs = writeShards(outDir, collection)
  return { version, release: releaseOf({ outDir, indexHtml, dataVersion: version, packs, search }) }
}

describe('the name of a release', () => {
  test('is the same for the same build, wherever it lies and in whatever order its files were written', () => {
    const { release } = released()
    expect(release).toMatch(/^[0-9a-f]{10}$/)
    expect(released().release).toBe(release)
    expect(released({ assets: plainBuild.assets.toReversed() }).release).toBe(release)
  })

  test.each<[string, Partial<Build>]>([
    ['a file of the app', { assets: ['main-2.js', 'style-1.css'] }],
    ['the number of files', { assets: ['main-1.js', 'style-1.css', 'lazy-1.js'] }],
    ['the page that all are made from', { html: '<html lang="vi"></html>' }],
    ['a word of an article', { body: 'Một câu khác.' }],
    ['search index', { search: 'chi-muc-khac' }],
  ])('is another with another %s', (_what, changes) => {
    expect(released(changes).release).not.toBe(released().release)
  })

  test('is another with a word that no list shows', () => {
    const [former, latter] = [released(), released({ body: 'Một tin.' })]
    expect(latter.version).toBe(former.version)
    expect(latter.release).not.toBe(former.release)
  })

  test('is another with another header, since pages are kept with theirs', () => {
    const { release } = released()
    const headers = securityHeaders as Record<string, string>
    const former = headers['Referrer-Policy'] ?? ''
    onTestFinished(() => {
      headers['Referrer-Policy'] = former
    })
    headers['Referrer-Policy'] = 'origin'
    expect(released().release).not.toBe(release)
  })
})

describe('the page that all are made from', () => {
  test('bears the release, once and nothing else changed', () => {
    const html = readFileSync('index.html', 'utf8')
    const stamped = stampRelease(html, '0123456789')
    expect(stamped).toContain('<meta name="release" content="0123456789" />')
    expect(stamped.replace('0123456789', 'development')).toBe(html)
  })

  test.each([
    ['without a place for it', '<head></head>'],
    ['that bears one already', stampRelease('<meta name="release" content="development" />', 'abc')],
  ])('is refused %s', (_case, html) => {
    expect(() => stampRelease(html, '0123456789')).toThrow('index.html has no <meta name="release"')
  })
})

test('the list of packs is written beside the other data', () => {
  const outDir = makeFolder()
  mkdirSync(join(outDir, 'data'))
  const packs: readonly Pack[] = [{ id: 'noi:chi-linh', name: 'Chí Linh', shards: [{ hash: 'x', bytes: 1, articles: 1 }] }]
  writePackList(outDir, { release: 'thu', packs })
  expect(JSON.parse(readFileSync(join(outDir, 'data/packs.json'), 'utf8'))).toEqual({ release: 'thu', packs })
})
