import type { Article } from '#src/domain/article.ts'
import { PAGE_DATA_ID, type PageData } from '#src/domain/page.ts'

/** The data that this page carries along; empty where it was not prerendered, or was cut short on its way. */
export function readPageData(): PageData {
  const text = document.getElementById(PAGE_DATA_ID)?.textContent
  try {
    return text ? (JSON.parse(text) as PageData) : {}
  } catch {
    // The files hold the same.
    return {}
  }
}

/** The article that this page was rendered for; undefined where it shows none. */
export function carriedArticle({ files }: PageData): Article | undefined {
  const path = Object.keys(files ?? {}).find((name) => name.startsWith('articles/'))
  return path === undefined ? undefined : (files?.[path] as Article)
}
