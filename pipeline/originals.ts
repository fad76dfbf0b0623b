import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type Article, type Block, plainText, type TextBlock } from '#src/domain/article.ts'
import { describeProblem } from '#src/domain/intake/messages.ts'
import type { IntakeVocabulary } from '#src/domain/intake/vocabulary.ts'
import { type EditionBlock, layBeside } from '#src/domain/original/beside.ts'
import type { Original } from '#src/domain/original/original.ts'
import { originalPath } from '#src/domain/page.ts'
import type { Collection } from './collection.ts'
import { originalFiles } from './intake/originals.ts'
import { takeInFile } from './intake/sourceFiles.ts'
import { toIntakeVocabulary } from './intakeVocabulary.ts'
import { ContentError, type Problem } from './problem.ts'

/** Reads the original of an article, and lays it beside the edition; a problem where its file is refused. */
async function readOriginal(path: string, article: Article, vocabulary: IntakeVocabulary): Promise<Original | Problem> {
  const { recognition, problems } = await takeInFile({ path, name: path }, vocabulary)
  if (!recognition || recognition.blocks.length === 0) {
    const message = problems.map(describeProblem).join(' ') || 'no text was found in the original'
    return { file: relative('.', path), line: 1, message, fix: 'save the page as UTF-8 text or HTML, or take the file away' }
  }
  const { title, dek } = recognition
  const blocks = recognition.blocks.map(({ kind, text, level }) => ({ kind, text, ...(level !== undefined && { level }) }))
  return {
    slug: article.slug,
    title: title?.value ?? article.source.title,
    ...(dek && { dek: dek.value }),
    blocks,
    rows: layBeside(editionBlocks(article), blocks),
  }
}

const editionBlocks = ({ sections }: Article): readonly EditionBlock[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap(editionBlock))

function editionBlock(block: Block): readonly EditionBlock[] {
  switch (block.type) {
    case 'heading':
      return [{ n: block.n, text: block.text, belongs: 'next' }]
    case 'paragraph':
      return [textBlock(block)]
    case 'list':
      return block.items.map(textBlock)
    case 'note':
      return block.paragraphs.map(({ n, inlines }) => ({ n, text: plainText(inlines), belongs: 'previous' }))
  }
}

/** What ends in a colon leads in to what follows. */
function textBlock({ n, inlines }: TextBlock): EditionBlock {
  const text = plainText(inlines)
  return { n, text, ...(text.endsWith(':') && { belongs: 'next' }) }
}

/** The originals that are held, by the slugs of their editions. Throws a `ContentError` for those that cannot be read. */
export async function readOriginals(contentDir: string, collection: Collection): Promise<ReadonlyMap<string, Original>> {
  const files = originalFiles(contentDir)
  const vocabulary = toIntakeVocabulary(collection.vocabulary)
  const originals = new Map<string, Original>()
  const problems: Problem[] = []
  for (const [row, { slug }] of collection.summaries.entries()) {
    const path = files.get(slug)
    // An article is made when it is asked for: those without an original are not.
    const read = path === undefined ? undefined : await readOriginal(path, collection.article(row), vocabulary)
    if (read && 'fix' in read) problems.push(read)
    else if (read) originals.set(slug, read)
  }
  if (problems.length > 0) throw new ContentError(problems)
  return originals
}

/** Writes a data file for each. */
export function writeOriginals(outDir: string, originals: ReadonlyMap<string, Original>): void {
  for (const [slug, original] of originals) {
    const file = join(outDir, 'data', originalPath(slug))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(original))
  }
}
