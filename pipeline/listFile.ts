import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import * as v from 'valibot'
import { FileProblems, type Problem } from './problem.ts'
import { readYaml } from './yamlFile.ts'

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are lower-case ASCII words joined by hyphens'))

/** Reports what is wrong with an item beside the items of its list; `line` is where it starts. */
export type Check<T> = (item: T, line: number, problems: FileProblems, all: ReadonlyMap<string, T>) => void

/** Reads a list of a content folder by the ids of its items; problems are added to the list of them. */
export function readList<T extends { readonly id: string }>(
  contentDir: string,
  name: string,
  schema: v.GenericSchema<unknown, T>,
  all: Problem[],
  check: Check<T> = () => undefined,
): Map<string, T> {
  const problems = new FileProblems(relative('.', join(contentDir, name)))
  const read = readYaml(readText(join(contentDir, name), problems), v.array(schema), problems)
  const items = new Map<string, T>()
  read?.value.forEach((item, index) => {
    const line = read.lineOf(index)
    if (items.has(item.id)) problems.add(line, `“${item.id}” is listed twice`, 'keep one of the two')
    items.set(item.id, item)
  })
  read?.value.forEach((item, index) => {
    check(item, read.lineOf(index), problems, items)
  })
  all.push(...problems.list)
  return items
}

function readText(path: string, problems: FileProblems): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    problems.add(1, `the file cannot be read (${(error as NodeJS.ErrnoException).code})`, 'add it; it may be an empty list: []')
    return '[]'
  }
}
