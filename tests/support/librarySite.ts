import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const PAGE = `<!doctype html>
<html lang="vi">
  <meta charset="utf-8" />
  <title>Thư viện</title>
  <link rel="icon" href="data:," />
  <script type="module" src="/assets/page.js"></script>
`
const PAGES = ['index', 'newer', 'failing', '404']

/** Builds `libraryAlone.ts` as a site, in a folder of its own. */
export async function builtLibrarySite(): Promise<{ readonly folder: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'ben-doc-library-'))
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: fileURLToPath(new URL('./libraryAlone.ts', import.meta.url)),
        output: { entryFileNames: 'assets/page.js', chunkFileNames: 'assets/[name].js' },
      },
    },
  })
  for (const page of PAGES) writeFileSync(join(folder, `${page}.html`), PAGE)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
