import type { Plugin } from 'vite'

const NAME = 'ben-doc:worker-sources'

/**
 * Notes what the app's workers are made of: Vite bundles each by itself, and what it made is no part of what the build gives. To
 * be among the plugins of the app.
 */
export function workerSourcesPlugin(): Plugin<ReadonlySet<string>> {
  const sources = new Set<string>()
  const note: Plugin = {
    name: `${NAME}:note`,
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') for (const id of file.moduleIds) sources.add(id)
      }
    },
  }
  return { name: NAME, apply: 'build', config: () => ({ worker: { plugins: () => [note] } }), api: sources }
}

/** What the workers of a build are made of. Each environment has plugins of its own: these must be those that it was built with. */
export function workerSourcesOf(plugins: readonly Plugin[]): ReadonlySet<string> {
  const plugin = plugins.find(({ name }) => name === NAME) as Plugin<ReadonlySet<string>> | undefined
  if (!plugin?.api || plugin.api.size === 0) throw new Error('no worker was built: the notices would be without its packages')
  return plugin.api
}
