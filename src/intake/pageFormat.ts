import type { PageFormat } from '#src/domain/intake/page.ts'
import { bytesAsChars } from './fileKind.ts'

const MIME_START = /^(?:[\w-]{1,60}:[^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n){0,50}){1,60}/
const DOCUMENT_START =
  /^\s{0,999}(?:<\?xml[^>]{0,300}>\s{0,99})?(?:<!--[^>]{0,500}-->\s{0,99}){0,9}<(?:!doctype\s|html[\s>]|head[\s>]|body[\s>])/i
const TAG =
  /<\/?(?:p|div|span|br|a|b|strong|em|i|h[1-6]|table|tr|td|ul|ol|li|img|article|section|font|center|blockquote)(?:\s[^<>]{0,2000})?\/?>/gi
const FRAGMENT_START = /^\s{0,999}<(?:p|div|span|h[1-6]|table|ul|ol|article|section|font|center|blockquote|meta|a|b|strong)[\s>]/i
const SAMPLE = 50_000

/** Whether bytes begin with the headers of a saved page. */
export function isMhtml(bytes: Uint8Array): boolean {
  const head = MIME_START.exec(bytesAsChars(bytes.subarray(0, 16_384)))?.[0] ?? ''
  return /^content-type:/im.test(head) && /^(?:mime-version|from|snapshot-content-location|content-location):/im.test(head)
}

const isMarkdownName = (name: string): boolean => /\.(?:md|markdown|mdown|mkd)$/i.test(name)
const isHtmlName = (name: string): boolean => /\.(?:html?|xhtml|php|aspx?)$/i.test(name)

/** What a text is: by what stands in it, then by the name of its file. HTML in Markdown does not make a page of it. */
export function formatOf(text: string, name: string): Exclude<PageFormat, 'mhtml'> {
  const start = text.slice(0, SAMPLE)
  if (DOCUMENT_START.test(start)) return 'html'
  if (isMarkdownName(name)) return 'markdown'
  const tags = start.match(TAG)?.length ?? 0
  if (tags >= 1 && (isHtmlName(name) || (tags >= 2 && FRAGMENT_START.test(start)))) return 'html'
  return tags >= 20 && tags * 200 > start.length ? 'html' : 'text'
}
