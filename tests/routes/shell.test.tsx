import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { restingDevice } from '#src/device/restingDevice.ts'
import { restingSearch } from '#src/domain/restingSearch.ts'
import { memoryLibrary } from '#tests/support/memoryLibrary.ts'
import { openFilters, renderRoute } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

const LIST = { name: 'Phím tắt' }
const shortcuts = () => screen.queryByRole('dialog', LIST)

describe('the list of keys', () => {
  test('opens by “?”, and closes by its button', async () => {
    const { user } = await renderRoute('/', sample.source)
    expect(shortcuts()).not.toBeInTheDocument()
    await user.keyboard('?')
    const dialog = await screen.findByRole('dialog', LIST)
    expect(dialog).toBeVisible()
    await user.click(within(dialog).getByRole('button', { name: 'Đóng' }))
    expect(shortcuts()).not.toBeInTheDocument()
  })

  test('opens by its button at the foot of the page', async () => {
    const { user } = await renderRoute('/gioi-thieu', sample.source)
    await user.click(screen.getByRole('button', { name: 'Phím tắt' }))
    expect(await screen.findByRole('dialog', LIST)).toBeVisible()
  })

  test('does not open while typing in a field, where “?” is a letter', async () => {
    const { user } = await renderRoute('/', sample.source)
    await openFilters(user)
    await user.type(screen.getByRole('textbox', { name: 'Từ' }), 'a?')
    expect(shortcuts()).not.toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Từ' })).toHaveValue('a?')
  })

  test('opens from a checkbox, which takes no letters', async () => {
    const { user } = await renderRoute('/', sample.source)
    await openFilters(user)
    screen.getByRole('checkbox', { name: 'Hải Phòng' }).focus()
    await user.keyboard('?')
    expect(await screen.findByRole('dialog', LIST)).toBeVisible()
  })

  test.each(['{Control>}?{/Control}', '{Alt>}?{/Alt}', '{Meta>}?{/Meta}'])(
    'does not open by %s, which is the browser’s',
    async (keys) => {
      const { user } = await renderRoute('/', sample.source)
      await user.keyboard(keys)
      expect(shortcuts()).not.toBeInTheDocument()
    },
  )

  test('can be told not to open by the key any more', async () => {
    const { user } = await renderRoute('/', sample.source, restingDevice, restingSearch, memoryLibrary().library)
    await user.keyboard('?')
    await user.click(await screen.findByRole('checkbox', { name: 'Dùng các phím tắt này' }))
    await user.click(screen.getByRole('button', { name: 'Đóng' }))
    await user.keyboard('?')
    expect(shortcuts()).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Phím tắt' }))
    expect(await screen.findByRole('dialog', LIST)).toBeVisible()
  })
})

describe('the pages', () => {
  test.each([
    ['Số liệu', '/so-lieu', 'Số liệu'],
    ['Thư viện', '/thu-vien', 'Thư viện'],
    ['Giới thiệu', '/gioi-thieu', 'Giới thiệu'],
    ['Bài', '/', 'Bài về các địa phương'],
  ])('“%s” is one click away, and is marked where the reader is on it', async (name, address, heading) => {
    const opened = await renderRoute('/bai/dong-trieu-2022?tu=x', sample.source)
    const pages = within(screen.getByRole('navigation', { name: 'Các trang' }))
    expect(pages.getByRole('link', { name })).not.toHaveAttribute('aria-current')
    await opened.user.click(pages.getByRole('link', { name }))
    await screen.findByRole('heading', { level: 1, name: heading })
    expect(opened.address()).toBe(address)
    await waitFor(() => expect(pages.getByRole('link', { name })).toHaveAttribute('aria-current', 'page'))
    expect(pages.getAllByRole('link', { current: 'page' })).toHaveLength(1)
    expect(document.title).toContain('Bến Đọc')
  })

  test('have one main part, which the first link leads to', async () => {
    const { user } = await renderRoute('/gioi-thieu', sample.source)
    await user.tab()
    expect(screen.getByRole('link', { name: 'Tới nội dung chính' })).toHaveFocus()
    expect(screen.getByRole('link', { name: 'Tới nội dung chính' })).toHaveAttribute('href', `#${screen.getByRole('main').id}`)
  })
})
