import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Article } from '#src/domain/article.ts'
import type { RawSearch } from '#src/domain/articleQuery.ts'
import type { SharedNothing } from '#src/domain/intake/desk.ts'
import { EDITED_PARAM } from '#src/domain/intake/editedParam.ts'
import { dayOf, timestamp } from '#src/domain/library/timestamp.ts'
import type { OwnArticlesState } from '#src/domain/ownArticle.ts'
import { SHARED_PARAM } from '#src/domain/shareAddress.ts'
import { EditKept } from '#src/features/intake/EditKept.tsx'
import { IntakePage } from '#src/features/intake/IntakePage.tsx'
import { intakeMessages } from '#src/features/intake/messages.ts'
import { OpenDesk } from '#src/features/intake/OpenDesk.tsx'
import { ArticleBody } from '#src/features/reading/ArticleBody.tsx'
import { useWatched } from '#src/ui/useWatched.ts'
import type { AppServices } from './services.ts'
import { useDesk } from './useDesk.ts'

interface Props extends Pick<AppServices, 'articles' | 'own' | 'loadDesk' | 'device'> {
  readonly search: RawSearch
}

/** What stands in the head of the page. */
export const intakeHead = { title: intakeMessages.title, intro: intakeMessages.intro }

const OPENING: OwnArticlesState = { status: 'opening' }
/** Names the entry that is being reviewed. */
const REVIEWED_PARAM = 'tep'

const keepingNow = () => timestamp(new Date())

const drawBody = ({ sections, figures }: Article) => (
  <ArticleBody sections={sections} figures={figures} target={undefined} marks={undefined} />
)

/** The desk as an address asks for it, and the ways from it to other addresses. */
export function IntakeView({ articles, own, loadDesk, device, search }: Props) {
  const navigate = useNavigate({ from: '/them-bai' })
  const { open, isMissing, retry } = useDesk(articles, loadDesk, device)
  const kept = useWatched(own.state, OPENING)
  const [nothingShared, setNothingShared] = useState<SharedNothing | 'lost'>()
  const [findPlace] = useState(() => async (id: string) => (await articles.placePage(id))?.place)
  useEffect(() => own.open(), [own])

  const shared = search[SHARED_PARAM]
  const desk = open?.desk
  useEffect(() => {
    if (!desk || shared === undefined) return
    const takeUp = async () => setNothingShared(shared === '1' ? await desk.takeShared() : 'lost')
    takeUp().catch(() => setNothingShared('lost'))
    // Once: whoever loads the page anew has shared nothing more.
    void navigate({ search: {}, replace: true })
  }, [desk, shared, navigate])

  const editedSlug = search[EDITED_PARAM]
  const edited = kept.status === 'open' ? kept.articles.get(String(editedSlug)) : undefined
  const reviewed = Number(search[REVIEWED_PARAM])
  return (
    <IntakePage isMissing={isMissing} onRetry={retry}>
      {open && edited && (
        <EditKept
          key={edited.article.slug}
          own={edited}
          vocabulary={open.vocabulary}
          today={dayOf(new Date())}
          findPlace={findPlace}
          onSave={own.save}
          onDone={(slug) => void navigate({ to: '/bai/$slug', params: { slug }, search: {} })}
        />
      )}
      {editedSlug !== undefined && kept.status === 'open' && !edited && <p className="notice">{intakeMessages.editGone}</p>}
      {open && !edited && !(editedSlug !== undefined && kept.status === 'opening') && (
        <OpenDesk
          desk={open.desk}
          vocabulary={open.vocabulary}
          kept={kept.status === 'open' ? kept.articles : undefined}
          keeping={{ own, now: keepingNow }}
          findPlace={findPlace}
          reviewed={Number.isInteger(reviewed) ? reviewed : undefined}
          onReview={(id) => navigate({ search: id === undefined ? {} : { [REVIEWED_PARAM]: String(id) } })}
          nothingShared={nothingShared}
          today={dayOf(new Date())}
          draw={drawBody}
        />
      )}
    </IntakePage>
  )
}
