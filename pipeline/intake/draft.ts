import { stringify } from 'yaml'
import { cleanFileName } from '#src/domain/intake/cleanFileName.ts'
import { doubtsOf } from '#src/domain/intake/doubts.ts'
import type { Recognised, Recognition } from '#src/domain/intake/recognised.ts'
import { summaryOfPage } from '#src/domain/intake/summary.ts'
import { DRAFT_LINE } from '../readContent.ts'
import { draftBody, unmarkedFigures } from './draftBody.ts'
import { intakeWords } from './intakeWords.ts'

/** An article file (docs/how-to/add-an-article.md) as far as it was recognised; what is missing, the build asks for. */
export function draftOf(found: Recognition, file: string): string {
  // Whoever named the file could write into the front matter otherwise.
  const notes = [intakeWords.draftOf(cleanFileName(file)), ...doubtsOf(found).map(intakeWords.doubt), ...figureNotes(found)]
  const comment = notes.map((note) => `# ${note}\n`).join('')
  // A long line stays one line: a diff shows then what an editor changed.
  return `---\n${DRAFT_LINE}\n${comment}${stringify(frontMatter(found), { lineWidth: 0 })}---\n\n${draftBody(found)}`
}

function frontMatter(found: Recognition) {
  const { title, published, period, dek } = found
  const summary = summaryOfPage(found)
  return {
    title: title?.value ?? '',
    standfirst: dek?.value ?? summary,
    summary,
    place: found.places[0]?.value ?? '',
    form: found.form.value,
    topics: found.topics.map(({ value }) => value),
    published: {
      date: published?.value.date ?? '',
      basis: published?.value.basis ?? 'inferred',
      evidence: published?.value.basis === 'inferred' ? wordsFor(published) : [],
      ...(published?.value.bounds && { bounds: published.value.bounds }),
    },
    period: { covers: period?.value ?? '', evidence: period ? wordsFor(period).join('; ') : '' },
    source: sourceOf(found),
  }
}

/** The source as an article names it. */
export function sourceOf({ title, publisher, author, dateText }: Recognition) {
  return {
    title: title?.value ?? '',
    ...(publisher && { publisher: publisher.value }),
    ...(author && { author: author.value }),
    ...(dateText && { dateline: dateText.value }),
  }
}

const wordsFor = ({ evidence }: Recognised<unknown>): readonly string[] => evidence.map(({ words }) => `“${words}”`)

const MOST_NOTED = 40

function figureNotes(found: Recognition): readonly string[] {
  const unmarked = unmarkedFigures(found)
  const shown = unmarked.slice(0, MOST_NOTED).map(({ text }) => `“${text}”`)
  if (unmarked.length > shown.length) shown.push('…')
  return shown.length === 0 ? [] : [intakeWords.unmarked(unmarked.length, shown.join(', '))]
}
