// Builds the site of CONTENT_DIR: `node tests/support/buildRelease.mjs <folder> [<mark>]`. With a mark it is another version
// of the app, which shows the mark at the end of the first sentence about the project. A process of its own, since the
// pipeline knows one content folder a process.
import { createBuilder } from 'vite'

const [outDir, mark] = process.argv.slice(2)
let marked = mark === undefined

function markedVersion() {
  return {
    name: 'marked-version',
    transform(code, id) {
      if (!id.endsWith('/src/features/about/messages.ts')) return undefined
      const changed = code.replace(/\bintro: (["'])(.*?)\1/, (_all, quote, words) => `intro: ${quote}${words} ${mark}${quote}`)
      marked ||= changed !== code
      return changed
    },
  }
}

const builder = await createBuilder(
  {
    logLevel: 'warn',
    plugins: mark === undefined ? [] : [markedVersion()],
    build: { outDir, emptyOutDir: true },
  },
  null,
)
await builder.buildApp()
if (!marked) throw new Error('the sentence to mark was not found: a second version would be the first')
