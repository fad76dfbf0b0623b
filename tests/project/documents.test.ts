// @vitest-environment node

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const documents = [
  'README.md',
  'SECURITY.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((path) => join('docs', path)),
]
  .filter((path) => path.endsWith('.md') && existsSync(path))
  .sort()

/** Folders that a build, an installation or somebody of their own makes. */
const MADE = /^(?:dist|data|feeds|assets|bai|node_modules|\.cache|content\/local)(?:\/|$)/
const PATH = /^[\w.@-]+(?:\/[\w.@-]+)*\/?$/
const EXTENSION = /\.(?:ts|tsx|mjs|js|json|yaml|yml|md|css|html|svg|png)$/

/** Where a path that a document names may begin. */
const basesOf = (document: string) => ['.', 'src', dirname(document)]

/** Paths in backticks: what has a slash in it and begins in a folder of ours, or ends like one of our files. */
function quotedPaths(text: string): string[] {
  const spans = [...text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)
  return spans.filter((span) => {
    if (!PATH.test(span) || !span.includes('/') || MADE.test(span)) return false
    return existsSync(span.split('/')[0] ?? '') || EXTENSION.test(span) || span.endsWith('/')
  })
}

/** Targets of links and pictures within the project. */
function linkedPaths(text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)[^)]*\)/g)].map(([, target = '']) => target.split('#')[0] ?? '')
  return targets.filter((target) => target !== '' && !/^(?:[a-z]+:|\/)/i.test(target) && !/[<>*{}…]/.test(target))
}

test('there are documents to look at', () => {
  expect(documents).toContain(join('docs', 'how-to', 'add-an-article.md'))
})

test.each(documents)('every path that %s names exists', (document) => {
  const text = readFileSync(document, 'utf8')
  const lost = [
    ...quotedPaths(text).filter((path) => !basesOf(document).some((base) => existsSync(join(base, path)))),
    ...linkedPaths(text).filter((path) => !existsSync(join(dirname(document), decodeURI(path)))),
  ]
  expect(lost).toEqual([])
})
