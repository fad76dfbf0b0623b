import { readFileSync, renameSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { writeAppIcons } from './appIcons.ts'
import { ArticleCache } from './articleCache.ts'
import { contentDir } from './contentDir.ts'
import { readCollection } from './contentPlugin.ts'
import { writeFeeds } from './feeds.ts'
import { writeFirstPaint } from './firstPaint.ts'
import { hostFiles } from './hostFiles.ts'
import { sourcesOf, writeNotices } from './notices.ts'
import { readOriginals, writeOriginals } from './originals.ts'
import { prerender, type RenderPage, writeDataFiles } from './prerender.ts'
import { publishedFonts } from './readingFont.ts'
import { releaseOf, stampRelease, writePackList } from './release.ts'
import { writeSearchFiles } from './searchFiles.ts'
import { writeShards } from './shardFiles.ts'
import { buildServiceWorker, shellOf, writeWorkers } from './shellBuild.ts'
import { installLinks, writeWebManifest } from './webManifest.ts'
import { workerSourcesOf } from './workerSources.ts'

// Of this process alone, since two builds may run side by side; gone with it.
const serverDir = `.cache/server/${process.pid}`
process.once('exit', () => rmSync(serverDir, { recursive: true, force: true }))
const siteUrl = (process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/$/, '')

/** Builds the site: the app for the browser, the app for rendering, then data and pages from the content. */
export function sitePlugin(): Plugin {
  return {
    name: 'ben-doc:site',
    apply: 'build',
    config: () => ({
      environments: {
        client: { build: { manifest: false } },
        server: {
          consumer: 'server',
          resolve: { conditions: ['node'] },
          build: { ssr: true, outDir: serverDir, emptyOutDir: true, rollupOptions: { input: 'src/entryServer.tsx' } },
        },
      },
      builder: {},
    }),
    transformIndexHtml: () => [...installLinks],
    async buildApp(builder) {
      // Wrong content stops the build before anything is built.
      const cache = new ArticleCache(contentDir)
      const { logger } = builder.config
      const collection = readCollection(cache, (drafts) =>
        logger.warn(`${drafts.length} drafts are left out: ${drafts.map((path) => relative('.', path)).join(', ')}`),
      )
      cache.prune()
      const originals = await readOriginals(contentDir, collection)
      const { client, server } = builder.environments
      if (!client || !server) throw new Error('the build lacks an environment')
      const built = await builder.build(client)
      await builder.build(server)
      const outDir = resolve(client.config.build.outDir)
      const indexPath = join(outDir, 'index.html')
      const builtHtml = readFileSync(indexPath, 'utf8')
      rmSync(indexPath)
      const firstPaint = await writeFirstPaint(outDir)
      const entry = (await import(pathToFileURL(resolve(serverDir, 'entryServer.js')).href)) as { renderPage: RenderPage }
      writeDataFiles(outDir, collection)
      writeOriginals(outDir, originals)
      writeFeeds(outDir, collection, siteUrl)
      const packs = writeShards(outDir, collection)
      const searchDir = join(outDir, 'data', 'search')
      const search = writeSearchFiles(join(searchDir, 'new'), collection)
      const release = releaseOf({ outDir, indexHtml: builtHtml, dataVersion: collection.overview.version, packs, search })
      renameSync(join(searchDir, 'new'), join(searchDir, release))
      writePackList(outDir, { release, packs })
      const indexHtml = stampRelease(builtHtml, release)
      const pages = await prerender({
        ...{ outDir, indexHtml, collection, originals, siteUrl },
        firstPaintUrl: firstPaint.url,
        render: entry.renderPage,
      })
      await writeAppIcons(outDir)
      writeWebManifest(outDir, collection.vocabulary.localities)
      hostFiles(outDir)
      const worker = await buildServiceWorker()
      writeNotices(outDir, [
        ...sourcesOf(built),
        ...workerSourcesOf(client.plugins),
        ...firstPaint.sources,
        ...worker.sources,
        ...publishedFonts(),
      ])
      await writeWorkers(outDir, worker, shellOf(outDir, release))
      client.logger.info(`${pages} pages prerendered`)
    },
  }
}
