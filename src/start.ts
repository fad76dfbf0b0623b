// The first script of a page, and all of it that is fetched early. The text is there already, so the app itself waits
// until the browser has painted it.

import { InstallPrompt } from './device/installPrompt.ts'
import { startMessages } from './startMessages.ts'

function afterFirstPaint(run: () => void): void {
  // A page in a background tab paints only when it is shown; it comes alive then.
  requestAnimationFrame(() => setTimeout(run))
}

const installPrompt = new InstallPrompt()

afterFirstPaint(() => {
  // React is asked for by itself, beside the app that needs it: so the two are evaluated in a task each, and the page can
  // answer in between.
  Promise.all([import('./main.tsx'), import('react-dom/client')])
    .then(([{ startApp }]) => startApp(installPrompt))
    .catch(showAppFailure)
})

/** The text stays; what needs the app goes, and the reader is told. */
function showAppFailure(error: unknown): void {
  document.documentElement.classList.add('without-app')
  const notice = document.createElement('p')
  notice.className = 'notice'
  notice.role = 'alert'
  const reload = document.createElement('a')
  reload.href = window.location.href
  reload.textContent = startMessages.reload
  notice.append(startMessages.failed, ' ', reload)
  document.querySelector('main')?.prepend(notice)
  reportError(error)
}
