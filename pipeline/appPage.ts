import { APP_PAGE } from '#src/domain/shell.ts'
import type { PageTemplate } from './htmlPage.ts'

const OPENING = 'Đang mở…'
const STUCK = 'Nếu trang không hiện ra, hãy tải lại.'

/**
 * The page without content: the service worker opens with it every address that the shell holds no page of, and the app
 * draws what belongs there. Until then it says what is going on, but not at once: it is mostly there sooner.
 */
export function appPage(template: PageTemplate): string {
  return template({
    head: '<title>Bến Đọc</title>\n    <meta name="robots" content="noindex" />',
    body: `<p class="opening">${OPENING} ${STUCK}</p>`,
    data: { path: APP_PAGE },
  })
}
