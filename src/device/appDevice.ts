import type { KeptArticles } from '#src/articles/keptArticles.ts'
import type { Device, InstallState } from '#src/domain/device.ts'
import { watched } from '#src/domain/watched.ts'
import type { DeviceStates, Engine } from './engine.ts'
import type { InstallPrompt } from './installPrompt.ts'
import { hasMovedOn, runningRelease } from './servedRelease.ts'

export interface AppDevice extends Device {
  /** Articles on the device, as far as asking for them costs less than the network. */
  readonly kept: KeptArticles
  /** Begins what needs no hurry. */
  start(): void
}

// Reading must not wait for a store that hangs. Articles for a table may come from dozens of shards.
const LONGEST_LOOKUP_MS = 2000
const LONGEST_LOOKUP_OF_MANY_MS = 10_000

function installState({ isOffered, isTaken }: InstallPrompt): InstallState {
  const isOnHomeScreen = (navigator as { readonly standalone?: boolean }).standalone === true
  if (isTaken || isOnHomeScreen || window.matchMedia('(display-mode: standalone)').matches) return 'installed'
  return isOffered ? 'offered' : 'manual'
}

export interface AppDeviceOptions {
  readonly dataUrl: string
  readonly installPrompt: InstallPrompt
}

/**
 * The device as screens see it, there from the start; the engine behind it is another file, which is loaded when the page is
 * there, or as soon as something is asked of it.
 */
export function appDevice({ dataUrl, installPrompt }: AppDeviceOptions): AppDevice {
  const states: DeviceStates = {
    offline: watched({ status: 'unchecked' }),
    choices: watched(undefined),
    update: watched('current'),
    persistence: watched('unasked'),
  }
  const install = watched(installState(installPrompt))
  installPrompt.onChange(() => install.set(installState(installPrompt)))
  const release = runningRelease()

  // A part that is gone from the site went with the release that it was of.
  const partMissing = () => {
    void hasMovedOn(release).then((is) => is && states.update.set('stale'))
  }

  let loading: Promise<Engine> | undefined
  const engine = () =>
    (loading ??= import('./engine.ts')
      .then(({ startEngine }) => startEngine({ states, release, dataUrl }))
      .catch((error) => {
        loading = undefined
        states.offline.set({ status: 'notReady', problem: 'shell' })
        partMissing()
        throw error
      }))
  const ask = (action: (loaded: Engine) => void) => {
    void engine().then(action, () => undefined)
  }

  /** Without a worker the engine itself would have to come over the network: then the article may as well. */
  async function lookUp<T>(
    find: (kept: KeptArticles) => Promise<T | undefined>,
    longest = LONGEST_LOOKUP_MS,
  ): Promise<T | undefined> {
    if (!loading && !navigator.serviceWorker?.controller) return undefined
    const found = engine().then(({ kept }) => find(kept))
    const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, longest))
    return Promise.race([found, tooLate]).catch(() => undefined)
  }

  return {
    ...states,
    release,
    install,
    kept: {
      article: (slug) => lookUp((kept) => kept.article(slug)),
      articles: (slugs) => lookUp((kept) => kept.articles(slugs), LONGEST_LOOKUP_OF_MANY_MS),
      summaries: (rows, columns) => lookUp((kept) => kept.summaries(rows, columns)),
      remember: (article) => ask(({ kept }) => kept.remember(article)),
    },
    start: () => ask(() => undefined),
    keep: (packs) => ask((loaded) => loaded.keep(packs)),
    drop: (packs) => ask((loaded) => loaded.drop(packs)),
    cancel: () => ask((loaded) => loaded.cancel()),
    pause: () => ask((loaded) => loaded.pause()),
    resume: () => ask((loaded) => loaded.resume()),
    retry: () => ask((loaded) => loaded.retry()),
    applyUpdate: () => {
      engine().then(
        (loaded) => loaded.applyUpdate(),
        () => window.location.reload(),
      )
    },
    partMissing,
    askToPersist: () => ask((loaded) => loaded.askToPersist()),
    askToInstall: () => {
      // A browser that will not ask has nothing more to say; how it is done by hand stands there then.
      installPrompt.show().catch(() => undefined)
    },
  }
}
