import { cacheControl, hostHeaders, unchangingFolders } from '../responseHeaders.ts'

const section = (path: string, headers: Readonly<Record<string, string>>): string =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`

/**
 * The headers as Netlify and Cloudflare Pages read them. What may be kept for ever is all that they are told of caching: a
 * header that two rules name is sent with both values, and what no rule names they have asked for anew anyway.
 */
export function headersFile(): string {
  const kept = unchangingFolders.map((folder) => section(`${folder}*`, { 'Cache-Control': cacheControl(folder) }))
  return [section('/*', hostHeaders), ...kept].join('\n')
}
