// The first script of a page, and all of it that is fetched early. The text is there already, so the app itself waits
// until the browser has painted it.

import { InstallPrompt } from './device/installPrompt.ts'
import { repairShell } from './repair.ts'
import { fetchPagePart } from './routes/pageParts.ts'
import { startMessages } from './startMessages.ts'

function afterFirstPaint(run: () => void): void {
  // The page without content has nothing to paint before the app.
  if (document.querySelector('.opening')) run()
  // A page in a background tab paints only when it is shown; it comes alive then.
  else requestAnimationFrame(() => setTimeout(run))
}

const installPrompt = new InstallPrompt()
// What is kept on the device is there at once: an app that takes this long from there does not come.
const LONGEST_START_MS = 8000

afterFirstPaint(() => {
  const isFromDevice = Boolean(navigator.serviceWorker?.controller)
  const watchdog = isFromDevice ? setTimeout(showAppFailure, LONGEST_START_MS) : undefined
  // React is asked for by itself, beside the app that needs it: so the two are evaluated in a task each, and the page can
  // answer in between. What only this page needs is asked for at the same time: the app waits for it before it takes over.
  Promise.all([import('./main.tsx'), import('react-dom/client'), fetchPagePart(window.location.pathname)])
    .then(([{ startApp }]) => {
      // It is here: what it waits for from now on, it says itself.
      clearTimeout(watchdog)
      return startApp(installPrompt)
    })
    .then(hideAppFailure, (error) => {
      clearTimeout(watchdog)
      showAppFailure()
      reportError(error)
    })
})

const root = document.documentElement
const notice = document.createElement('p')

/** The text stays; what needs the app goes, and the reader is told. Outside of the app's own ground, should it still come. */
function showAppFailure(): void {
  if (notice.isConnected) return
  root.classList.add('without-app')
  notice.className = 'notice'
  notice.role = 'alert'
  const reload = document.createElement('a')
  reload.href = window.location.href
  reload.textContent = startMessages.reload
  const isEmpty = document.querySelector('.opening') !== null
  notice.append(isEmpty ? startMessages.notOpened : startMessages.failed, ' ', reload)
  if (navigator.serviceWorker?.controller) notice.append(' ', repairButton())
  document.body.prepend(notice)
}

function hideAppFailure(): void {
  root.classList.remove('without-app')
  notice.remove()
}

function repairButton(): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = startMessages.repair
  button.onclick = async () => {
    button.disabled = true
    button.textContent = startMessages.repairing
    if (await repairShell().catch(() => false)) return window.location.reload()
    button.disabled = false
    button.textContent = startMessages.notRepaired
  }
  return button
}
