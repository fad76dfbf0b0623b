import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { escapeHtml } from '#pipeline/documentHead.ts'

/** A piece of text and the element that it stands in. */
interface TextElement {
  readonly tag: string
  readonly text: string
}

/** Address of the bare page below the site's root. */
export const BARE_PATH = '/bare.html'

/**
 * Writes the text of an article's page, all of it that stands in its main part, as HTML without style, script or
 * picture. It is served by the same server.
 */
export async function writeBarePage(browser: Browser, siteDir: string, articleUrl: string): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: true })
  const page = await context.newPage()
  await page.goto(articleUrl)
  const [title, elements] = [await page.title(), await page.evaluate(readTextElements)]
  await context.close()
  if (elements.length < 10) throw new Error(`${articleUrl} shows next to no text`)
  writeFileSync(join(siteDir, BARE_PATH), bareHtml(title, elements))
}

/** Runs in the page: the innermost elements that hold text, in order, whether they are shown or folded away. */
function readTextElements(): TextElement[] {
  const kinds = 'h1,h2,h3,h4,p,li,dt,dd,th,td,caption,summary'
  const main = document.querySelector('main')
  if (!main) throw new Error('the page has no main part')
  return [...main.querySelectorAll(kinds)]
    .filter((element) => !element.querySelector(kinds))
    .map((element) => ({ tag: /^H\d$/.test(element.tagName) ? element.tagName : 'P', text: element.textContent.trim() }))
    .filter(({ text }) => text !== '')
}

function bareHtml(title: string, elements: readonly TextElement[]): string {
  const body = elements.map(({ tag, text }) => `<${tag.toLowerCase()}>${escapeHtml(text)}</${tag.toLowerCase()}>`).join('\n')
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
</head>
<body>
${body}
</body>
</html>
`
}
