import type { ServerResponse } from 'node:http'
import { relative, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import type { IndexFile } from '#src/domain/search/indexFiles.ts'
import { type Collection, toCollection } from './collection.ts'
import { contentDir } from './contentDir.ts'
import { contentType, FEED_FOLDER } from './contentTypes.ts'
import { dataFiles } from './dataFiles.ts'
import { type FeedFile, feedFiles } from './feeds.ts'
import { originalFiles } from './intake/originals.ts'
import { ContentError } from './problem.ts'
import { type KeptArticle, type ParseCache, readContent } from './readContent.ts'
import { packed, searchFiles } from './searchFiles.ts'

/** Reads the content folder whole, or throws a `ContentError` with every problem in it. Tells of the drafts that are left out. */
export function readCollection(
  cache?: ParseCache,
  tellOfDrafts: (paths: readonly string[]) => void = () => undefined,
): Collection {
  const { articles, vocabulary, problems, drafts } = readContent(contentDir, cache)
  if (drafts.length > 0) tellOfDrafts(drafts)
  if (problems.length > 0) throw new ContentError(problems)
  return toCollection(articles, vocabulary, new Set(originalFiles(contentDir).keys()))
}

/** Serves the data files while developing, straight from the content, and shows an edit without a restart. */
export function contentPlugin(): Plugin {
  const cache = new Map<string, KeptArticle>()
  let collection: Collection | undefined
  const current = () => (collection ??= readCollection(cache))
  let index: ReadonlyMap<string, IndexFile> | undefined
  const currentIndex = () => (index ??= new Map([...searchFiles(current())].map((file) => [file.name, file])))

  const onChange = (server: ViteDevServer, file: string) => {
    if (!`${file}${sep}`.startsWith(contentDir + sep)) return
    collection = undefined
    index = undefined
    // Articles are read against the lists: with another list, another article.
    if (file.endsWith('.yaml')) cache.clear()
    try {
      current()
      // An update of nothing takes away the overlay of an error that has been mended.
      server.ws.send({ type: 'update', updates: [] })
      server.ws.send('content:changed', { file: relative(contentDir, file) })
    } catch (error) {
      reportTo(server, error)
    }
  }
  return {
    name: 'ben-doc:content',
    apply: 'serve',
    configureServer(server) {
      if (server.config.command !== 'serve') return
      server.watcher.add(contentDir)
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, (file) => onChange(server, file))
      const serve = (folder: string, send: (path: string, response: ServerResponse, host: string) => void) => {
        server.middlewares.use(folder, (request, response, next) => {
          const path = decodeURIComponent((request.url ?? '').slice(1).split('?')[0] ?? '')
          try {
            send(path, response, request.headers.host ?? 'localhost')
          } catch (error) {
            reportTo(server, error)
            next(error)
          }
        })
      }
      serve('/data/', (path, response) => {
        const [, , name] = INDEX_FILE.exec(path) ?? []
        if (name === undefined) sendDataFile(response, current(), path)
        else sendIndexFile(response, currentIndex().get(name))
      })
      serve(FEED_FOLDER, (path, response, host) => sendFeed(response, feedFiles(current(), `http://${host}`), FEED_FOLDER + path))
    },
  }
}

function reportTo(server: ViteDevServer, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  server.config.logger.error(message)
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'ben-doc:content' } })
}

const INDEX_FILE = /^search\/([^/]+)\/([^/]+)\.bin$/

function sendDataFile(response: ServerResponse, collection: Collection, path: string): void {
  const file = first(dataFiles(collection), (candidate) => candidate.path === path)
  if (!file) response.statusCode = 404
  else response.setHeader('Content-Type', path.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json')
  response.end(file && [...file.pieces()].join(''))
}

function sendFeed(response: ServerResponse, files: Iterable<FeedFile>, path: string): void {
  const file = first(files, (candidate) => candidate.path === path)
  if (!file) response.statusCode = 404
  else response.setHeader('Content-Type', contentType(path))
  response.end(file?.text)
}

/** The first that is asked for; those after it are not made. */
function first<T>(files: Iterable<T>, isAskedFor: (file: T) => boolean): T | undefined {
  for (const file of files) if (isAskedFor(file)) return file
  return undefined
}

function sendIndexFile(response: ServerResponse, file: IndexFile | undefined): void {
  if (!file) response.statusCode = 404
  response.end(file && packed(file))
}
