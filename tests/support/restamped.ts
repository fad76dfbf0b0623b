import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shellOf } from '#pipeline/shellBuild.ts'
import { WORKER_URL } from '#src/domain/shell.ts'

const STAMPED = /\.(?:html|json)$/
const SHELL = /^const __SHELL__ = .*;$/m

/**
 * A copy of a built site as the same project builds it when nothing but the headers has changed: the release is made from
 * them, too, so that it has another name, which stands in every page and in the list of packs; and the worker has their hashes.
 */
export function restamped(site: string, release: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'ben-doc-'))
  cpSync(site, copy, { recursive: true })
  const worker = readFileSync(join(copy, WORKER_URL), 'utf8')
  const former = /"release":"(\w+)"/.exec(worker)?.[1]
  if (!former || !SHELL.test(worker)) throw new Error(`${site} has a worker of another form`)
  for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    if (!STAMPED.test(name)) continue
    const path = join(copy, name)
    const text = readFileSync(path, 'utf8')
    if (text.includes(former)) writeFileSync(path, text.replaceAll(former, release))
  }
  writeFileSync(
    join(copy, WORKER_URL),
    worker.replace(SHELL, () => `const __SHELL__ = ${JSON.stringify(shellOf(copy, release))};`),
  )
  return copy
}
