import { extname } from 'node:path'

// What each file of the site is, by extension. Hosts are told, since they guess, and each guesses differently.

/** All UTF-8, and worth compressing. */
export const textTypes: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
}

/** Where feeds lie. Their extensions say how they are written, and not what they are. */
export const FEED_FOLDER = '/feeds/'
export const ATOM_TYPE = 'application/atom+xml'
export const JSON_FEED_TYPE = 'application/feed+json'
export const feedTypes: Readonly<Record<string, string>> = {
  json: JSON_FEED_TYPE,
  opml: 'text/x-opml',
  xml: ATOM_TYPE,
}

/** Compressed as they are. */
export const binaryTypes: Readonly<Record<string, string>> = {
  ico: 'image/x-icon',
  png: 'image/png',
  webp: 'image/webp',
  woff2: 'font/woff2',
}

export const withCharset = (type: string): string => `${type}; charset=utf-8`

/** The Content-Type of a file, by its address. */
export function contentType(file: string): string {
  const extension = extname(file).slice(1)
  const text = (file.startsWith(FEED_FOLDER) && feedTypes[extension]) || textTypes[extension]
  return text ? withCharset(text) : (binaryTypes[extension] ?? 'application/octet-stream')
}
