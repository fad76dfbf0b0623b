import { test as base, chromium, expect, type Page } from '@playwright/test'
import { type FaultServer, startFaultServer } from '../support/faultServer.ts'
import { builtRelease, type ReleaseName } from '../support/releases.ts'
import { Profile } from './browserProfile.ts'
import { watch } from './watch.ts'

interface ProfileOptions {
  /** The browser's own, in the form of its `Preferences` file. */
  readonly preferences?: object
}

interface Fixtures {
  /** Texts of console messages that a test expects; anything else of weight fails it. */
  readonly allowedMessages: RegExp[]
  /** Serves the first release. */
  readonly server: FaultServer
  /** Starts a browser with an empty memory, at home on the server. It is gone with the test. */
  readonly openProfile: (options?: ProfileOptions) => Promise<Profile>
  /** Such a browser, running. */
  readonly profile: Profile
}

/** Folders of built releases, for `server.deploy`. */
type ReleaseFixtures = { readonly [Name in ReleaseName as `${Name}Release`]: string }

const BUILD_TIMEOUT = 180_000
const perWorker = { scope: 'worker', timeout: BUILD_TIMEOUT } as const

/** What the browser itself says about requests to a server that was stopped. */
export const networkIsCut = [/net::ERR_CONNECTION_REFUSED/]

/**
 * For tests of what stays: on a site that can be replaced, damaged or taken off the network, in browsers that can be ended
 * and started again. Every test fails on what `watch` notes.
 */
export const test = base.extend<Fixtures, ReleaseFixtures>({
  firstRelease: [async ({}, use) => use(await builtRelease('first')), perWorker],
  secondRelease: [async ({}, use) => use(await builtRelease('second')), perWorker],
  largeRelease: [async ({}, use) => use(await builtRelease('large')), perWorker],
  allowedMessages: async ({}, use) => use([]),
  server: async ({ firstRelease }, use) => {
    const server = await startFaultServer(firstRelease)
    await use(server)
    await server.stop()
  },
  openProfile: async ({ server, allowedMessages, launchOptions, headless, locale, timezoneId }, use) => {
    const messages: string[] = []
    const profiles: Profile[] = []
    const launch = async (folder: string) => {
      const options = {
        ...launchOptions,
        headless,
        baseURL: server.url,
        ...(locale && { locale }),
        ...(timezoneId && { timezoneId }),
      }
      const context = await chromium.launchPersistentContext(folder, options)
      await watch(context, messages)
      return context
    }
    await use(async ({ preferences } = {}) => {
      const profile = new Profile(launch, preferences)
      profiles.push(profile)
      await profile.reopen()
      return profile
    })
    for (const profile of profiles) await profile.remove()
    expect(messages.filter((message) => !allowedMessages.some((allowed) => allowed.test(message)))).toEqual([])
  },
  profile: async ({ openProfile }, use) => use(await openProfile()),
})

export { expect }

/** Opens an address while the server is stopped and nothing else answers: the browser shows its own error page. */
export async function cannotOpen(page: Page, address: string): Promise<void> {
  await expect(page.goto(address)).rejects.toThrow('ERR_CONNECTION_REFUSED')
  // It comes a little later, and would break off whatever is opened meanwhile.
  await page.waitForURL(/^chrome-error:/)
}

/** Waits until the page says that everything can be read without a network. */
export async function offlineReady(page: Page): Promise<void> {
  await expect(page.getByText('Sẵn sàng ngoại tuyến').first()).toBeVisible({ timeout: 20_000 })
}

/** Waits until a service worker answers for the page. After a first visit, that is from the next page on. */
export async function controlled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}
