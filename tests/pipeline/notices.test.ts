// @vitest-environment node

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { beforeEach, describe, expect, test } from 'vitest'
import { NOTICES_FILE, noticesText, sourcesOf, writeNotices } from '#pipeline/notices.ts'
import { publishedFonts } from '#pipeline/readingFont.ts'
import { makeFolder } from '#tests/support/folders.ts'

let folder: string
beforeEach(() => {
  folder = makeFolder()
})

function writeFiles(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Installs a package and gives the path of its one script. */
function install(name: string, files: Readonly<Record<string, string>>, version = '1.0.0', license: unknown = 'MIT'): string {
  const place = `node_modules/${name}`
  const manifest = JSON.stringify({ name: name.replace(/^.*node_modules\//, ''), version, license })
  const all = { 'package.json': manifest, 'lib/index.js': `export const from = '${name}'\n`, ...files }
  writeFiles(Object.fromEntries(Object.entries(all).map(([path, text]) => [`${place}/${path}`, text])))
  return join(folder, place, 'lib/index.js')
}

const titles = (text: string): string[] => [...text.matchAll(/^={80}\n(.+)\n(.+)$/gm)].map(([, name, id]) => `${name}: ${id}`)

describe('the notices', () => {
  test('name each package once, by name, with its version, licence and licence text', () => {
    const sources = [
      install('zebra', { LICENSE: 'Zebra’s words\r\nin two lines\r\n' }, '2.1.0'),
      install('@scope/ant', { 'LICENSE.md': 'Ant’s words' }, '1.0.0', 'ISC'),
      install('zebra/node_modules/@scope/ant', { 'LICENSE.md': 'Ant’s words' }, '1.0.0', 'ISC'),
      install('zebra/node_modules/bee', { 'licence.txt': 'Bee’s words' }, '3.0.0'),
      join(folder, 'node_modules/zebra/lib/other.js'),
      join(folder, 'src/main.ts'),
    ]
    const text = noticesText(sources)
    expect(titles(text)).toEqual(['@scope/ant 1.0.0: ISC', 'bee 3.0.0: MIT', 'zebra 2.1.0: MIT'])
    expect(text).toContain('zebra 2.1.0\nMIT\n\nZebra’s words\nin two lines\n')
    expect(noticesText(sources.toReversed())).toBe(text)
  })

  test('hold every licence text of a package, and the notice that Apache’s licence asks for', () => {
    const files = { 'LICENSE-MIT': 'first words', 'LICENSE-APACHE': 'second words', NOTICE: 'third words', 'license.js': 'code' }
    const text = noticesText([install('both', files, '1.0.0', 'MIT OR Apache-2.0')])
    expect(text).toContain('second words\n\nfirst words\n\nthird words\n')
    expect(text).not.toContain('code')
  })

  test('hold the terms of Apache’s licence, where a package only says where they are', () => {
    const named = 'See http://www.apache.org/licenses/LICENSE-2.0'
    const short = noticesText([install('short', { LICENSE: named }, '1.0.0', 'Apache-2.0')])
    expect(short).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION')
    const whole = noticesText([install('whole', { LICENSE: `${named}\nTERMS AND CONDITIONS FOR USE` }, '1.0.0', 'Apache-2.0')])
    expect(whole).not.toContain('REPRODUCTION, AND DISTRIBUTION')
  })

  test.each([
    ['has no licence text', { 'README.md': 'MIT, surely' }, 'MIT', 'bare 1.0.0 goes to the browser but comes without a licence'],
    ['has an empty licence text', { LICENSE: ' \n' }, 'MIT', 'comes without a licence text'],
    ['has a notice alone', { NOTICE: 'Made by somebody' }, 'MIT', 'comes without a licence text'],
    ['names no licence', { LICENSE: 'Some words' }, undefined, 'names no licence'],
  ])('are refused for a package that %s', (_, files, license, message) => {
    expect(() => noticesText([install('bare', files, '1.0.0', license ?? null)])).toThrow(message)
  })

  test('are never empty', () => {
    expect(() => noticesText(['/home/site/src/main.ts', 'index.html'])).toThrow('no package was found')
  })

  test('tell which tool a module is of that is no file, and leave out what else that tool is made of', () => {
    const text = noticesText(['\0vite/preload-helper.js', '\0rolldown/runtime.js'])
    expect(titles(text).map((title) => title.replace(/ \S+:/, ':'))).toEqual(['rolldown: MIT', 'vite: MIT'])
    expect(text).not.toMatch(/bundled dependencies/i)
  })

  test('see through the marks that a bundler puts around a path', () => {
    const path = install('old', { LICENSE: 'Old words' })
    expect(titles(noticesText([`\0${path}?commonjs-es-import`]))).toEqual(['old 1.0.0: MIT'])
    expect(() => noticesText(['\0somebody/helper.js'])).toThrow('whose is the module “somebody/helper.js”')
  })

  test('hold the reading font', () => {
    const text = noticesText(publishedFonts())
    expect(titles(text)).toEqual([expect.stringMatching(/^@fontsource-variable\/literata \d+\.\d+\.\d+: OFL-1\.1$/)])
    expect(text).toContain('SIL OPEN FONT LICENSE')
    expect(text).toContain('The Literata Project Authors')
  })

  test('say by themselves that they are UTF-8', () => {
    writeNotices(folder, publishedFonts())
    const bytes = readFileSync(join(folder, NOTICES_FILE))
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.toString()).toContain('Phần mềm của người khác')
  })
})

test('a build tells its sources: what it holds of packages, and nothing that it left out', async () => {
  install('used', { LICENSE: 'Words', 'look.svg': `<svg>${'x'.repeat(8000)}</svg>` })
  install('unused', { LICENSE: 'Words' })
  writeFiles({
    'main.js': "import { from } from 'used'\nimport 'unused'\nimport look from 'used/look.svg'\nconsole.log(from, look)\n",
    'node_modules/used/package.json': '{ "name": "used", "version": "1.0.0", "license": "MIT", "main": "lib/index.js" }',
    'node_modules/unused/package.json': '{ "name": "unused", "main": "lib/index.js", "sideEffects": false }',
  })
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    build: { write: false, rolldownOptions: { input: join(folder, 'main.js') } },
  })
  const sources = sourcesOf(built)
  expect(sources).toContainEqual(expect.stringMatching(/node_modules\/used\/lib\/index\.js$/))
  expect(sources).toContainEqual(expect.stringMatching(/node_modules\/used\/look\.svg$/))
  expect(sources.join()).not.toContain('unused')
})
