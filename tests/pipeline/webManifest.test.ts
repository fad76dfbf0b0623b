// @vitest-environment node

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { pngSize, screenshots, webManifest, writeWebManifest } from '#pipeline/webManifest.ts'
import { SHARED_FILES } from '#src/domain/intake/shared.ts'
import { SHARE_ACTION } from '#src/domain/shareAddress.ts'
import { makeFolder } from '#tests/support/folders.ts'
import { localities } from '#tests/support/makeArticles.ts'

const manifest = webManifest(localities, () => ({ width: 12, height: 34 }))

/** A colour of the style sheet, as it is in light or dark. */
function token(name: string, scheme: 'light' | 'dark'): string {
  const [, light, dark] = new RegExp(`${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? []
  return (scheme === 'light' ? light : dark) ?? `no ${name}`
}
const tokens = readFileSync('src/styles/tokens.css', 'utf8')

describe('the manifest', () => {
  test('makes the whole site one app, in Vietnamese', () => {
    expect(manifest).toMatchObject({ id: '/', scope: '/', start_url: '/', display: 'standalone', lang: 'vi', dir: 'ltr' })
    expect(manifest.name).toMatch(/^Bến Đọc/)
    expect(manifest.short_name).toBe('Bến Đọc')
  })

  test('brings an open window to the front rather than lead it elsewhere', () => {
    expect(manifest.launch_handler.client_mode).toEqual(['focus-existing', 'auto'])
  })

  test('has the colours of the pages', () => {
    expect(manifest.background_color).toBe(token('--paper', 'light'))
    expect(manifest.theme_color).toBe(token('--accent', 'light'))
  })

  test('has icons of both usual sizes, plain and for a mask, and one in one colour', () => {
    expect(manifest.icons.map(({ purpose, sizes }) => `${purpose} ${sizes}`).sort()).toEqual([
      'any 192x192',
      'any 512x512',
      'any 96x96',
      'maskable 192x192',
      'maskable 512x512',
      'monochrome 512x512',
    ])
  })

  test('gives screenshots the size that they have', () => {
    expect(new Set(manifest.screenshots.map(({ sizes }) => sizes))).toEqual(new Set(['12x34']))
    expect(manifest.screenshots.map(({ src }) => src)).toEqual(screenshots.map(({ file }) => `/screenshots/${file}`))
  })
})

describe('files', () => {
  test('can be shared to the app, together with words and addresses, as a form that its worker takes in', () => {
    const { action, method, enctype, params } = manifest.share_target
    expect([action, method, enctype]).toEqual([SHARE_ACTION, 'POST', 'multipart/form-data'])
    expect(params).toMatchObject({ title: 'title', text: 'text', url: 'url', files: [{ name: SHARED_FILES }] })
  })

  test('of the same kinds open with the app, on the page that reads them', () => {
    const [handler] = manifest.file_handlers
    expect(handler?.action).toBe('/them-bai')
    expect(Object.values(handler?.accept ?? {}).flat()).toEqual(['.txt', '.md', '.html', '.htm', '.mhtml', '.mht'])
    expect(manifest.share_target.params.files[0]?.accept).toEqual(Object.entries(handler?.accept ?? {}).flat(2))
  })
})

describe('the shortcuts', () => {
  test('are the localities as the filter shows them, and the figures', () => {
    expect(manifest.shortcuts.map(({ name, url }) => `${name} ${url}`)).toEqual([
      'Hải Dương /?noi=hai-duong',
      'Hải Phòng /?noi=hai-phong',
      'Hà Tĩnh /?noi=ha-tinh',
      'Đông Triều /?noi=dong-trieu',
      'Chí Linh /?noi=chi-linh',
      'Số liệu /so-lieu',
    ])
  })

  test('are ten at most, and the figures are among them', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ id: `noi-${index}`, name: `Nơi ${index}` }))
    const { shortcuts } = webManifest(many, () => ({ width: 1, height: 1 }))
    expect(shortcuts).toHaveLength(10)
    expect(shortcuts.at(-1)?.url).toBe('/so-lieu')
  })
})

describe('the size of a picture', () => {
  test('is what its header says', () => {
    expect(pngSize(PNG.sync.write(new PNG({ width: 300, height: 700 })))).toEqual({ width: 300, height: 700 })
  })

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a picture cut short', PNG.sync.write(new PNG({ width: 3, height: 3 })).subarray(0, 20)],
    ['something else', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ])('is not guessed from %s', (_what, bytes) => {
    expect(() => pngSize(bytes)).toThrow('not a PNG file')
  })
})

test('the manifest of a site tells the true size of each of its screenshots', () => {
  const folder = makeFolder()
  cpSync('public/screenshots', join(folder, 'screenshots'), { recursive: true })
  writeWebManifest(folder, localities)
  const written = JSON.parse(readFileSync(join(folder, 'manifest.webmanifest'), 'utf8')) as typeof manifest
  for (const { src, sizes } of written.screenshots) {
    const { width, height } = PNG.sync.read(readFileSync(join(folder, src)))
    expect(sizes, src).toBe(`${width}x${height}`)
  }
})

test('a screenshot that is missing or no picture stops the build, with what to do', () => {
  const folder = makeFolder()
  expect(() => writeWebManifest(folder, localities)).toThrow('npm run screenshots')
  mkdirSync(join(folder, 'screenshots'))
  for (const { file } of screenshots) writeFileSync(join(folder, 'screenshots', file), 'no picture')
  expect(() => writeWebManifest(folder, localities)).toThrow('npm run screenshots')
})

test('the bar of a browser or window has the colour of the paper, in the light and in the dark', () => {
  const html = readFileSync('index.html', 'utf8')
  for (const scheme of ['light', 'dark'] as const) {
    const paper = token('--paper', scheme)
    expect(html).toContain(`<meta name="theme-color" media="(prefers-color-scheme: ${scheme})" content="${paper}" />`)
  }
})
