import type { Browser, Page } from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Time that the processor gave it, in microseconds; undefined where that is not measured. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`

/**
 * Begins to trace a page. What it gives ends that, and says how long each task held the page, in milliseconds of the processor:
 * time on the clock also has in it what else the machine does. Tasks of workers hold no page.
 */
export async function traceTasks(browser: Browser, page: Page): Promise<() => Promise<readonly number[]>> {
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] })
  return async () => {
    const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: readonly TraceEvent[] }
    const named = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    const threads = new Set(named.map(threadOf))
    return traceEvents.flatMap((event) =>
      event.name === 'RunTask' && event.tdur !== undefined && threads.has(threadOf(event)) ? [event.tdur / 1000] : [],
    )
  }
}
