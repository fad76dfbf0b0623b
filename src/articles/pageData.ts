import { PAGE_DATA_ID, type PageData } from '#src/domain/page.ts'

/** The data that this page carries along; empty where it was not prerendered. */
export function readPageData(): PageData {
  const text = document.getElementById(PAGE_DATA_ID)?.textContent
  return text ? (JSON.parse(text) as PageData) : {}
}
