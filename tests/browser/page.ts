import { test as base, expect, type Page } from '@playwright/test'
import { watch } from './watch.ts'

interface Fixtures {
  /** Texts of console messages that a test expects; anything else of weight fails it. */
  readonly allowedMessages: RegExp[]
  readonly watched: undefined
}

/** Every test fails on a console error or warning, an uncaught error, a policy violation or a request to another host. */
export const test = base.extend<Fixtures>({
  allowedMessages: async ({}, use) => use([]),
  watched: [
    async ({ context, allowedMessages }, use) => {
      const messages: string[] = []
      await watch(context, messages)
      await use(undefined)
      expect(messages.filter((message) => !allowedMessages.some((allowed) => allowed.test(message)))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Waits until the app has taken over from the prerendered page. */
export async function comesAlive(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.getElementById('app')?.firstElementChild ?? {}).some((key) => key.startsWith('__react')),
  )
}

export const articles = [
  { slug: 'chi-linh-so-ket-nua-nhiem-ky-2020-2025', place: 'Thành phố Chí Linh' },
  { slug: 'dong-trieu-9-thang-nam-2022-nhiem-vu-quy-iv', place: 'Thị xã Đông Triều' },
  { slug: 'ha-tinh-ra-soat-nguoi-den-benh-vien-k', place: 'Tỉnh Hà Tĩnh' },
  { slug: 'hai-phong-24-chi-tieu-nam-2021', place: 'Thành phố Hải Phòng' },
  { slug: 'hai-phong-chot-kiem-soat-covid-19', place: 'Thành phố Hải Phòng' },
  { slug: 'thanh-pho-ha-tinh-giao-ban-6-thang-dau-nam-2016', place: 'Thành phố Hà Tĩnh' },
  { slug: 'thanh-pho-hai-duong-ket-qua-2020-nhiem-vu-2021', place: 'Thành phố Hải Dương' },
] as const
