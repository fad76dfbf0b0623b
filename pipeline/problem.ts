/** Something wrong in the content: where, what, and what to write instead. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly message: string
  readonly fix: string
}

/** `content/articles/2022/x.md:12: what is wrong → what to write` */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message} → ${problem.fix}`
}

/** Stops a build, with every problem in its message. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content:\n${problems.map(formatProblem).join('\n')}`,
    )
    this.problems = problems
  }
}

/** Collects the problems of one file. */
export class FileProblems {
  readonly list: Problem[] = []
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  add(line: number, message: string, fix: string): undefined {
    this.list.push({ file: this.#file, line, message, fix })
    return undefined
  }
}

/** "a, b or c", shortened where there are many. */
export function oneOf(ids: readonly string[]): string {
  const shown = ids.slice(0, 12)
  return `one of ${shown.join(', ')}${ids.length > shown.length ? ` … (${ids.length} in all)` : ''}`
}

const distance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const substituted = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substituted))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}

/** "write kinh-te", where one known id is close; otherwise the choices. */
export function suggestId(id: string, known: readonly string[]): string {
  const nearest = known.map((candidate) => ({ candidate, away: distance(id, candidate) })).sort((a, b) => a.away - b.away)[0]
  return nearest && nearest.away <= Math.max(2, id.length / 4) ? `write ${nearest.candidate}` : `write ${oneOf(known)}`
}
