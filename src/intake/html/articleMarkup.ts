import { MAX_EXTRACTED_ELEMENTS, MAX_EXTRACTED_LENGTH, MAX_EXTRACTED_NESTING } from '../limits.ts'
import type { ElementNode } from './elementNode.ts'
import type { FlowListener } from './flow.ts'

const KNOWN = new Set(
  (
    'article aside blockquote dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header li main nav ol p pre ' +
    'section table tbody td tfoot th thead tr ul'
  ).split(' '),
)
const NAMING = ['class', 'id', 'role', 'itemprop', 'rel'] as const
const SPECIAL: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => SPECIAL[char] ?? char)

/** Attribute that carries the index of a run of text through the extractor. */
export const RUN = 'data-run'

/** Well-formed markup of what is seen of a page. It goes to the extractor and nowhere else. */
export interface ArticleMarkup extends Omit<FlowListener, 'run'> {
  readonly run: (index: number, pieces: readonly { readonly text: string; readonly isLink: boolean }[]) => void
  /** Undefined where the page has more than the extractor is asked about. */
  readonly markup: (title: string) => string | undefined
}

/** Writes such markup from what comes up in a page. */
export function writeArticleMarkup(): ArticleMarkup {
  const parts: string[] = []
  let length = 0
  let elements = 0
  let nesting = 0
  const write = (part: string): void => {
    length += part.length
    if (length <= MAX_EXTRACTED_LENGTH) parts.push(part)
  }
  const nameOf = ({ name }: ElementNode): string => (KNOWN.has(name) ? name : 'div')
  return {
    open: (element) => {
      elements += 1
      nesting += element.depth
      const names = NAMING.flatMap((name) => {
        const value = element.attributes.get(name)
        return value ? [` ${name}="${escaped(value)}"`] : []
      })
      write(`<${nameOf(element)}${names.join('')}>`)
    },
    close: (element) => write(`</${nameOf(element)}>`),
    lineBreak: () => {
      elements += 1
      write('<br/>')
    },
    run: (index, pieces) => {
      elements += 1 + pieces.filter(({ isLink }) => isLink).length
      const words = pieces.map(({ text, isLink }) => (isLink ? `<a href="#">${escaped(text)}</a>` : escaped(text)))
      write(`<span ${RUN}="${index}">${words.join('')}</span>`)
    },
    markup: (title) =>
      elements > MAX_EXTRACTED_ELEMENTS || nesting > MAX_EXTRACTED_NESTING || length > MAX_EXTRACTED_LENGTH
        ? undefined
        : `<html><head><title>${escaped(title)}</title></head><body>${parts.join('')}</body></html>`,
  }
}
