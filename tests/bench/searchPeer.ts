import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import MiniSearch from 'minisearch'

export interface PeerDocument {
  readonly id: number
  readonly title: string
  readonly text: string
}

// What both sides need to know: how words are compared.
const FOLD = `(word) => word.toLowerCase().normalize('NFD').replace(/\\p{M}/gu, '').replaceAll('đ', 'd')`

const PAGE = `<!doctype html><html lang="vi"><title>Tìm</title><input type="search" aria-label="Tìm"><ol></ol>
<script type="module" src="/assets/search.js"></script></html>`

const SCRIPT = `const [box, list] = [document.querySelector('input'), document.querySelector('ol')]
let engine
const load = () => (engine ??= Promise.all([import('/assets/minisearch.js'), fetch('/assets/index.json').then((file) => file.text())])
  .then(([{ default: MiniSearch }, json]) => MiniSearch.loadJSON(json, { fields: ['title', 'text'], storeFields: ['title'], processTerm: ${FOLD} })))
box.onfocus = load
box.oninput = async () => {
  const found = (await load()).search(box.value, { prefix: true, boost: { title: 3 } }).slice(0, 10)
  list.replaceChildren(...found.map(({ title }) => Object.assign(document.createElement('li'), { textContent: title })))
}
`

/**
 * A bare page that searches with MiniSearch: the whole index, loaded when the box is first used, as sites made with VitePress
 * do it.
 */
export function writePeer(dir: string, documents: readonly PeerDocument[]): void {
  const processTerm = new Function(`return ${FOLD}`)() as (word: string) => string
  const engine = new MiniSearch<PeerDocument>({ fields: ['title', 'text'], storeFields: ['title'], processTerm })
  engine.addAll(documents)
  const assets = join(dir, 'assets')
  mkdirSync(assets, { recursive: true })
  writeFileSync(join(dir, 'index.html'), PAGE)
  writeFileSync(join(assets, 'search.js'), SCRIPT)
  writeFileSync(join(assets, 'index.json'), JSON.stringify(engine))
  const main = createRequire(import.meta.url).resolve('minisearch')
  copyFileSync(join(dirname(main), '..', 'es', 'index.js'), join(assets, 'minisearch.js'))
}
