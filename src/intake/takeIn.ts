import type { IntakeProblem } from '#src/domain/intake/problem.ts'
import { recognise } from '#src/domain/intake/recognise.ts'
import type { Recognition } from '#src/domain/intake/recognised.ts'
import type { IntakeVocabulary } from '#src/domain/intake/vocabulary.ts'
import { type IntakeFile, readFile } from './readFile.ts'

/** What was recognised in a file; without a recognition the file was refused, and its one problem says why. */
export interface TakenFile {
  readonly recognition?: Recognition
  readonly problems: readonly IntakeProblem[]
}

/** Reads a file, and recognises what is in it. */
export async function takeIn(file: IntakeFile, vocabulary: IntakeVocabulary): Promise<TakenFile> {
  const { page, problems } = await readFile(file)
  if (!page) return { problems }
  const recognition = recognise(page, vocabulary, problems)
  return { recognition, problems: recognition.problems }
}
