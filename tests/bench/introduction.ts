import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { CPU_SLOWDOWN, KILOBITS_PER_SECOND, LATENCY_MS } from './slowPage.ts'

const SHOWN_PACKAGES = ['react', '@tanstack/react-router', 'vite']

/** What a reader of the numbers must know; without a date, so that the file changes only when they do. */
export function introduction(chromiumVersion: string): string {
  return `# Benchmarks

Written by \`npm run bench -- --out docs/benchmarks.md\`; the limits are checked by each \`npm run bench\`. Read the bytes and
the ratios: times are of the machine below, which was doing other things as well, and compare only with one another.

- Machine: ${availableParallelism()} cores; Node ${process.versions.node}, Chromium ${chromiumVersion}, ${packageVersions()}.
- Reader: cold cache, ${LATENCY_MS} ms before each answer, ${KILOBITS_PER_SECOND / 1000} Mbit/s, processor slowed ${CPU_SLOWDOWN} times, production headers, files
  compressed with brotli as a host would keep them. Bytes are those over the wire, headers included, unless said otherwise.
- “First text” is first contentful paint. “Blocked” is the sum of what each task takes beyond 50 ms.
`
}

function packageVersions(): string {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >
  const versions = { ...devDependencies, ...dependencies }
  return SHOWN_PACKAGES.map((name) => `${name} ${versions[name]}`).join(', ')
}
