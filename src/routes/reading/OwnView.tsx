import { useParams, useRouteContext, useRouter } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import type { OwnArticle, OwnArticlesState } from '#src/domain/ownArticle.ts'
import { ownMessages } from '#src/features/own/messages.ts'
import { OwnAbout, REMOVE_ID } from '#src/features/own/OwnAbout.tsx'
import { OwnMissing as Missing } from '#src/features/own/OwnMissing.tsx'
import { OwnOrigin } from '#src/features/own/OwnOrigin.tsx'
import { useWatched } from '#src/ui/useWatched.ts'

const OPENING: OwnArticlesState = { status: 'opening' }

/** What was taken away in this tab, so that it can be put back: the page that it was taken away on goes with it. */
const taken = new Map<string, OwnArticle>()

/** What was put back just now: its page takes up the focus where it was when the article was taken away. */
const putBackNow = new Set<string>()

const ARTICLE = { from: '/bai/$slug' } as const

function useThis(): OwnArticle | undefined {
  const { own } = useRouteContext(ARTICLE)
  const { slug } = useParams(ARTICLE)
  const state = useWatched(own.state, OPENING)
  return state.status === 'open' ? state.articles.get(slug) : undefined
}

function OriginOfThis() {
  const kept = useThis()
  return kept && <OwnOrigin own={kept} />
}

function AboutThis() {
  const { own } = useRouteContext(ARTICLE)
  const kept = useThis()
  const slug = kept?.article.slug
  useEffect(() => {
    if (slug !== undefined && putBackNow.delete(slug)) document.getElementById(REMOVE_ID)?.focus()
  }, [slug])
  if (!kept || slug === undefined) return null
  const remove = async () => {
    // Before it is gone, and this with it.
    taken.set(slug, kept)
    await own.remove(slug)
  }
  return <OwnAbout own={kept} onRemove={remove} />
}

/** What the reading view says of an article of the reader's own, in place of what it says of an edition. */
export const ownParts = { about: <AboutThis />, origin: <OriginOfThis />, sourceLead: ownMessages.sourceLead }

/** The page of an article of the reader's own that is not there, or cannot be had. */
export function OwnMissing() {
  const { own } = useRouteContext(ARTICLE)
  const { slug } = useParams(ARTICLE)
  const router = useRouter()
  const state = useWatched(own.state, OPENING)
  const isThere = state.status === 'open' && state.articles.has(slug)
  const show = useEffectEvent(() => void router.invalidate())
  useEffect(() => {
    if (isThere) show()
  }, [isThere])
  const putBack = async (removed: OwnArticle) => {
    putBackNow.add(slug)
    await own.save(removed)
    taken.delete(slug)
  }
  return (
    <Missing
      problem={state.status === 'unavailable' ? state.problem : undefined}
      removed={state.status === 'open' ? taken.get(slug) : undefined}
      onRetry={own.open}
      onPutBack={putBack}
    />
  )
}
