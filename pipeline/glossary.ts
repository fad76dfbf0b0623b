import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import type { GlossaryTerm, ShortenedTerm } from '#src/domain/glossary.ts'
import { tokenize } from '#src/domain/search/tokens.ts'
import { type Check, id, readList } from './listFile.ts'
import type { Problem } from './problem.ts'
import { withFix } from './yamlFile.ts'

const FILE = 'glossary.yaml'
// By the place of this file: the project may be built from another folder.
const ownContentDir = fileURLToPath(new URL('../content', import.meta.url))

const TERM = /^\p{L}+((,| -)? \p{L}+)*$/u
const ABBREVIATION = /^[\p{L}\d]([&,\- ]*[\p{L}\d])+$/u

const fault = (what: string, fix: string) => (issue: v.BaseIssue<unknown>) => withFix(`“${issue.input}” ${what}`, fix)

const term = v.pipe(
  v.string(),
  v.regex(TERM, fault('is not words with “, ” or “ - ” between some', 'write it as in “kinh tế - xã hội”')),
  v.check(isLowerCaseOrName, fault('begins with a capital and is no name', 'write it as within a sentence')),
)
const abbreviation = v.pipe(
  v.string(),
  v.regex(ABBREVIATION, fault('is no short form', 'write two or more letters or digits, with & - , or a space between some')),
  v.check(
    (short) => !readsAsWords(short),
    fault('is a word where accents are left out', 'leave it out, or a search takes one for the other'),
  ),
)
const said = v.pipe(v.string(), v.trim(), v.nonEmpty())
const termSchema = v.pipe(
  v.strictObject({
    id,
    term,
    abbreviations: v.array(abbreviation),
    notIn: v.optional(v.array(said)),
    definition: v.optional(said),
    source: v.optional(said),
  }),
  v.check(
    ({ definition, source }) => (definition === undefined) === (source === undefined),
    withFix('a definition without its source, or a source of nothing', 'write both, or none'),
  ),
  v.check(
    ({ abbreviations, definition }) => abbreviations.length > 0 || definition !== undefined,
    withFix('no short form', 'write one at least, as in [UBND], or a definition'),
  ),
  v.check(
    ({ term, abbreviations, notIn = [] }) =>
      notIn.every((words) => [term, ...abbreviations].some((form) => words.includes(form))),
    withFix('words in notIn that hold neither the term nor a short form', 'write the words as they stand around the term'),
  ),
)
type ListedTerm = v.InferOutput<typeof termSchema>

/**
 * The terms of a content folder; those of the project where it has no glossary, since short forms are those of the
 * press, not of a set of articles.
 */
export function readGlossary(contentDir: string, all: Problem[]): GlossaryTerm[] {
  const folder = existsSync(join(contentDir, FILE)) ? contentDir : ownContentDir
  return [...readList(folder, FILE, termSchema, all, sharedForms()).values()].map(toTerm)
}

function toTerm({ id, term, abbreviations, notIn, definition, source }: ListedTerm): GlossaryTerm {
  const isExplained = definition !== undefined && source !== undefined
  return { id, term, abbreviations, ...(notIn && { notIn }), ...(isExplained && { explained: { definition, source } }) }
}

/** The terms that a search reads in their short forms as well. */
export function shortenedTerms(glossary: readonly GlossaryTerm[]): readonly ShortenedTerm[] {
  return glossary
    .filter(({ abbreviations }) => abbreviations.length > 0)
    .map(({ term, abbreviations }) => ({ term, abbreviations }))
}

/** Reports what two terms share: a search would know one of them only. */
function sharedForms(): Check<ListedTerm> {
  const terms = new Map<string, string>()
  const owners = new Map<string, string>()
  return ({ id, term, abbreviations }, line, problems) => {
    const other = terms.get(folded(term))
    if (other !== undefined) problems.add(line, `“${term}” is the term of “${other}” too`, 'list all its short forms there')
    terms.set(folded(term), id)
    for (const short of abbreviations) {
      const owner = owners.get(folded(short)) ?? id
      if (owner !== id) problems.add(line, `“${short}” is a short form of “${owner}” too`, 'keep it with one, or with none')
      owners.set(folded(short), owner)
    }
  }
}

/** "Mặt trận Tổ quốc" has a capital further on, as names have, and "SIPAS" has nothing else; "Ủy ban nhân dân" has one. */
function isLowerCaseOrName(term: string): boolean {
  return !/^\p{Lu}/u.test(term) || / \p{Lu}/u.test(term) || /^\p{Lu}{2,}$/u.test(term)
}

const INITIAL = 'ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx]'
const VOWELS = 'a[iouy]?|e[ou]?|i[aeu]?|ieu|o[aeio]?|oa[ioy]|oeo|u[aeiouy]?|ua[iy]|u[oy][aeiu]|uyeu?|ye|yeu|y'
const FINAL = 'ch|ng|nh|[cmnpt]'
const SYLLABLE = new RegExp(`^(${INITIAL})?(${VOWELS})(${FINAL})?$`)

/** Whether all of it could be Vietnamese to whoever types without accents. */
function readsAsWords(short: string): boolean {
  return short.split(/[^\p{L}\d]+/u).every((part) => SYLLABLE.test(folded(part)))
}

/** A form as a search compares it: what it cannot tell apart must not belong to two terms. */
const folded = (form: string): string =>
  tokenize(form)
    .map((token) => token.folded)
    .join('')
