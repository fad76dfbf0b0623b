import { screen, within } from '@testing-library/react'
import { vi } from 'vitest'
import type { Recognition } from '#src/domain/intake/recognised.ts'
import { openDesk } from '#src/intake-desk/desk.ts'
import type { Shared } from '#src/intake-desk/sharedFiles.ts'
import type { ReadOutcome } from '#src/intake-desk/workerReading.ts'
import { block, makeRecognition, proposed, sure } from '#tests/support/makeRecognition.ts'
import { memoryOwnArticles } from '#tests/support/memoryOwnArticles.ts'
import { renderRoute } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

export const SENTENCE = 'Xã thu ngân sách 214 tỷ đồng trong quý.'

export const found = (title: string, given: Partial<Recognition> = {}): Recognition =>
  makeRecognition({
    title: sure(title),
    published: sure({ date: '2022-09-30', basis: 'stated' }),
    dateText: sure('30/09/2022'),
    period: sure('2022'),
    places: [sure('chi-linh')],
    topics: [sure('kinh-te')],
    blocks: [block('paragraph', 3, SENTENCE), block('paragraph', 4, `Đoạn riêng của ${title}.`)],
    removed: [{ line: 1, text: 'Trang chủ', reason: 'navigation' }],
    figures: [proposed(SENTENCE, '214 tỷ đồng')],
    ...given,
  })

const doubtful = { title: { value: 'Đoán chừng', confidence: 0.2, evidence: [{ words: 'Dòng đầu trang' }] } }

/** As many words as an article has at least. */
export const LONG_TEXT = `${SENTENCE} ${SENTENCE} ${SENTENCE}`

const withoutPeriod = ({ period: _, ...rest }: Recognition): Recognition => rest

/** What comes of files, by their names; a file that is not named here is an article without doubts. */
const OUTCOMES: Readonly<Record<string, ReadOutcome>> = {
  'mo.txt': { recognition: found('Mờ', doubtful), problems: [] },
  'thieu.txt': { recognition: makeRecognition({ blocks: [block('paragraph', 1, SENTENCE)] }), problems: [] },
  'trang-chu.html': { recognition: withoutPeriod(found('Trang chủ', { isArticle: sure(false) })), problems: [] },
  'anh.txt': { problems: [{ code: 'picture' }] },
  'cham.txt': { failure: 'slow' },
}

interface Given {
  readonly address?: string
  readonly shared?: Shared
  /** Rejects as long as the worker cannot be had. */
  readonly read?: (name: string) => Promise<ReadOutcome>
}

export const outcomeOf = async (name: string): Promise<ReadOutcome> =>
  OUTCOMES[name] ?? { recognition: found(`Bài ${name}`), problems: [] }

export async function renderIntake({ address = '/them-bai', shared = { files: [] }, read = outcomeOf }: Given = {}) {
  const stop = vi.fn()
  const reading = { read: ({ name }: { readonly name: string }) => read(name), stop }
  const desk = openDesk({ reading, pickUp: async () => shared })
  const { own, fail } = memoryOwnArticles()
  const view = await renderRoute(
    address,
    { ...sample.source, placePage: async (id) => ({ ...(await placePage()), place: { ...(await placePage()).place, id } }) },
    ...[undefined, undefined, undefined, undefined, own],
    async () => desk,
  )
  await screen.findByRole('button', { name: 'Đọc văn bản này', hidden: true })
  const keptArticles = () => {
    const state = own.state.get()
    return state.status === 'open' ? [...state.articles.values()] : []
  }
  return { ...view, desk, own, fail, stop, keptArticles }
}

async function placePage() {
  const page = await sample.source.placePage('chi-linh')
  if (!page) throw new Error('the sample has no such place')
  return page
}

export const file = (name: string): File => new File(['chữ'], name, { type: 'text/plain' })
export const choose = (user: Awaited<ReturnType<typeof renderIntake>>['user'], ...names: readonly string[]) =>
  user.upload(screen.getByLabelText('Chọn tệp'), names.map(file))
export const rows = () => within(screen.getByRole('list', { name: 'Tệp đã đưa vào' })).getAllByRole('listitem')
