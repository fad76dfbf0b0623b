import { PAGE_DATA_ID, type PageData } from '#src/domain/page.ts'
import { embeddableJson } from './documentHead.ts'

export interface PageParts {
  readonly head: string
  readonly body: string
  readonly data: PageData
}

/** Fills a template. */
export type PageTemplate = (parts: PageParts) => string

const STYLE_SHEET = /\s*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/
const ARTICLE_HEAD = /<header class="article-head">.*?<\/header>/s

export interface PageTemplates {
  readonly page: PageTemplate
  readonly textFirst: PageTemplate
}

/**
 * Makes templates from the built index.html. The head of an article (title, standfirst, date) need not wait for the style
 * sheet: on a slow connection that is a whole round trip. So the link stands behind it, in the text, where it holds back
 * only what comes after. `src/styleSheet.ts` takes it out again before React looks at the text. See docs/decisions/005.
 *
 * Right before the link, wherever it stands, comes the script that says how the reader wants to read: the style sheet is
 * never applied without it, and it never waits for the style sheet.
 */
export function pageTemplates(indexHtml: string, firstPaintUrl: string): PageTemplates {
  for (const marker of ['<!--page-head-->', '<!--page-body-->', '<!--page-data-->']) {
    if (!indexHtml.includes(marker)) throw new Error(`index.html has no ${marker}`)
  }
  const sheet = STYLE_SHEET.exec(indexHtml)
  if (!sheet) throw new Error('index.html links no style sheet')
  const script = `<script src="${firstPaintUrl}"></script>`
  const link = `<link rel="stylesheet" href="${sheet[1]}">`
  const fillWithoutSheet = filler(indexHtml.replace(sheet[0], ''))
  return {
    page: filler(indexHtml.replace(sheet[0], () => `\n    ${script}${sheet[0]}`)),
    textFirst: (parts) => fillWithoutSheet({ ...parts, body: afterArticleHead(parts.body, script + link) }),
  }
}

function afterArticleHead(body: string, elements: string): string {
  const head = ARTICLE_HEAD.exec(body)
  if (!head) throw new Error('an article page without an article head')
  const end = head.index + head[0].length
  return body.slice(0, end) + elements + body.slice(end)
}

function filler(template: string): PageTemplate {
  return ({ head, body, data }) =>
    template
      .replace('<!--page-head-->', () => head)
      .replace('<!--page-body-->', () => body)
      .replace('<!--page-data-->', () => `<script type="application/json" id="${PAGE_DATA_ID}">${embeddableJson(data)}</script>`)
}
