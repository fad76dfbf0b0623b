import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { Pack, PackList } from '#src/domain/packs.ts'
import type { LoggedRequest } from '../../support/faultServer.ts'
import { expect } from '../profile.ts'
import { list, PATIENCE } from './reader.ts'

/** What the page on reading offline says of the device. */
export const statusCard = (page: Page): Locator => page.getByRole('region', { name: 'Tình trạng' })

export const articleLinks = (page: Page): Locator => list(page).getByRole('link')

/** For whoever goes to and fro faster than pages change over: a change that is overtaken is an error to the browser. */
export const withoutMotion = (page: Page): Promise<void> => page.emulateMedia({ reducedMotion: 'reduce' })

/** Waits until the page on reading offline says something, among it these words. */
export async function says(page: Page, words: string | RegExp): Promise<void> {
  await expect(statusCard(page)).toContainText(words, PATIENCE)
}

/** Has a pack kept. By the keyboard, as the button may move: what stands above it is as long as there is to say. */
export async function keep(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Lưu ${name}`, exact: true }).press('Enter')
}

export async function letGoOf(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Bỏ lưu ${name}`, exact: true }).press('Enter')
}

/** A pack of a built release. */
export function packOf(release: string, name: string): Pack {
  const { packs } = JSON.parse(readFileSync(join(release, 'data/packs.json'), 'utf8')) as PackList
  const pack = packs.find((candidate) => candidate.name === name)
  if (!pack) throw new Error(`there is no pack “${name}”`)
  return pack
}

export const hashesOf = (...packs: readonly Pack[]): string[] =>
  packs.flatMap(({ shards }) => shards.map(({ hash }) => hash)).sort()

/** The files of articles that were asked for, by their hashes and in order of these. */
export function askedShards(requests: readonly LoggedRequest[]): string[] {
  return requests.flatMap(({ path }) => /^\/data\/shards\/(.+)\.json$/.exec(path)?.[1] ?? []).sort()
}

/** The files of articles that are kept, by their hashes and in order of these. */
export async function keptShards(page: Page): Promise<string[]> {
  return (await inspect(page)).map(({ name }) => name)
}

/** How many bytes of articles are kept; fails where a file is not what its name says. */
export async function soundBytes(page: Page): Promise<number> {
  const files = await inspect(page)
  for (const { name, hash } of files) expect(hash).toBe(name)
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}

interface KeptFile {
  readonly name: string
  /** SHA-256 of the bytes, as files are named. */
  readonly hash: string
  readonly bytes: number
}

/** Looks into the store beside the app, as somebody who wrote neither. */
function inspect(page: Page): Promise<readonly KeptFile[]> {
  return page.evaluate(async () => {
    const values = await new Promise<Map<string, ArrayBuffer>>((resolve, reject) => {
      const open = indexedDB.open('ben-doc-kept')
      open.onerror = () => reject(open.error)
      open.onsuccess = () => {
        const reading = open.result.transaction('shards')
        const [keys, buffers] = [reading.objectStore('shards').getAllKeys(), reading.objectStore('shards').getAll()]
        reading.onabort = () => reject(reading.error)
        reading.oncomplete = () => {
          open.result.close()
          resolve(new Map(keys.result.map((key, at) => [String(key), buffers.result[at]])))
        }
      }
    })
    const files = [...values].map(async ([name, value]) => {
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', value))
      const base64 = btoa(String.fromCharCode(...hash))
      return { name, hash: base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''), bytes: value.byteLength }
    })
    return Promise.all(files)
  })
}

/** Changes a letter in a kept article, so that all the rest of it stays readable. */
export function damage(page: Page, hash: string, from: string, to: string): Promise<void> {
  return page.evaluate(
    ([key, before, after]) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('ben-doc-kept')
        open.onerror = () => reject(open.error)
        open.onsuccess = () => {
          const writing = open.result.transaction('shards', 'readwrite')
          const store = writing.objectStore('shards')
          const reading = store.get(key)
          reading.onsuccess = () => {
            const text = new TextDecoder().decode(reading.result)
            if (!text.includes(before)) return reject(new Error(`there is no “${before}” to damage`))
            store.put(new TextEncoder().encode(text.replaceAll(before, after)).buffer, key)
          }
          writing.onabort = () => reject(writing.error)
          writing.oncomplete = () => {
            open.result.close()
            resolve()
          }
        }
      }),
    [hash, from, to] as const,
  )
}
