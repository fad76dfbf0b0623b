// @vitest-environment node

import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { ClassicScript } from '#pipeline/classicScript.ts'
import { buildServiceWorker, shellOf, writeWorkers } from '#pipeline/shellBuild.ts'
import { makeFolder, newFolder } from '#tests/support/folders.ts'
import { fakePage, startWorker } from '#tests/support/workerScript.ts'

/** What a built site holds that belongs to the shell; the texts are as good as any. */
const shellFiles = [
  'index.html',
  'so-lieu.html',
  'thu-vien.html',
  'them-bai.html',
  'gioi-thieu.html',
  'ngoai-tuyen.html',
  'app.html',
  'assets/main-1.js',
  'assets/style-1.css',
  'icons/icon-192.png',
  'manifest.webmanifest',
  'icon.svg',
  'third-party-notices.txt',
  'data/overview.json',
  'data/columns.json',
  'data/packs.json',
  'data/glossary.json',
  'data/intake.json',
  'data/figure-overview.json',
  'data/figure-columns.json',
  'data/places/chi-linh.json',
  'data/roles/tasks.json',
  'data/indicators/grdp.json',
  'data/figures.json',
  'data/figures.csv',
]
const otherFiles = [
  '404.html',
  'bai/mot.html',
  'data/articles/mot.json',
  'data/shards/x.json',
  'data/search/r1/manifest.bin',
  'data/summaries/0.json',
  'robots.txt',
]

function makeSite(texts: Readonly<Record<string, string>> = {}): string {
  const outDir = makeFolder()
  const files = Object.fromEntries([...shellFiles, ...otherFiles].map((path) => [path, `Lời của ${path}`]))
  for (const [path, text] of Object.entries({ ...files, ...texts })) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true })
    writeFileSync(join(outDir, path), text)
  }
  return outDir
}

/** The file that a host answers an address with. */
const fileOf = (url: string): string => (/\.\w+$/.test(url) ? url : url === '/' ? 'index.html' : `${url}.html`)

describe('the shell', () => {
  test('is the pages under their addresses, the app, and the data that lists need', () => {
    const { release, files } = shellOf(makeSite(), 'thu')
    expect(release).toBe('thu')
    expect(files.map(({ url }) => url)).toEqual([
      ...['/', '/so-lieu', '/thu-vien', '/them-bai', '/gioi-thieu', '/ngoai-tuyen', '/app'],
      ...[
        '/assets/main-1.js',
        '/assets/style-1.css',
        '/icons/icon-192.png',
        '/data/places/chi-linh.json',
        '/data/roles/tasks.json',
      ],
      ...['/manifest.webmanifest', '/icon.svg', '/third-party-notices.txt'],
      ...['/data/overview.json', '/data/columns.json', '/data/packs.json', '/data/glossary.json'],
      ...['/data/intake.json', '/data/figure-overview.json', '/data/figure-columns.json'],
      ...['/data/figures.json', '/data/figures.csv', '/data/indicators/grdp.json'],
    ])
  })

  test('names each file with the hash of the bytes that a host sends', () => {
    const outDir = makeSite()
    const { files } = shellOf(outDir, 'thu')
    expect(files).toHaveLength(shellFiles.length)
    for (const { url, integrity } of files) {
      const bytes = readFileSync(join(outDir, fileOf(url)))
      expect(integrity, url).toBe(`sha256-${createHash('sha256').update(bytes).digest('base64')}`)
    }
    // Of texts that all differ: no file stands in for another.
    expect(new Set(files.map(({ integrity }) => integrity)).size).toBe(files.length)
  })

  test.each([
    ['data/figure-columns.json', 500_000, true],
    ['data/figure-columns.json', 500_001, false],
    ['data/figures.json', 500_000, true],
    ['data/figures.json', 500_001, false],
    ['data/indicators/iip.json', 400_000, true],
    ['data/indicators/iip.json', 500_000, false],
  ])('holds %s of %i bytes only where that is not too much', (path, length, isKept) => {
    const { files } = shellOf(makeSite({ [path]: 'x'.repeat(length) }), 'thu')
    expect(files.some(({ url }) => url === `/${path}`)).toBe(isKept)
    expect(files.some(({ url }) => url === '/data/figures.csv')).toBe(true)
  })

  test.each(['third-party-notices.txt', 'icons/icon-192.png'])('does without %s where a build has none', (path) => {
    const outDir = makeSite()
    rmSync(dirname(path) === '.' ? join(outDir, path) : join(outDir, dirname(path)), { recursive: true })
    expect(shellOf(outDir, 'thu').files).toHaveLength(shellFiles.length - 1)
  })

  test.each(['index.html', 'app.html', 'ngoai-tuyen.html'])('is refused without %s', (path) => {
    const outDir = makeSite()
    rmSync(join(outDir, path))
    expect(() => shellOf(outDir, 'thu')).toThrow(path)
  })
})

describe('the built workers', () => {
  const shell = {
    release: 'ban-thu',
    files: [
      { url: '/', integrity: 'sha256-AA==' },
      { url: '/app', integrity: 'sha256-BB==' },
    ],
  }
  const outDir = newFolder()
  let built: ClassicScript
  let worker: string
  let killSwitch: string
  beforeAll(async () => {
    // As `vite build` has it: the packages then leave out what is for developers.
    vi.stubEnv('NODE_ENV', 'production')
    built = await buildServiceWorker()
    await writeWorkers(outDir, built, shell)
    vi.unstubAllEnvs()
    worker = readFileSync(join(outDir, 'sw.js'), 'utf8')
    killSwitch = readFileSync(join(outDir, '_hosting/kill-switch/sw.js'), 'utf8')
  })
  afterAll(() => rmSync(outDir, { recursive: true }))

  test('are one classic script each, which loads no other', () => {
    for (const code of [worker, killSwitch]) {
      expect(() => startWorker(code)).not.toThrow()
      expect(code).not.toMatch(/\b(?:import|export|importScripts)\b\s*[({'"`]/)
    }
  })

  test('name the packages that they are made of', () => {
    for (const name of ['workbox-core', 'workbox-precaching', 'workbox-routing']) {
      expect(built.sources.some((path) => path.includes(`node_modules/${name}/`))).toBe(true)
    }
  })

  test('the one of the app holds what it is to keep', () => {
    expect(worker.startsWith(`const __SHELL__ = ${JSON.stringify(shell)};\n`)).toBe(true)
    expect(built.code).not.toContain(shell.release)
  })

  test('the one of the app takes over when it is told to, and not before', async () => {
    const { listensTo, dispatch, skipWaiting } = startWorker(worker)
    expect(listensTo()).toEqual(['activate', 'fetch', 'install', 'message'])
    await dispatch('message', { type: 'alive?' })
    expect(skipWaiting).not.toHaveBeenCalled()
    await dispatch('message', { type: 'activate' })
    expect(skipWaiting).toHaveBeenCalledOnce()
  })

  test('the one that undoes the app answers no requests, and goes with all caches', async () => {
    const { listensTo, dispatch, skipWaiting, cacheNames, registration } = startWorker(killSwitch, ['ben-doc-shell', 'khac'])
    expect(listensTo()).toEqual(['activate', 'install'])
    await dispatch('install')
    expect(skipWaiting).toHaveBeenCalledOnce()
    await dispatch('activate')
    expect(cacheNames()).toEqual([])
    expect(registration.unregister).toHaveBeenCalledOnce()
  })

  test('the one that undoes the app knows nothing of where readers’ own data lies', () => {
    expect(killSwitch).not.toMatch(/indexedDB|localStorage|storage\b/)
  })

  test('the one that undoes the app opens anew those pages alone that do not work', async () => {
    const [reading, blank] = [fakePage('https://vi.du/bai/mot', true), fakePage('https://vi.du/?tu=2022', false)]
    const { dispatch } = startWorker(killSwitch, [], [reading, blank])
    await dispatch('activate')
    expect(reading.navigate).not.toHaveBeenCalled()
    expect(blank.navigate.mock.calls).toEqual([['https://vi.du/?tu=2022']])
  })
})
