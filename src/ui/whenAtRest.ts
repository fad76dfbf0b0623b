const LONGEST_WAIT_MS = 3000

/** Runs what needs no hurry: when the page is loaded and its reader waits for nothing. */
export function whenAtRest(run: () => void): void {
  const waitForRest = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: LONGEST_WAIT_MS })
    else setTimeout(run, LONGEST_WAIT_MS)
  }
  if (document.readyState === 'complete') waitForRest()
  else window.addEventListener('load', waitForRest, { once: true })
}
