import type { RouterHistory } from '@tanstack/react-router'
import type { IntakeDesk, OpenedFile } from '#src/domain/intake/desk.ts'
import { SHARE_ACTION, sharedAddress } from '#src/domain/shareAddress.ts'

/** What the installed app is opened with. */
interface Launch {
  readonly targetURL?: string | null
  readonly files?: readonly OpenedFile[]
}

export interface LaunchQueue {
  setConsumer(consumer: (launch: Launch) => void): void
}

interface Followed {
  readonly history: RouterHistory
  /** Where the page was when it was opened: what was shared may be picked up meanwhile, and its address left. */
  readonly openedAt: string
  readonly loadDesk: () => Promise<IntakeDesk>
}

/** Where a launch leads on this site, if anywhere. What is shared is sent where no page is, and read on another. */
function wantedAddress(targetURL: string): string | undefined {
  const { origin, pathname, search, hash } = new URL(targetURL, window.location.href)
  const wanted = pathname === SHARE_ACTION ? sharedAddress(true) : pathname + search + hash
  return origin === window.location.origin && wanted !== '/' ? wanted : undefined
}

/** Goes where launches lead. What the page was opened with when it was shared, the worker has led to already. */
function following(history: RouterHistory, openedAt: string): (targetURL: string) => void {
  let hasShare = [sharedAddress(true), sharedAddress(false)].includes(openedAt)
  return (targetURL) => {
    const wanted = wantedAddress(targetURL)
    if (hasShare && wanted === sharedAddress(true)) hasShare = false
    else if (wanted !== undefined && wanted !== history.location.href) history.push(wanted)
  }
}

/** Goes where launches lead, and puts files that the app is opened with on the desk. */
export function followLaunches(queue: LaunchQueue, { history, openedAt, loadDesk }: Followed): void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  // Handed over at once is what opened this page. After a reload, some browsers hand it over once more.
  let isOpening = true
  const follow = following(history, openedAt)
  queue.setConsumer(({ targetURL, files }) => {
    if (!targetURL || (isOpening && navigation?.type === 'reload')) return
    // Where it cannot be had, the page that they are led to says so.
    if (files?.length) loadDesk().then((desk) => desk.addOpened(files), Object)
    follow(targetURL)
  })
  isOpening = false
}
