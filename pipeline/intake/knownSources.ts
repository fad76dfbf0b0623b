import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Source } from '#src/domain/article.ts'
import { splitFrontMatter } from '../frontMatter.ts'
import { articlePaths, slugOf } from '../readContent.ts'

/** An article file, as far as it names its source: a draft that the build does not accept yet is one, too. */
export interface KnownSource {
  readonly slug: string
  readonly source: Pick<Source, 'title' | 'dateline'>
}

/** The sources that the article files of a content folder name. */
export function knownSources(contentDir: string): readonly KnownSource[] {
  return articlePaths(join(contentDir, 'articles')).map((path) => ({
    slug: slugOf(path),
    source: sourceIn(readFileSync(path, 'utf8')),
  }))
}

function sourceIn(text: string): KnownSource['source'] {
  try {
    const { title, dateline } = parse(splitFrontMatter(text)?.yaml ?? '')?.source ?? {}
    return { title: String(title ?? ''), ...(dateline && { dateline: String(dateline) }) }
  } catch {
    // What is wrong in it, the build says.
    return { title: '' }
  }
}
