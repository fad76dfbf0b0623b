import { statSync } from 'node:fs'
import { join } from 'node:path'

// What stands at an address of the site. One source: the preview server and the one of the tests ask `siteAnswer`, the files
// for nginx and Caddy are written with the same patterns.

// Slugs are of these letters alone. Whatever a redirect is made of, it cannot lead to another host.
const page = '/[a-z0-9-]+(?:/[a-z0-9-]+)*'

/** For paths, as three engines read them (JavaScript's, PCRE, RE2). Tried in this order. */
export const addressPatterns = {
  /** The front page under another name. */
  front: '^/index(?:[.]html)?$',
  /** The page of unknown addresses, which is never found. */
  notFound: '^/404(?:[.]html)?$',
  /** A page under another name; its own is the first group. */
  renamed: `^(${page})(?:[.]html|/)$`,
  page: `^${page}$`,
  /** Meant for the host, not for readers: `_headers` and `_hosting/`. */
  hosting: '^/_',
  /** A file, none of whose folders is hidden or `..`. */
  file: '^/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*[.][A-Za-z0-9]+$',
  /** Who asks for such an address expects a file, and must not be given a page in its place. */
  likeFile: '^/_|[.][^/]*$',
} as const

export const NOT_FOUND_PAGE = '/404.html'

export type SiteAnswer =
  | { readonly status: 200; readonly file: string }
  | { readonly status: 301; readonly location: string }
  | { readonly status: 404; readonly file: typeof NOT_FOUND_PAGE }
  /** In plain text. */
  | { readonly status: 404 | 405 }

interface SiteRequest {
  readonly method?: string | undefined
  readonly url?: string | undefined
}

/** How a host answers a request from the folder of a built site. */
export function siteAnswer({ method, url }: SiteRequest, root: string): SiteAnswer {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 }
  const path = pathOf(url)
  const properPath = properPathOf(path)
  if (properPath !== undefined) return { status: 301, location: properPath + (url ?? '').slice(path.length) }
  const file = fileOf(path)
  if (file !== undefined && isFile(join(root, file))) return { status: 200, file }
  return matches('likeFile', path) && path !== NOT_FOUND_PAGE ? { status: 404 } : { status: 404, file: NOT_FOUND_PAGE }
}

/** The path of a request as the browser wrote it: `new URL` would already have resolved the `..` in it. */
export const pathOf = (url = '/'): string => url.split(/[?#]/, 1)[0] ?? '/'

const matches = (name: keyof typeof addressPatterns, path: string): boolean => new RegExp(addressPatterns[name]).test(path)

function properPathOf(path: string): string | undefined {
  if (matches('front', path)) return '/'
  return matches('notFound', path) ? undefined : new RegExp(addressPatterns.renamed).exec(path)?.[1]
}

function fileOf(path: string): string | undefined {
  if (path === '/') return '/index.html'
  if (matches('notFound', path)) return undefined
  if (matches('page', path)) return `${path}.html`
  return matches('file', path) && !matches('hosting', path) ? path : undefined
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    // Not there, below what is no folder, or too long a name.
    return false
  }
}
