import { screen } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { restingDevice } from '#src/device/restingDevice.ts'
import type { ArticleSearch } from '#src/domain/articleSearch.ts'
import { memorySearch } from '#tests/support/memorySearch.ts'
import { renderRoute } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

const long = 'a'.repeat(10_000)

let search: ArticleSearch
beforeAll(async () => {
  search = await memorySearch(sample)
})

describe('the list opens, whatever its address holds', () => {
  test.each([
    '/?',
    '/?&&&',
    '/?=',
    '/?==&=x',
    '/?noi',
    '/?noi=',
    '/?noi=,',
    '/?noi=,,,,,',
    '/?noi=hai-duong,hai-duong&noi=hai-duong',
    '/?noi[]=hai-duong&noi[0]=x',
    '/?noi=%E0%A4%A',
    '/?noi=%',
    '/?noi=%00',
    '/?noi=%ED%A0%80',
    '/?noi=H%E1%BA%A3i%20D%C6%B0%C6%A1ng',
    `/?noi=${encodeURIComponent('Đông Triều'.normalize('NFD'))}`,
    '/?noi=__proto__&chu-de=constructor',
    '/?__proto__=x&constructor=y&hasOwnProperty=z',
    '/?__proto__[noi]=hai-duong',
    '/?tu=2022-02-30&den=2022-13',
    '/?tu=9999&den=1000',
    '/?tu=0000&den=99999',
    '/?tu=-1&den=NaN',
    '/?tu[year]=2022',
    '/?theo=__proto__&sap-xep=toString',
    '/?q',
    '/?q=%20&q=%09',
    '/?q[]=1',
    '/?q=%22%22%22&q=x',
    '/?q=%F0%9F%99%82&sap-xep=lien-quan',
    '/?q=1945',
    '/?q=true&tu=null&den=undefined',
    '/?q=%3Cscript%3Ealert(1)%3C/script%3E',
    '/?q={"a":1}',
    '/?shown=100000&state=x',
    `/?q=${long}`,
    `/?noi=${','.repeat(10_000)}`,
    `/?${'noi=x&'.repeat(500)}`,
    '/?noi=hai-phong#d%',
    '/#%E0%A4%A',
    '/?#',
  ])('%.60s', async (address) => {
    await renderRoute(address, sample.source, restingDevice, search)
    expect(await screen.findByRole('heading', { level: 1, name: 'Bài về các địa phương' })).toBeVisible()
    expect(await screen.findByText(/^\d+ bài$/)).toBe(screen.getByRole('status'))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('an address that leads nowhere says so, and to the list', () => {
  test.each([
    '/khong-co',
    '/bai',
    '/bai/',
    '/bai/khong-co',
    '/bai/__proto__',
    '/bai/constructor',
    '/bai/%E0%A4%A',
    '/bai/%00',
    '/bai/a/b',
    '/bai/..%2F..%2Fetc',
    `/bai/${encodeURIComponent('Đông Triều'.normalize('NFD'))}`,
    `/bai/${long}`,
    '/so-lieu/x',
    '/index.html',
    '/%',
    '/%E0%A4%A',
    '/a/../../b',
  ])('%.60s', async (address) => {
    const { user } = await renderRoute(address, sample.source)
    expect(await screen.findByRole('heading', { level: 1, name: 'Không có trang này' })).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Về danh sách bài' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Bài về các địa phương' })).toBeVisible()
  })
})

test.each(['/bai/dong-trieu-2022/', '/bai/dong-trieu-2022?noi=x&q=%', '/bai/dong-trieu-2022#d99999', '/bai/dong-trieu-2022#%'])(
  'an article opens at %s',
  async (address) => {
    await renderRoute(address, sample.source)
    expect(await screen.findByRole('heading', { level: 1, name: /^Đông Triều sau/ })).toBeVisible()
  },
)
