import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheControl, securityHeaders } from './responseHeaders.ts'

const section = (path: string, headers: Readonly<Record<string, string>>): string =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`

/** Writes the headers as static hosts such as Netlify and Cloudflare Pages read them. */
export function hostFiles(outDir: string): void {
  const text = [section('/*', securityHeaders), section('/assets/*', { 'Cache-Control': cacheControl('/assets/') })].join('\n')
  writeFileSync(join(outDir, '_headers'), text)
}
