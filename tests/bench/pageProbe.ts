// What runs inside the measured page. Each function is sent there as its source text: it can use nothing from outside itself.

export interface PageProbe {
  /** Time of the last thing that the page loaded or was busy with. */
  lastActivity(): number
  timings(): PageTimings
  /** Address of a file that was loaded, by a part of its name. */
  addressOf(part: string): string
  /** Starts to watch a click on a filter. */
  startClick(): void
  /** What the click took until the status told the new number of rows, and until the next frame. */
  clickTimes(): { readonly toCount: number; readonly toPaint: number }
}

export interface PageTimings {
  /** First contentful paint: the first text that can be seen. */
  readonly firstText: number
  /** Sum over the long tasks after the first text: what each takes beyond 50 ms. */
  readonly blocking: number
  /** Cumulative layout shift. */
  readonly layoutShift: number
  /** When React had taken over the page: from then on, everything in it answers. */
  readonly interactive: number
  readonly scripts: readonly LoadedFile[]
}

interface LoadedFile {
  readonly name: string
  readonly start: number
  /** Size of the body as it came over the wire. */
  readonly bytes: number
}

declare global {
  interface Window {
    benchProbe: PageProbe
  }
  interface LayoutShift extends PerformanceEntry {
    readonly value: number
    readonly hadRecentInput: boolean
  }
}

/** Starts to watch, before any script of the page has run. */
export function installProbe(): void {
  const LONG_TASK_MS = 50
  const longTasks: PerformanceEntry[] = []
  const shifts: LayoutShift[] = []
  let lastActivity = 0
  const watch = (type: string, keep: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        lastActivity = Math.max(lastActivity, entry.startTime + entry.duration)
        keep(entry)
      }
    }).observe({ type, buffered: true })
  watch('longtask', (entry) => longTasks.push(entry))
  watch('layout-shift', (entry) => shifts.push(entry as LayoutShift))
  watch('resource', () => undefined)

  let interactive = Number.POSITIVE_INFINITY
  const lookForApp = () => {
    const first = document.getElementById('app')?.firstElementChild ?? {}
    if (Object.keys(first).some((key) => key.startsWith('__react'))) interactive = performance.now()
    else setTimeout(lookForApp, 10)
  }
  lookForApp()

  const timings = (): PageTimings => {
    const firstText = performance.getEntriesByName('first-contentful-paint')[0]?.startTime
    if (firstText === undefined) throw new Error('the page has painted no text')
    const beyond = ({ startTime, duration }: PerformanceEntry) =>
      Math.max(0, startTime + duration - Math.max(startTime, firstText) - LONG_TASK_MS)
    const scripts = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    return {
      firstText,
      interactive,
      blocking: longTasks.reduce((sum, task) => sum + beyond(task), 0),
      layoutShift: shifts.reduce((sum, shift) => sum + (shift.hadRecentInput ? 0 : shift.value), 0),
      scripts: scripts
        .filter(({ name }) => /\.m?js$/.test(new URL(name).pathname))
        .map(({ name, startTime, encodedBodySize }) => ({ name, start: startTime, bytes: encodedBodySize })),
    }
  }

  let clicked = 0
  let counted = 0
  let painted = 0
  const onClick = ({ timeStamp }: MouseEvent) => {
    if (clicked > 0) return
    clicked = timeStamp
    // A frame's callbacks run before it is painted; a task that they leave behind runs after.
    requestAnimationFrame(() =>
      setTimeout(() => {
        painted = performance.now()
      }),
    )
  }
  window.addEventListener('click', onClick, true)
  const startClick = () => {
    const status = document.querySelector('[role=status]')
    if (!status) throw new Error('the page has no status')
    const before = status.textContent
    clicked = counted = painted = 0
    const watcher = new MutationObserver(() => {
      if (status.textContent === before || !/^[\d.]+\s(?:bài|số liệu)/.test(status.textContent)) return
      counted = performance.now()
      watcher.disconnect()
    })
    watcher.observe(status, { childList: true, characterData: true, subtree: true })
  }
  const clickTimes = () => {
    if (counted === 0) throw new Error('the number of rows did not change')
    return { toCount: counted - clicked, toPaint: painted - clicked }
  }

  window.benchProbe = {
    lastActivity: () => lastActivity,
    timings,
    addressOf: (part) => performance.getEntriesByType('resource').find(({ name }) => name.includes(part))?.name ?? '',
    startClick,
    clickTimes,
  }
}
