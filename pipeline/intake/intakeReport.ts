import { doubtsOf } from '#src/domain/intake/doubts.ts'
import { describeProblem, describeRemoval } from '#src/domain/intake/messages.ts'
import type { Recognised, Recognition } from '#src/domain/intake/recognised.ts'
import type { TakenFile } from '#src/intake/takeIn.ts'
import { intakeWords } from './intakeWords.ts'

/** What was found in a file, for whoever reads along: what is doubtful first, then all the rest in a few lines. */
export function intakeReport(file: string, { recognition, problems }: TakenFile): string {
  const told = problems.map((problem) => `! ${describeProblem(problem)}`)
  const found = recognition
    ? [...doubtsOf(recognition).map((doubt) => `? ${intakeWords.doubt(doubt)}`), ...foundLines(recognition)]
    : []
  return [file, ...[...told, ...found].map((line) => `  ${line}`)].join('\n')
}

function foundLines(found: Recognition): readonly string[] {
  const { published, period, blocks, figures, removed } = found
  const bounds = published?.value.bounds ? ` (${published.value.bounds})` : ''
  const fields: readonly (readonly [string, string | undefined])[] = [
    [intakeWords.field('title'), found.title?.value],
    [
      intakeWords.field('published'),
      published && `${published.value.date}${bounds}, ${intakeWords.basis(published.value.basis)}`,
    ],
    [intakeWords.field('period'), period?.value],
    [intakeWords.field('places'), listed(found.places)],
    [intakeWords.mentions, listed(found.mentions)],
    [intakeWords.field('topics'), listed(found.topics)],
    [intakeWords.field('author'), found.author?.value],
    [intakeWords.field('publisher'), found.publisher?.value],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
  const paragraphs = blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'caption').length
  return [...lines, intakeWords.counts(paragraphs, figures.length, removed.length), ...removedLine(found)]
}

const listed = (all: readonly Recognised<string>[]) => all.map(({ value }) => value).join(', ')

function removedLine({ removed }: Recognition): readonly string[] {
  const counts = new Map<string, number>()
  for (const word of removed.map(({ reason }) => describeRemoval(reason))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts.size === 0
    ? []
    : [`${intakeWords.removed}: ${[...counts].map(([reason, count]) => `${reason} ${count}`).join(', ')}`]
}
