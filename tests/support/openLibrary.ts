import { screen, waitFor, within } from '@testing-library/react'
import { expect, vi } from 'vitest'
import { restingDevice } from '#src/device/restingDevice.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import type { LibraryItem } from '#src/domain/library.ts'
import { restingSearch } from '#src/domain/restingSearch.ts'
import { bookmark, chiLinh, haTinh, highlight } from './libraryItems.ts'
import { makeArticle, makeArticles, paragraph } from './makeArticles.ts'
import { memoryLibrary } from './memoryLibrary.ts'
import { renderRoute } from './renderRoute.tsx'

// The library page, with four things kept, one of which is no longer in its article.

export const SENTENCE = 'Chợ quê mở lại sau hai năm, có 120 quầy hàng.'
const GONE = 'Chợ còn thiếu 7 quầy cá.'

export const market = highlight('quay', 5, { sentence: SENTENCE, quote: '120 quầy hàng', block: 2 })
export const noted = highlight(
  'ho-nuoc',
  4,
  { sentence: 'Kênh dẫn nước về 9 thôn.', quote: '9 thôn' },
  {
    article: haTinh,
    colour: 'pink',
    note: 'Hỏi xã về thôn thứ mười',
  },
)
export const whole = bookmark('ca-bai', 3)
export const orphan = highlight('ca', 2, { sentence: GONE, quote: '7 quầy cá', block: 3 }, { colour: 'green', note: 'Đã bỏ?' })
export const all = [market, noted, whole, orphan]

export const { source } = makeArticles([
  makeArticle({ ...chiLinh, sections: [{ blocks: [paragraph(1, 'Mở đầu.'), paragraph(2, SENTENCE)] }] }),
  makeArticle({ ...haTinh, sections: [{ blocks: [paragraph(1, 'Kênh dẫn nước về 9 thôn.')] }] }),
])

export interface Given extends NonNullable<Parameters<typeof memoryLibrary>[0]> {
  readonly address?: string
  readonly articles?: ArticleSource
}

export async function open({ address = '/thu-vien', articles = source, items = all, ...given }: Given = {}) {
  const kept = memoryLibrary({ items, ...given })
  const route = await renderRoute(address, articles, restingDevice, restingSearch, kept.library)
  return { ...kept, ...route }
}

export const itemsOf = ({ library }: ReturnType<typeof memoryLibrary>): readonly LibraryItem[] => {
  const state = library.state.get()
  return state.status === 'open' ? state.items : []
}
export const list = () => within(screen.getByRole('list', { name: 'Danh sách đã giữ' }))
export const listed = () =>
  screen.getAllByRole('listitem').flatMap(({ id }) => (id.startsWith('muc-') ? [id.slice('muc-'.length)] : []))
export const entry = (id: string) => within(document.getElementById(`muc-${id}`) as HTMLElement)
export const waitForCount = (words: string) => screen.findByText(words, { selector: '.results-count' })
export const button = (name: string | RegExp) => screen.getByRole('button', { name })

/** Catches what is handed to the reader as files; gives the way to wait for the text of one by its name. */
export function catchFiles() {
  const files = new Map<string, string>()
  const blobs = new Map<string, Blob>()
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = `blob:${blobs.size}`
    blobs.set(url, blob as Blob)
    return url
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    void blobs
      .get(this.getAttribute('href') ?? '')
      ?.text()
      .then((text) => files.set(this.download, text))
  })
  const fileNamed = (name: RegExp) =>
    waitFor(() => {
      const found = [...files].find(([each]) => name.test(each))
      expect(found, [...files.keys()].join()).toBeDefined()
      return found?.[1] ?? ''
    })
  return { files, fileNamed }
}
