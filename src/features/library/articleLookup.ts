import { useEffect, useEffectEvent, useState } from 'react'
import type { Article } from '#src/domain/article.ts'
import { ArticleLoadError } from '#src/domain/articleSource.ts'
import { type LookedUp, lookedUp } from '#src/domain/library/itemPlace.ts'

/** Gives an article; undefined where there is none of this slug. */
export type FindArticle = (slug: string) => Promise<Article | undefined>

/** The article; undefined where it cannot be had at the moment. */
async function lookUp(slug: string, findArticle: FindArticle): Promise<LookedUp | undefined> {
  try {
    return lookedUp(await findArticle(slug))
  } catch (error) {
    if (error instanceof ArticleLoadError) return undefined
    throw error
  }
}

/** The articles of these slugs, as far as they can be had. One at a time: they come from where the reader reads, too. */
export async function lookUpArticles(slugs: readonly string[], findArticle: FindArticle): Promise<ReadonlyMap<string, LookedUp>> {
  const articles = new Map<string, LookedUp>()
  for (const slug of slugs) {
    const article = await lookUp(slug, findArticle)
    if (article) articles.set(slug, article)
  }
  return articles
}

interface ArticleLookup {
  /** By slug, those that were looked up so far. */
  readonly articles: ReadonlyMap<string, LookedUp>
  /** How many of those that are asked for could not be had. */
  readonly missed: number
  readonly retry: () => void
}

/** Looks up articles while the page is shown, one after the other, each once. */
export function useArticleLookup(slugs: readonly string[], findArticle: FindArticle): ArticleLookup {
  const [articles, setArticles] = useState<ReadonlyMap<string, LookedUp>>(new Map())
  const [missed, setMissed] = useState<ReadonlySet<string>>(new Set())
  const unknown = slugs.filter((slug) => !articles.has(slug))
  const next = unknown.find((slug) => !missed.has(slug))

  const find = useEffectEvent((slug: string) => lookUp(slug, findArticle))
  useEffect(() => {
    if (next === undefined) return
    let isCurrent = true
    void find(next).then((article) => {
      if (!isCurrent) return
      if (article) setArticles((before) => new Map(before).set(next, article))
      else setMissed((before) => new Set(before).add(next))
    })
    return () => {
      isCurrent = false
    }
  }, [next])

  return {
    articles,
    missed: unknown.filter((slug) => missed.has(slug)).length,
    retry: () => setMissed(new Set()),
  }
}
