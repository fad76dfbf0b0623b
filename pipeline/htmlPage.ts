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

/**
 * Makes templates from the built index.html. An article's text need not wait for the style sheet: on a slow connection
 * that is a whole round trip. So its link stands at the end of the body, where it holds back nothing that comes before
 * it, and is announced in the head, so that it arrives no later. See docs/decisions/005.
 */
export function pageTemplates(indexHtml: string): { readonly page: PageTemplate; readonly textFirst: PageTemplate } {
  for (const marker of ['<!--page-head-->', '<!--page-body-->', '<!--page-data-->']) {
    if (!indexHtml.includes(marker)) throw new Error(`index.html has no ${marker}`)
  }
  const sheet = STYLE_SHEET.exec(indexHtml)
  if (!sheet) throw new Error('index.html links no style sheet')
  const textFirst = indexHtml
    .replace(sheet[0], `\n    <link rel="preload" as="style" href="${sheet[1]}">`)
    .replace('</body>', `  <link rel="stylesheet" href="${sheet[1]}">\n  </body>`)
  return { page: filler(indexHtml), textFirst: filler(textFirst) }
}

function filler(template: string): PageTemplate {
  return ({ head, body, data }) =>
    template
      .replace('<!--page-head-->', () => head)
      .replace('<!--page-body-->', () => body)
      .replace('<!--page-data-->', () => `<script type="application/json" id="${PAGE_DATA_ID}">${embeddableJson(data)}</script>`)
}
