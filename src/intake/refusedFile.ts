import type { IntakeProblem, Refusal } from '#src/domain/intake/problem.ts'

/** Thrown where reading a file ends, however deep that is; `readFile` turns it into an answer. */
export class RefusedFile extends Error {
  readonly problem: IntakeProblem

  constructor(code: Refusal, of: Omit<IntakeProblem, 'code'> = {}) {
    super(code)
    this.problem = { code, ...of }
  }
}
