import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { OpenedFile } from '#src/domain/intake/desk.ts'
import { openDesk } from '#src/intake-desk/desk.ts'
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
  return {
    launch: (targetURL?: string | null) => queue.consumer?.({ ...(targetURL !== undefined && { targetURL }) }),
    launchWith: (files: readonly OpenedFile[]) => queue.consumer?.({ targetURL: `${site}/them-bai`, files }),
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
    launch(site + wanted)
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
    launch(target)
    // One that leads somewhere comes after it: by then the first has done whatever it does.
    expect(address()).toBe('/bai/ha-tinh-2016')
    launch(`${site}/so-lieu`)
    await screen.findByRole('heading', { level: 1, name: 'Số liệu' })
    expect(address()).toBe('/so-lieu')
  })
})

describe('what the app was opened with', () => {
  test('is where it is already', async () => {
    giveLaunches([{ targetURL: `${site}/?noi=chi-linh` }])
    const { address } = await renderRoute('/?noi=chi-linh', sample.source)
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
    const { launch } = giveLaunches([{ targetURL: `${site}/?noi=chi-linh` }])
    const { address } = await renderRoute('/bai/ha-tinh-2016', sample.source)
    expect(address()).toBe('/bai/ha-tinh-2016')
    launch(`${site}/so-lieu`)
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
  launchWith([
    { name: 'mot.txt', getFile: async () => new File(['chữ'], 'mot.txt') },
    { name: 'mat.txt', getFile: () => Promise.reject(new DOMException('gone', 'NotFoundError')) },
  ])
  expect(await screen.findByText('mot.txt')).toBeInTheDocument()
  expect(screen.getByText('mat.txt')).toBeInTheDocument()
  expect(address()).toBe('/them-bai')
})

test('a browser without launches opens the app as ever', async () => {
  expect('launchQueue' in window).toBe(false)
  await renderRoute('/bai/ha-tinh-2016', sample.source)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Hà Tĩnh giao ban')
})
