import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { appDevice } from '#src/device/appDevice.ts'
import type { Engine, EngineOptions } from '#src/device/engine.ts'
import { InstallPrompt } from '#src/device/installPrompt.ts'
import { FakeWorker, give, giveServiceWorkers, watchReloads } from '#tests/support/fakeWorkers.ts'
import { makeArticle, makeArticles } from '#tests/support/makeArticles.ts'

const article = makeArticle({ slug: 'mot' })
const { source, summaries } = makeArticles([article])
const columns = await source.columns()

/** The engine that is loaded, or why it is not. */
const engine = vi.hoisted(() => ({ start: vi.fn<(options: EngineOptions) => Engine>() }))
vi.mock('#src/device/engine.ts', () => ({ startEngine: engine.start }))

const never = new Promise<never>(() => undefined)

function makeEngine(kept: Partial<Engine['kept']> = {}) {
  const actions = {
    ...{ keep: vi.fn(), drop: vi.fn(), cancel: vi.fn(), pause: vi.fn(), resume: vi.fn(), retry: vi.fn() },
    ...{ applyUpdate: vi.fn(), askToPersist: vi.fn() },
  }
  const remember = vi.fn()
  const one = { article, isCurrent: true }
  const articles = {
    ...{ article: async () => one, articles: async () => new Map([['mot', one]]) },
    ...{ summaries: async () => summaries, remember },
  }
  engine.start.mockReturnValue({ ...actions, kept: { ...articles, ...kept } })
  return { ...actions, remember }
}

const makeDevice = () => appDevice({ dataUrl: '/data/', installPrompt: new InstallPrompt() })

beforeEach(() => {
  engine.start.mockReset()
  document.head.innerHTML = '<meta name="release" content="r1" />'
  vi.stubGlobal('fetch', async () => new Response('<meta name="release" content="r1" />'))
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  document.head.replaceChildren()
})

describe('the device', () => {
  test('is there before its engine, and knows its release', () => {
    makeEngine()
    const device = makeDevice()
    expect(device.release).toBe('r1')
    expect(device.offline.get()).toEqual({ status: 'unchecked' })
    expect([device.choices.get(), device.update.get(), device.persistence.get()]).toEqual([undefined, 'current', 'unasked'])
    expect(engine.start).not.toHaveBeenCalled()
  })

  test('starts one engine, whatever is asked of it and however often', async () => {
    const actions = makeEngine()
    const device = makeDevice()
    device.start()
    device.start()
    device.keep(['noi:chi-linh'])
    device.drop(['noi:ha-tinh'])
    device.cancel()
    device.pause()
    device.resume()
    device.retry()
    device.applyUpdate()
    device.askToPersist()
    await vi.waitFor(() => expect(actions.askToPersist).toHaveBeenCalledOnce())
    expect(engine.start).toHaveBeenCalledOnce()
    expect(engine.start.mock.lastCall?.[0]).toMatchObject({ release: 'r1', dataUrl: '/data/' })
    expect(actions.keep.mock.calls).toEqual([[['noi:chi-linh']]])
    expect(actions.drop.mock.calls).toEqual([[['noi:ha-tinh']]])
    for (const name of ['cancel', 'pause', 'resume', 'retry', 'applyUpdate'] as const) {
      expect(actions[name], name).toHaveBeenCalledOnce()
    }
  })

  test('shows what its engine finds out', async () => {
    makeEngine()
    const device = makeDevice()
    device.start()
    await vi.waitFor(() => expect(engine.start).toHaveBeenCalled())
    engine.start.mock.lastCall?.[0].states.offline.set({ status: 'checking' })
    expect(device.offline.get()).toEqual({ status: 'checking' })
  })
})

describe('an engine that cannot be loaded', () => {
  beforeEach(() => {
    engine.start.mockImplementation(() => {
      throw new Error('Failed to fetch dynamically imported module')
    })
  })

  test('leaves the app as it is, not ready; and is loaded again when something is asked for again', async () => {
    const device = makeDevice()
    device.start()
    await vi.waitFor(() => expect(device.offline.get()).toEqual({ status: 'notReady', problem: 'shell' }))
    const { retry } = makeEngine()
    device.retry()
    await vi.waitFor(() => expect(retry).toHaveBeenCalledOnce())
  })

  test.each([
    ['a newer release', '<meta name="release" content="r2" />', 'stale'],
    ['the same release', '<meta name="release" content="r1" />', 'current'],
    ['a page of somebody else', '<title>Wi-Fi</title>', 'current'],
  ])('may have gone with its release: the site serves %s', async (_case, html, state) => {
    const fetching = vi.fn(async () => new Response(html))
    vi.stubGlobal('fetch', fetching)
    const device = makeDevice()
    device.start()
    await vi.waitFor(() => expect(fetching).toHaveBeenCalledOnce())
    await vi.waitFor(() => expect(device.update.get()).toBe(state))
  })

  test('does not stand in the way of the page that the reader wants anew', async () => {
    const reload = watchReloads()
    makeDevice().applyUpdate()
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce())
  })

  test('is as good as a device that keeps nothing', async () => {
    giveServiceWorkers(new FakeWorker('activated'))
    const looking = vi.fn(async () => new Response(''))
    vi.stubGlobal('fetch', looking)
    const { kept } = makeDevice()
    expect(await kept.article('mot')).toBeUndefined()
    expect(await kept.summaries([20], columns)).toBeUndefined()
    kept.remember(article)
    // Each time it is found out anew why.
    await vi.waitFor(() => expect(looking).toHaveBeenCalledTimes(3))
  })
})

describe('a part of the app that is missing', () => {
  test('makes the page stale where the site serves a newer release, without an engine', async () => {
    makeEngine()
    vi.stubGlobal('fetch', async () => new Response('<meta name="release" content="r2" />'))
    const device = makeDevice()
    device.partMissing()
    await vi.waitFor(() => expect(device.update.get()).toBe('stale'))
    expect(engine.start).not.toHaveBeenCalled()
  })
})

describe('what the device keeps', () => {
  test('is asked for where a worker answers for the page', async () => {
    giveServiceWorkers(new FakeWorker('activated'))
    const { remember } = makeEngine()
    const { kept } = makeDevice()
    expect(await kept.article('mot')).toEqual({ article, isCurrent: true })
    expect(await kept.articles(['mot'])).toEqual(new Map([['mot', { article, isCurrent: true }]]))
    expect(await kept.summaries([20], columns)).toBe(summaries)
    kept.remember(article)
    await vi.waitFor(() => expect(remember.mock.calls).toEqual([[article]]))
  })

  test.each([
    ['no worker answers for the page', () => void giveServiceWorkers()],
    ['the browser knows no workers', () => undefined],
  ])('is not asked for where %s: the engine, too, would have to be fetched', async (_case, prepare) => {
    prepare()
    makeEngine()
    const { kept } = makeDevice()
    expect(await kept.article('mot')).toBeUndefined()
    expect(await kept.summaries([20], columns)).toBeUndefined()
    expect(engine.start).not.toHaveBeenCalled()
  })

  test('is asked for once the engine is there for another reason', async () => {
    makeEngine()
    const device = makeDevice()
    device.start()
    expect(await device.kept.article('mot')).toEqual({ article, isCurrent: true })
  })

  test('is nothing where the store fails', async () => {
    giveServiceWorkers(new FakeWorker('activated'))
    const fails = () => Promise.reject(new Error('disk'))
    makeEngine({ article: fails, summaries: fails })
    const { kept } = makeDevice()
    expect(await kept.article('mot')).toBeUndefined()
    expect(await kept.summaries([20], columns)).toBeUndefined()
  })

  test('is nothing where the store hangs, after two seconds; many articles are waited for longer', async () => {
    giveServiceWorkers(new FakeWorker('activated'))
    makeEngine({ article: () => never, articles: () => never, summaries: () => never })
    const device = makeDevice()
    // Loaded by the clock of the world; what is measured comes after.
    device.start()
    await vi.waitFor(() => expect(engine.start).toHaveBeenCalled())
    vi.useFakeTimers()
    const answers: unknown[] = []
    void device.kept.article('mot').then((found) => answers.push(found))
    void device.kept.summaries([20], columns).then((found) => answers.push(found))
    void device.kept.articles(['mot', 'hai']).then(() => answers.push('many'))
    await vi.advanceTimersByTimeAsync(1999)
    expect(answers).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(answers).toEqual([undefined, undefined])
    await vi.advanceTimersByTimeAsync(8000)
    expect(answers).toEqual([undefined, undefined, 'many'])
  })
})

describe('whether the app can be installed from here', () => {
  test('is by the browser’s menu, until the browser offers it', () => {
    const { install } = makeDevice()
    expect(install.get()).toBe('manual')
    const told = vi.fn()
    install.subscribe(told)
    window.dispatchEvent(new Event('beforeinstallprompt'))
    expect(install.get()).toBe('offered')
    expect(told).toHaveBeenCalledOnce()
  })

  test.each([
    ['in a window of its own', () => void vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList)],
    ['from the home screen of an iPhone', () => give(navigator, 'standalone', true)],
  ])('is of no matter where it runs %s', (_case, prepare) => {
    prepare()
    expect(makeDevice().install.get()).toBe('installed')
  })

  test('is asked of the browser when its offer is taken up', async () => {
    const device = makeDevice()
    const prompt = vi.fn(async () => ({ outcome: 'dismissed' }))
    window.dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt }))
    device.askToInstall()
    expect(prompt).toHaveBeenCalledOnce()
    await vi.waitFor(() => expect(device.install.get()).toBe('manual'))
  })

  test('is by the browser’s menu again where the browser will not ask after all', async () => {
    const device = makeDevice()
    const prompt = vi.fn(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
    window.dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt }))
    device.askToInstall()
    expect(prompt).toHaveBeenCalledOnce()
    await vi.waitFor(() => expect(device.install.get()).toBe('manual'))
  })

  test.each([
    ['by the browser’s offer', () => void window.dispatchEvent(new Event('beforeinstallprompt'))],
    ['by its menu', () => undefined],
  ])('is of no matter once it was installed from this page, %s', (_case, prepare) => {
    const { install } = makeDevice()
    prepare()
    window.dispatchEvent(new Event('appinstalled'))
    expect(install.get()).toBe('installed')
  })
})
