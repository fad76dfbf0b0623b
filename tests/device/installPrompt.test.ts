import { describe, expect, test, vi } from 'vitest'
import { InstallPrompt } from '#src/device/installPrompt.ts'

/** What Chromium sends to a page that can be installed. */
function offer(answer: () => Promise<unknown> = async () => ({ outcome: 'accepted' })) {
  const prompt = vi.fn(answer)
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })
  window.dispatchEvent(event)
  return { event, prompt }
}

function listen() {
  const prompt = new InstallPrompt()
  const changes: boolean[] = []
  prompt.onChange(() => changes.push(prompt.isOffered))
  return { prompt, changes }
}

describe('the browser’s offer to install', () => {
  test('is kept until a reader takes it up, and is not shown before', async () => {
    const { prompt, changes } = listen()
    expect(prompt.isOffered).toBe(false)
    const { event, prompt: ask } = offer()
    expect(event.defaultPrevented).toBe(true)
    expect(ask).not.toHaveBeenCalled()
    expect(prompt.isOffered).toBe(true)
    await prompt.show()
    expect(ask).toHaveBeenCalledOnce()
    expect(prompt.isOffered).toBe(false)
    expect(changes).toEqual([true, false])
  })

  test('may come before anybody listens', () => {
    const prompt = new InstallPrompt()
    offer()
    expect(prompt.isOffered).toBe(true)
  })

  test('is taken up once, however often a reader presses', async () => {
    const { prompt } = listen()
    const { prompt: ask } = offer()
    await Promise.all([prompt.show(), prompt.show()])
    await prompt.show()
    expect(ask).toHaveBeenCalledOnce()
  })

  test('is gone once the app is installed, in whatever way', () => {
    const { prompt, changes } = listen()
    offer()
    window.dispatchEvent(new Event('appinstalled'))
    expect(prompt.isOffered).toBe(false)
    expect(prompt.isTaken).toBe(true)
    expect(changes).toEqual([true, false])
  })

  test('is not taken by being shown: that the browser tells', async () => {
    const { prompt } = listen()
    offer()
    await prompt.show()
    expect(prompt.isTaken).toBe(false)
    window.dispatchEvent(new Event('appinstalled'))
    expect(prompt.isTaken).toBe(true)
  })

  test('is gone, which is told, where the browser will not ask after all', async () => {
    const { prompt, changes } = listen()
    const refusal = new DOMException('no', 'NotAllowedError')
    offer(() => Promise.reject(refusal))
    await expect(prompt.show()).rejects.toBe(refusal)
    expect(prompt.isOffered).toBe(false)
    expect(prompt.isTaken).toBe(false)
    expect(changes).toEqual([true, false])
  })

  test('may be made again after a refusal', async () => {
    const { prompt } = listen()
    offer(async () => ({ outcome: 'dismissed' }))
    await prompt.show()
    const { prompt: ask } = offer()
    expect(prompt.isOffered).toBe(true)
    await prompt.show()
    expect(ask).toHaveBeenCalledOnce()
  })

  test('that was never made cannot be taken up', async () => {
    const { prompt } = listen()
    await prompt.show()
    expect(prompt.isOffered).toBe(false)
  })
})
