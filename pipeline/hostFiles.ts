import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { caddyConfig } from './hosts/caddy.ts'
import { headersFile } from './hosts/headersFile.ts'
import { nginxConfig } from './hosts/nginx.ts'

/** Where the site's headers and addresses are told to hosts, each in its own words. */
const files: Readonly<Record<string, () => string>> = {
  _headers: headersFile,
  '_hosting/nginx.conf': nginxConfig,
  '_hosting/Caddyfile': caddyConfig,
}

export function hostFiles(outDir: string): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(outDir, name)), { recursive: true })
    writeFileSync(join(outDir, name), text())
  }
}
