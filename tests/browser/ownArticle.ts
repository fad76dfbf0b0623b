import { expect, type Page } from '@playwright/test'
import { makeArticle, paragraph, period, statedDate } from '../support/makeArticles.ts'
import { makeOwnArticle } from '../support/memoryOwnArticles.ts'
import { comesAlive } from './page.ts'

export const OWN_TITLE = 'Chợ Bãi họp lại sau trận lụt'
const market = makeOwnArticle('cho-bai', {
  file: 'chợ bãi.html',
  of: makeArticle({
    slug: 'x',
    title: OWN_TITLE,
    standfirst: '',
    summary: 'Chợ Bãi họp lại, đò ngang chạy từ mờ sáng.',
    place: 'chi-linh',
    placeName: 'Thành phố Chí Linh',
    published: statedDate('2022-11-02'),
    period: period('2022'),
    source: { title: 'Chợ Bãi họp lại', publisher: 'Cổng thông tin xã', author: 'Lê Thị Bưởi' },
    sections: [
      { blocks: [paragraph(1, 'Chợ Bãi họp lại hôm qua.'), paragraph(2, 'Đò ngang chạy từ mờ sáng, UBND xã cử người trực.')] },
    ],
  }),
})

/** Puts an article into the store, as though it had been brought in at another visit. */
export async function keepOwn(page: Page): Promise<void> {
  await page.goto('/thu-vien')
  await comesAlive(page)
  await expect(page.getByText('Chưa giữ gì ở đây')).toBeVisible()
  await page.evaluate(
    (own) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ben-doc-own')
        opening.onsuccess = () => {
          const writing = opening.result.transaction('articles', 'readwrite')
          writing.objectStore('articles').put(own)
          writing.onerror = () => reject(writing.error)
          writing.oncomplete = () => {
            opening.result.close()
            localStorage.setItem('ben-doc', '{"articles":1}')
            resolve()
          }
        }
      }),
    market,
  )
}
