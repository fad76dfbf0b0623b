import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { preview } from 'vite'
import { previewPlugin } from '#pipeline/previewPlugin.ts'
import { hostHeaders, securityHeaders } from '#pipeline/responseHeaders.ts'
import { freePort, type RunningHost, startProgram } from './hostProcess.ts'
import { findHostProgram, type HostProgram, hostPrograms } from './hostPrograms.ts'
import { startStaticServer } from './staticServer.ts'

/** A server that can serve a built site as a host should. */
export interface HostServer {
  readonly name: string
  /** What every answer must carry. */
  readonly headers: Readonly<Record<string, string>>
  readonly compresses: boolean
  /** Serves the site in `root`; `folder` is for files of the server's own. */
  start(root: string, folder: string): Promise<RunningHost>
}

const ownServers: readonly HostServer[] = [
  {
    name: 'the server of the tests',
    headers: securityHeaders,
    compresses: false,
    async start(root) {
      const { url, close } = await startStaticServer({ root })
      return { port: Number(new URL(url).port), stop: close }
    },
  },
  {
    name: 'the preview',
    headers: securityHeaders,
    compresses: false,
    async start(root) {
      const server = await preview({
        configFile: false,
        logLevel: 'silent',
        plugins: [previewPlugin()],
        build: { outDir: root },
        preview: { host: '127.0.0.1', port: await freePort(), headers: {} },
      })
      return { port: Number(new URL(server.resolvedUrls?.local[0] ?? '').port), stop: () => server.close() }
    },
  },
]

/** The servers that this machine has: our own, and nginx and Caddy with the files that the build writes for them. */
export function availableServers(): readonly HostServer[] {
  return [...ownServers, ...realServer(hostPrograms.nginx, nginxArgs), ...realServer(hostPrograms.caddy, caddyArgs)]
}

interface Place {
  readonly root: string
  readonly folder: string
  readonly port: number
}

/** Writes what a person would write who includes our file, and gives the arguments that start the server with it. */
type Configure = (place: Place) => readonly string[]

const nginxArgs: Configure = ({ root, folder, port }) => {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const config = join(folder, 'nginx.conf')
  writeFileSync(
    config,
    `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid "${folder}/nginx.pid";
error_log stderr warn;
events { }
http {
  access_log off;
  ${kinds.map((kind) => `${kind}_temp_path "${folder}/${kind}";`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root "${root}";
    include "${root}/_hosting/nginx.conf";
  }
}
`,
  )
  return ['-p', folder, '-c', config]
}

const caddyArgs: Configure = ({ root, folder, port }) => {
  const config = join(folder, 'Caddyfile')
  writeFileSync(
    config,
    `{
	admin off
	auto_https off
}
http://:${port} {
	bind 127.0.0.1
	root * "${root}"
	import "${root}/_hosting/Caddyfile"
}
`,
  )
  return ['run', '--config', config, '--adapter', 'caddyfile']
}

function realServer(program: HostProgram, configure: Configure): HostServer[] {
  const command = findHostProgram(program)
  if (!command) return []
  const start: HostServer['start'] = (root, folder) => {
    mkdirSync(folder, { recursive: true })
    return startProgram(command, (port) => configure({ root, folder, port }), folder)
  }
  return [{ name: program.name, headers: hostHeaders, compresses: true, start }]
}
