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
