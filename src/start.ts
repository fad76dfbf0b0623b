// The first script of a page, and all of it that is fetched early. The text is there already, so the app itself waits
// until the browser has painted it.

function afterFirstPaint(run: () => void): void {
  // A page in a background tab paints only when it is shown; it comes alive then.
  requestAnimationFrame(() => setTimeout(run))
}

afterFirstPaint(() => {
  // React is asked for by itself, beside the app that needs it: so the two are evaluated in a task each, and the page can
  // answer in between.
  void import('react-dom/client')
  void import('./main.tsx')
})
