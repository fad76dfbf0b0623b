import { visibleText } from '../visibleText.ts'

/** Well-formed XML, as opposed to a text that may hold anything. */
export interface Xml {
  readonly xml: string
}

type Value = string | number | Xml | readonly Xml[]

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function written(value: Value): string {
  if (typeof value === 'string') return visibleText(value).replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? character)
  if (typeof value === 'number') return String(value)
  return 'xml' in value ? value.xml : value.map((part) => part.xml).join('')
}

/** A tag for templates: texts put into one are escaped, and cleared of what XML does not allow; XML stays as it is. */
export function xml(parts: TemplateStringsArray, ...values: readonly Value[]): Xml {
  return { xml: parts.map((part, index) => part + written(values[index] ?? '')).join('') }
}

export const NOTHING: Xml = { xml: '' }
