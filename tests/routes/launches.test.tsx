import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { OpenedFile } from '#src/domain/intake/desk.ts'
import { openDesk } from '#src/intake-desk/desk.ts'
import type { Shared } from '#src/intake-desk/sharedFiles.ts'
import { give } from '#tests/support/fakeWorkers.ts'
import { listedTitles, renderRoute, waitForCount } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

interface Launch {
  readonly targetURL?: string | null
  readonly files?: readonly OpenedFile[]
}

/** What the installed app is opened with, as Chromium hands it over: at once what it has, then whatever comes. */
function giveLaunches(atOnce: readonly Launch[] = []) {
  const queue: { consumer?: (launch: Launch) => void } = {}
  give(window, 'launchQueue', {
    setConsumer: (consumer: (launch: Launch) => void) => {
      queue.consumer = consumer
      for (const launch of atOnce) consumer(launch)
    },
  })
  /** What follows launches is loaded after the page. */
  const isFollowed = () => vi.waitFor(() => expect(queue.consumer).toBeDefined())
  const followed = async (launch: Launch) => {
    await isFollowed()
    queue.consumer?.(launch)
  }
  return {
    isFollowed,
    launch: (targetURL?: string | null) => followed({ ...(targetURL !== undefined && { targetURL }) }),
    launchWith: (files: readonly OpenedFile[]) => followed({ targetURL: `${site}/them-bai`, files }),
  }
}

const site = window.location.origin

/** How the page came to be opened. */
const openedBy = (type: 'navigate' | 'reload') =>
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type }] as unknown as PerformanceEntryList)

beforeEach(() => {
  openedBy('navigate')
})

describe('a shortcut of the installed app, while it is open', () => {
  test.each([
    ['a filtered list', '/?noi=chi-linh', 1],
    ['the figures', '/so-lieu', undefined],
    ['a place in an article', '/bai/dong-trieu-2022#d3', undefined],
  ])('leads to %s, and back to what was read', async (_case, wanted, count) => {
    const { launch } = giveLaunches()
    const { address, goBack } = await renderRoute('/bai/ha-tinh-2016', sample.source)
    await launch(site + wanted)
    await waitFor(() => expect(address()).toBe(wanted))
    if (count) {
      await waitForCount(count)
      expect(listedTitles()).toEqual(['Chí Linh giữa nhiệm kỳ'])
    }
    goBack()
    await screen.findByRole('heading', { level: 1, name: 'Hà Tĩnh giao ban' })
    expect(address()).toBe('/bai/ha-tinh-2016')
  })

  test.each([
    ['the app itself', `${site}/`],
    ['another site', 'https://example.org/?noi=chi-linh'],
    ['where the reader is already', `${site}/bai/ha-tinh-2016`],
    ['nowhere', null],
    ['nothing', undefined],
  ])('that leads to %s leaves the reader where they are', async (_case, target) => {
    const { launch } = giveLaunches()
    const { address } = await renderRoute('/bai/ha-tinh-2016', sample.source)
    await launch(target)
    // One that leads somewhere comes after it: by then the first has done whatever it does.
    expect(address()).toBe('/bai/ha-tinh-2016')
    await launch(`${site}/so-lieu`)
    await screen.findByRole('heading', { level: 1, name: 'Số liệu' })
    expect(address()).toBe('/so-lieu')
  })
})

describe('what the app was opened with', () => {
  test('is where it is already', async () => {
    const { isFollowed } = giveLaunches([{ targetURL: `${site}/?noi=chi-linh` }])
    const { address } = await renderRoute('/?noi=chi-linh', sample.source)
    await isFollowed()
    await waitForCount(1)
    expect(address()).toBe('/?noi=chi-linh')
  })

  test('is followed where the browser opened another page', async () => {
    giveLaunches([{ targetURL: `${site}/so-lieu` }])
    const { address } = await renderRoute('/', sample.source)
    await screen.findByRole('heading', { level: 1, name: 'Số liệu' })
    expect(address()).toBe('/so-lieu')
  })

  test('is not followed once more when the page is loaded anew, but what comes later is', async () => {
    openedBy('reload')
    const { launch, isFollowed } = giveLaunches([{ targetURL: `${site}/?noi=chi-linh` }])
    const { address } = await renderRoute('/bai/ha-tinh-2016', sample.source)
    await isFollowed()
    expect(address()).toBe('/bai/ha-tinh-2016')
    await launch(`${site}/so-lieu`)
    await screen.findByRole('heading', { level: 1, name: 'Số liệu' })
    expect(address()).toBe('/so-lieu')
  })
})

test('a file that the app is opened with is put on the desk, and one that is gone is told', async () => {
  const reading = { read: async () => ({ problems: [{ code: 'picture' as const }] }), stop: () => undefined }
  const desk = openDesk({ reading, pickUp: async () => ({ files: [] }) })
  const { launchWith } = giveLaunches()
  const { address } = await renderRoute(
    '/bai/ha-tinh-2016',
    sample.source,
    ...[undefined, undefined, undefined, undefined, undefined],
    async () => desk,
  )
  await launchWith([
    { name: 'mot.txt', getFile: async () => new File(['chữ'], 'mot.txt') },
    { name: 'mat.txt', getFile: () => Promise.reject(new DOMException('gone', 'NotFoundError')) },
  ])
  expect(await screen.findByText('mot.txt')).toBeInTheDocument()
  expect(screen.getByText('mat.txt')).toBeInTheDocument()
  expect(address()).toBe('/them-bai')
})

describe('what is shared to the app', () => {
  const share = { targetURL: `${site}/them-bai/nhan` }

  /** A page with a desk, and the launches that the page is given at once. */
  async function openApp(path: string, shared: Shared = { files: [] }, atOnce: readonly Launch[] = []) {
    const reading = { read: async () => ({ problems: [{ code: 'picture' as const }] }), stop: () => undefined }
    const pickUp = vi.fn(async () => shared)
    const desk = openDesk({ reading, pickUp })
    const { launch } = giveLaunches(atOnce)
    const loadDesk = async () => desk
    const none = [undefined, undefined, undefined, undefined, undefined] as const
    return { pickUp, launch, ...(await renderRoute(path, sample.source, ...none, loadDesk)) }
  }
  const file = { name: 'chung.txt', size: 3, arrayBuffer: async () => new ArrayBuffer(3) }

  test('while it is open is picked up where files are read, and going back leads to what was read', async () => {
    const { address, launch, goBack } = await openApp('/bai/ha-tinh-2016', { files: [file] })
    await launch(share.targetURL)
    expect(await screen.findByText('chung.txt')).toBeInTheDocument()
    await waitFor(() => expect(address()).toBe('/them-bai'))
    goBack()
    await screen.findByRole('heading', { level: 1, name: 'Hà Tĩnh giao ban' })
  })

  test.each([
    ['at once', 'at once'],
    ['once it is picked up', 'later'],
  ])('and opened the page, which is told so %s, is picked up once', async (_case, when) => {
    const { address, launch, pickUp } = await openApp('/them-bai?nhan=1', { files: [file] }, when === 'at once' ? [share] : [])
    expect(await screen.findByText('chung.txt')).toBeInTheDocument()
    await waitFor(() => expect(address()).toBe('/them-bai'))
    if (when === 'later') launch(share.targetURL)
    expect(address()).toBe('/them-bai')
    expect(pickUp).toHaveBeenCalledOnce()
    // The next is another share.
    await launch(share.targetURL)
    await waitFor(() => expect(pickUp).toHaveBeenCalledTimes(2))
  })

  test('and could not be kept stays told', async () => {
    const { address, launch, pickUp } = await openApp('/them-bai?nhan=0')
    expect(await screen.findByRole('alert')).toHaveTextContent('Máy chưa giữ được')
    await waitFor(() => expect(address()).toBe('/them-bai'))
    await launch(share.targetURL)
    expect(address()).toBe('/them-bai')
    expect(pickUp).not.toHaveBeenCalled()
  })
})

test('a browser without launches opens the app as ever', async () => {
  expect('launchQueue' in window).toBe(false)
  await renderRoute('/bai/ha-tinh-2016', sample.source)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Hà Tĩnh giao ban')
})
