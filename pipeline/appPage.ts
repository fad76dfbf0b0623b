import { APP_PAGE } from '#src/domain/shell.ts'
import type { PageTemplate } from './htmlPage.ts'

const OPENING = 'Đang mở…'
const STUCK = 'Nếu trang không hiện ra, hãy tải lại.'

/**
 * The page without content: the service worker opens with it every address that the shell holds no page of, and the app
 * draws what belongs there. Until then it says what is going on, but not at once: it is mostly there sooner.
 */
export function appPage(template: PageTemplate, assets: readonly string[]): string {
  return template({
    head: ['<title>Bến Đọc</title>', '<meta name="robots" content="noindex" />', ...preloads(assets)].join('\n    '),
    body: `<p class="opening">${OPENING} ${STUCK}</p>`,
    data: { path: APP_PAGE },
  })
}

// There is no text to paint first: whatever an article is read with may come at once; the list and the like have pages of
// their own. The fonts, too, so that a page that is loaded anew is as long as it was, and the reader's place in it where it
// was.
const APP_FILE = /^(?:react|app|main|engine|offline)-[\w-]+\.js$/
const FONT = /\.woff2$/

function preloads(assets: readonly string[]): string[] {
  const scripts = assets
    .filter((name) => APP_FILE.test(name))
    .map((name) => `<link rel="modulepreload" href="/assets/${name}" />`)
  const fonts = assets
    .filter((name) => FONT.test(name))
    .map((name) => `<link rel="preload" href="/assets/${name}" as="font" type="font/woff2" crossorigin />`)
  return [...scripts, ...fonts]
}
