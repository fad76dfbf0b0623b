import { closeSync, mkdirSync, openSync, readdirSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Article, SECTION_ROLES } from '#src/domain/article.ts'
import type { Original } from '#src/domain/original/original.ts'
import { articlePath, originalPath, type PageData, type RenderedPage } from '#src/domain/page.ts'
import { ROLE_KEYS } from '#src/domain/roleKeys.ts'
import { APP_PAGE } from '#src/domain/shell.ts'
import { appPage } from './appPage.ts'
import type { Collection } from './collection.ts'
import { dataFiles } from './dataFiles.ts'
import { documentHead, escapeHtml } from './documentHead.ts'
import { feedsOfPage } from './feeds.ts'
import { type PageTemplate, pageTemplates } from './htmlPage.ts'

export type RenderPage = (path: string, files: PageData['files']) => Promise<RenderedPage>

export interface PrerenderOptions {
  readonly outDir: string
  readonly indexHtml: string
  /** Address of the script that runs before a page is painted. */
  readonly firstPaintUrl: string
  readonly collection: Collection
  /** By the slugs of the editions. */
  readonly originals: ReadonlyMap<string, Original>
  readonly render: RenderPage
  /** Origin of the site, without a slash at its end. */
  readonly siteUrl: string
}

// A page with less in it has not been rendered, whatever the renderer says.
const LEAST_HTML = 500
// What stands there is on the reader's device alone: there is nothing to find.
const UNLISTED_PAGES: readonly string[] = ['/thu-vien', '/them-bai', '/404']
/** Texts of others, for whoever holds them: not for search engines either. */
const ORIGINAL_PAGE = /^\/bai\/[^/]+\/goc$/u
const isListed = (path: string) => !UNLISTED_PAGES.includes(path) && !ORIGINAL_PAGE.test(path)

/** Writes every page as HTML, with the data that it needs to come alive. */
export async function prerender(options: PrerenderOptions): Promise<number> {
  const { collection, outDir, siteUrl } = options
  const templates = pageTemplates(options.indexHtml, options.firstPaintUrl)
  const paths: string[] = []
  for (const { path, files } of listedPages(collection)) {
    await writePage(options, templates.page, path, files)
    paths.push(path)
  }
  for (const path of UNLISTED_PAGES) await writePage(options, templates.page, path, {})
  write(outDir, `${APP_PAGE}.html`, appPage(templates.page, readdirSync(join(outDir, 'assets'))))
  for (const [row, { slug }] of collection.summaries.entries()) {
    const article = collection.article(row)
    await writePage(options, templates.textFirst, `/bai/${slug}`, { [articlePath(slug)]: article }, article)
    paths.push(`/bai/${slug}`)
    const original = options.originals.get(slug)
    const files = { [articlePath(slug)]: article, [originalPath(slug)]: original }
    if (original) await writePage(options, templates.page, `/bai/${slug}/goc`, files)
  }
  writeSitemap(outDir, siteUrl, paths)
  write(outDir, 'robots.txt', `User-agent: *\nAllow: /\nSitemap: ${siteUrl}/sitemap.xml\n`)
  return paths.length
}

interface ListedPage {
  readonly path: string
  /** Data files that it carries along. */
  readonly files: Readonly<Record<string, unknown>>
}

/** Every page but those of articles, as far as there is something to find in it. */
function* listedPages(collection: Collection): Generator<ListedPage> {
  const { figures, overview } = collection
  yield { path: '/', files: { 'overview.json': overview } }
  yield { path: '/so-lieu', files: { 'figure-overview.json': figures.overview } }
  for (const id of figures.indicators) {
    yield { path: `/so-lieu/${id}`, files: { [`indicators/${id}.json`]: figures.indicatorPage(id) } }
  }
  for (const id of collection.vocabulary.places.keys()) {
    yield { path: `/noi/${id}`, files: { [`places/${id}.json`]: collection.placePage(id) } }
  }
  for (const role of SECTION_ROLES) {
    yield { path: `/muc/${ROLE_KEYS[role]}`, files: { [`roles/${role}.json`]: collection.rolePage(role) } }
  }
  yield { path: '/gioi-thieu', files: { 'overview.json': overview } }
  yield { path: '/ngoai-tuyen', files: {} }
}

async function writePage(
  options: PrerenderOptions,
  template: PageTemplate,
  path: string,
  files: NonNullable<PageData['files']>,
  article?: Article,
): Promise<void> {
  const { collection, outDir, siteUrl } = options
  const isUnknown = path === '/404'
  const page = await options.render(path, files)
  if (page.status !== (isUnknown ? 404 : 200) || page.html.length < LEAST_HTML || !page.title) {
    throw new Error(`${path} was rendered with status ${page.status}, ${page.html.length} characters, title “${page.title}”`)
  }
  const head = documentHead({
    title: page.title,
    description: page.description,
    url: isListed(path) ? `${siteUrl}${path}` : undefined,
    article,
    vocabulary: collection.vocabulary,
    feeds: feedsOfPage(path, collection.vocabulary),
  })
  write(
    outDir,
    `${path === '/' ? '/index' : path}.html`,
    template({ head, body: page.html, data: isUnknown ? {} : { path, files } }),
  )
}

function write(outDir: string, file: string, text: string): void {
  const path = join(outDir, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

// A sitemap may list 50,000 addresses; beyond that there are several, and one that lists them.
const MOST_SITEMAP_URLS = 50_000
const SITEMAP_NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

function writeSitemap(outDir: string, siteUrl: string, paths: readonly string[]): void {
  if (paths.length <= MOST_SITEMAP_URLS) {
    write(
      outDir,
      'sitemap.xml',
      sitemapXml(
        'urlset',
        'url',
        paths.map((path) => `${siteUrl}${path}`),
      ),
    )
    return
  }
  const parts: string[] = []
  for (let first = 0; first < paths.length; first += MOST_SITEMAP_URLS) {
    const name = `sitemap-${parts.length + 1}.xml`
    const urls = paths.slice(first, first + MOST_SITEMAP_URLS).map((path) => `${siteUrl}${path}`)
    write(outDir, name, sitemapXml('urlset', 'url', urls))
    parts.push(`${siteUrl}/${name}`)
  }
  write(outDir, 'sitemap.xml', sitemapXml('sitemapindex', 'sitemap', parts))
}

function sitemapXml(root: string, item: string, urls: readonly string[]): string {
  const items = urls.map((url) => `  <${item}><loc>${escapeHtml(url)}</loc></${item}>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${SITEMAP_NAMESPACE}">\n${items.join('\n')}\n</${root}>\n`
}

/** Writes the data files below `data/`. */
export function writeDataFiles(outDir: string, collection: Collection): void {
  for (const { path, pieces } of dataFiles(collection)) {
    const target = join(outDir, 'data', path)
    mkdirSync(dirname(target), { recursive: true })
    writePieces(target, pieces())
  }
}

const MOST_WRITTEN_AT_ONCE = 1_000_000

/** Writes a text without holding it whole: some files are as long as all articles together. */
function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w')
  try {
    let waiting = ''
    for (const piece of pieces) {
      waiting += piece
      if (waiting.length < MOST_WRITTEN_AT_ONCE) continue
      writeSync(file, waiting)
      waiting = ''
    }
    writeSync(file, waiting)
  } finally {
    closeSync(file)
  }
}
