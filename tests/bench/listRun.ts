import type { Browser } from '@playwright/test'
import { openSlowPage, type SlowPage, untilIdle } from './slowPage.ts'
import { median } from './statistics.ts'

/** A page that lists rows by filters, and a part of the address of the columns that it filters by. */
export interface FilteredPage {
  readonly path: string
  readonly columns: string
}

/** What a reader of such a list gets, medians over the rounds. */
export interface ListRun {
  /** The first screen until idle, bytes over the wire. */
  readonly bytes: number
  readonly requests: number
  readonly firstText: number
  readonly firstFilterBytes: number
  /** From the click to the new number of rows. */
  readonly firstFilter: number
  readonly nextFilter: number
  /** From a click on one of the next filters to the frame after it. */
  readonly nextPaint: number
  /** Address of the columns that the filters work on. */
  readonly columnsUrl: string
}

/** Opens a list of each site in turn with a cold cache, chooses a locality, then more of them one by one. */
export async function measureLists(
  browser: Browser,
  siteUrls: readonly string[],
  page: FilteredPage,
  rounds: number,
): Promise<ListRun[]> {
  const visits: ListRun[][] = siteUrls.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [site, url] of siteUrls.entries()) visits[site]?.push(await visit(browser, url, page))
  }
  return visits.map(medians)
}

function medians(visits: readonly ListRun[]): ListRun {
  const middle = (pick: (visit: ListRun) => number) => median(visits.map(pick))
  return {
    bytes: middle(({ bytes }) => bytes),
    requests: middle(({ requests }) => requests),
    firstText: middle(({ firstText }) => firstText),
    firstFilterBytes: middle(({ firstFilterBytes }) => firstFilterBytes),
    firstFilter: middle(({ firstFilter }) => firstFilter),
    nextFilter: middle(({ nextFilter }) => nextFilter),
    nextPaint: middle(({ nextPaint }) => nextPaint),
    columnsUrl: visits[0]?.columnsUrl ?? '',
  }
}

async function visit(browser: Browser, siteUrl: string, { path, columns }: FilteredPage): Promise<ListRun> {
  const slow = await openSlowPage(browser)
  try {
    await slow.page.goto(`${siteUrl}${path}`)
    await untilIdle(slow)
    const { bytes, requests } = slow.traffic
    const { firstText } = await slow.page.evaluate(() => window.benchProbe.timings())
    const firstFilter = (await chooseLocality(slow, 0)).toCount
    const firstFilterBytes = slow.traffic.bytes - bytes
    const next = [await chooseLocality(slow, 1), await chooseLocality(slow, 2), await chooseLocality(slow, 3)]
    return {
      bytes,
      requests,
      firstText,
      firstFilter,
      firstFilterBytes,
      nextFilter: median(next.map(({ toCount }) => toCount)),
      nextPaint: median(next.map(({ toPaint }) => toPaint)),
      columnsUrl: await slow.page.evaluate((part) => window.benchProbe.addressOf(part), columns),
    }
  } finally {
    await slow.close()
  }
}

interface Click {
  readonly toCount: number
  readonly toPaint: number
}

async function chooseLocality(slow: SlowPage, index: number): Promise<Click> {
  const { page } = slow
  await page.evaluate(() => window.benchProbe.startClick())
  await page.getByRole('group', { name: 'Địa phương' }).getByRole('checkbox').nth(index).click()
  await untilIdle(slow)
  return page.evaluate(() => window.benchProbe.clickTimes())
}
