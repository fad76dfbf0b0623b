import type { BrowserContext } from '@playwright/test'

/**
 * Notes what no reader should bring about: errors and warnings on the console of a page or a worker, uncaught errors, policy
 * violations, requests to another host.
 */
export async function watch(context: BrowserContext, messages: string[]): Promise<void> {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) messages.push(message.text())
  })
  context.on('weberror', (error) => messages.push(`uncaught: ${error.error().message}`))
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== 'localhost') messages.push(`request to ${request.url()}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // Reported by the browser on the console as well, where the test hears of it.
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
}
