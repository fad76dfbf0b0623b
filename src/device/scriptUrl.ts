import { WORKER_URL } from '#src/domain/shell.ts'

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string }
}

const OTHER_WORKER = /^\/assets\/(?:search|intake)Worker-[\w-]+\.js$/
const isOurs = (url: string): boolean => url === WORKER_URL || OTHER_WORKER.test(url) || import.meta.env.DEV

// The script addresses that are made of strings are those of the workers; the policy makes no other.
const policy = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('app', {
  createScriptURL(url) {
    if (!isOurs(url)) throw new TypeError(`not our worker: ${url}`)
    return url
  },
})

/** The address of a worker, as a browser takes it under Trusted Types. */
export const trustedScriptUrl = (url: string): string => policy?.createScriptURL(url) ?? url
