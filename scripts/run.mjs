// Runs a TypeScript script of this folder on Node 20, which cannot do so by itself: `node scripts/run.mjs content --accept all`.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const [name, ...args] = process.argv.slice(2)
process.argv = [process.argv[0], `${name}.ts`, ...args]
await runnerImport(fileURLToPath(new URL(`./${name}.ts`, import.meta.url)))
