import * as v from 'valibot'
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { checkCharacters } from './characters.ts'
import type { FileProblems } from './problem.ts'

/** A value read from YAML, and the line that each of its parts stands on. */
export interface YamlValue<T> {
  readonly value: T
  lineOf(...path: readonly PropertyKey[]): number
}

/**
 * Reads YAML against a schema. Undefined where it does not fit; then each fault is in `problems` with its line.
 * `firstLine` is the line that the text starts on in its file.
 */
export function readYaml<const S extends v.GenericSchema>(
  text: string,
  schema: S,
  problems: FileProblems,
  firstLine = 1,
): YamlValue<v.InferOutput<S>> | undefined {
  text.split('\n').forEach((line, index) => {
    checkCharacters(line, (message, fix) => problems.add(firstLine + index, message, fix))
  })
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1
  for (const error of [...document.errors, ...document.warnings]) {
    problems.add(lineAt(error.pos[0]), `the YAML cannot be read: ${firstSentence(error.message)}`, 'write valid YAML')
  }
  if (document.errors.length > 0) return undefined

  const lineOf = (...path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const parent = document.getIn(path.slice(0, length - 1), true)
      const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path[length - 1]) : undefined
      const node = pair?.key ?? document.getIn(path.slice(0, length), true)
      if (hasRange(node)) return lineAt(node.range[0])
    }
    return firstLine
  }
  const read = toPlainValue(document)
  if (read.fault !== undefined) return problems.add(firstLine, `the YAML cannot be read: ${read.fault}`, 'write valid YAML')
  const result = v.safeParse(schema, read.value)
  if (result.success) return { value: result.output, lineOf }
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((item) => item.key as PropertyKey)
    const { message, fix } = explain(issue, path.join('.') || 'the file')
    problems.add(lineOf(...path), message, fix)
  }
  return undefined
}

/** An alias that names nothing, which a value beginning with * is, comes to light only here. */
function toPlainValue(document: Document): { readonly value?: unknown; readonly fault?: string } {
  try {
    return { value: document.toJS() }
  } catch (error) {
    return { fault: error instanceof Error ? firstSentence(error.message) : String(error) }
  }
}

const firstSentence = (message: string): string => message.split('\n')[0]?.replace(/ at line.*$/, '') ?? message

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}

const ARROW = ' → '

/** A message for a schema's own check, which says what to write as well. */
export function withFix(message: string, fix: string): string {
  return `${message}${ARROW}${fix}`
}

function explain(issue: v.BaseIssue<unknown>, where: string): { readonly message: string; readonly fix: string } {
  const [message = '', fix] = issue.message.split(ARROW)
  // One that begins with a value does not say of itself where it stands.
  if (fix) return { message: message.startsWith('“') ? `${where}: ${message}` : message, fix }
  if (!issue.expected) return { message: `${where}: ${message}`, fix: 'see docs/how-to/add-an-article.md' }
  const expected = issue.expected.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' or ')
  return { message: `${where}: ${message.replace(/: Expected .* but received /s, ': ')}`, fix: `write ${expected}` }
}
