import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rolldown } from 'vite'

// Vite can list licences by itself (`build.license`), but one build at a time and of scripts only, and a package without a
// licence text it passes over. Whoever ships a package owes its text: here a missing one stops the build.

export const NOTICES_FILE = 'third-party-notices.txt'

const INTRODUCTION = `Phần mềm của người khác trong Bến Đọc

Bến Đọc gửi tới trình duyệt của bạn phần mềm và phông chữ của những người sau đây, theo giấy phép của họ.
Sau mỗi tên là phiên bản, loại giấy phép và nguyên văn giấy phép.
`
const RULE = '='.repeat(80)

// Read as UTF-8 even where a host sends text without naming its encoding, as many do.
const BYTE_ORDER_MARK = '\uFEFF'

/** What `build` gives, of Vite or of its builder. */
type Built = Rolldown.RolldownOutput | Rolldown.RolldownOutput[] | Rolldown.RolldownWatcher

/** Where everything that a build made comes from: ids of modules, paths of assets. */
export function sourcesOf(built: Built): string[] {
  return [built].flat().flatMap((result) => {
    if (!('output' in result)) throw new Error('a build that watches has not made anything yet')
    return result.output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : file.originalFileNames))
  })
}

/** Writes down whose the software is that goes to the browser, and under which licence. */
export function writeNotices(outDir: string, sources: Iterable<string>): void {
  writeFileSync(join(outDir, NOTICES_FILE), `${BYTE_ORDER_MARK}${noticesText(sources)}`)
}

/** The notices on all packages that these sources are of, in the order of their names. */
export function noticesText(sources: Iterable<string>): string {
  const folders = new Set([...sources].flatMap((source) => packageFolder(source) ?? []))
  // One package may lie in two places.
  const notices = new Set([...folders].map(notice))
  if (notices.size === 0) throw new Error('no package was found in what the build made: the notices would be empty')
  return [INTRODUCTION, ...[...notices].sort()].join(`\n${RULE}\n`)
}

const IN_PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/
/** Modules that a tool adds, such as the one that loads scripts in time, are no files; their ids name the tool. */
const OF_TOOL = /^(?:vite|rolldown)(?=\/)/
const VIRTUAL = '\0'

function packageFolder(source: string): string | undefined {
  const path = source.replace(VIRTUAL, '').replaceAll('\\', '/')
  const folder = IN_PACKAGE.exec(path)?.[0]
  if (folder || !source.startsWith(VIRTUAL)) return folder
  const tool = OF_TOOL.exec(path)?.[0]
  if (!tool) throw new Error(`whose is the module “${path}”, which is no file? → name its package in pipeline/notices.ts`)
  return `node_modules/${tool}`
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: unknown
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const text = licenceText(folder)
  if (typeof license !== 'string' || !text) {
    const missing = text ? 'names no licence in its package.json' : 'comes without a licence text'
    throw new Error(`${name} ${version} goes to the browser but ${missing} → use another package or version (${folder})`)
  }
  return `${name} ${version}\n${license}\n\n${text}\n`
}

const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:-[\w.-]+?)?(?:\.(?:md|txt))?$/i
// Apache's licence asks for it to be handed on.
const NOTICE_FILE = /^notice(?:\.(?:md|txt))?$/i
// What Vite bundles for itself is not in the helpers that it adds to a site.
const OF_BUNDLED_TOOLS = /^# Licenses of bundled dependencies$[\s\S]*/m

function licenceText(folder: string): string | undefined {
  const files = readdirSync(folder).sort()
  const read = (file: string) =>
    readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').replace(OF_BUNDLED_TOOLS, '').trim()
  const licences = files.filter((file) => LICENCE_FILE.test(file)).map(read)
  const notices = files.filter((file) => NOTICE_FILE.test(file)).map(read)
  return licences.some(Boolean) ? [...licences, ...notices, ...namedTerms(licences)].join('\n\n') : undefined
}

// Apache's licence asks for a copy of itself; some packages only say where it is to be found.
const NAMES_APACHE = /apache\.org\/licenses\/LICENSE-2\.0/
const HAS_TERMS = /TERMS AND CONDITIONS FOR USE/
const APACHE_TERMS = 'LICENSES/Apache-2.0.txt'

/** The terms that a licence names and does not hold. */
const namedTerms = (licences: readonly string[]): readonly string[] =>
  licences.some((text) => NAMES_APACHE.test(text)) && !licences.some((text) => HAS_TERMS.test(text))
    ? [readFileSync(APACHE_TERMS, 'utf8').trim()]
    : []
