import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { restingDevice } from '#src/device/restingDevice.ts'
import { restingSearch } from '#src/domain/restingSearch.ts'
import { AppPartError } from '#src/routes/appPart.ts'
import { failingArticles } from '#tests/support/failingArticles.ts'
import { type FakeSpeaker, fakeSpeaker } from '#tests/support/fakeSpeaker.ts'
import { memoryLibrary } from '#tests/support/memoryLibrary.ts'
import { plain, renderRoute } from '#tests/support/renderRoute.tsx'
import { sample } from '#tests/support/sampleArticles.ts'

const bar = () => screen.findByRole('region', { name: 'Nghe bài' })
const marked = () => [...document.querySelectorAll('.spoken')].map(({ textContent }) => plain(textContent)).join('')

async function listen(speaker: FakeSpeaker, source = sample.source) {
  const kept = memoryLibrary()
  const route = await renderRoute('/bai/dong-trieu-2022', source, restingDevice, restingSearch, kept.library, async () => speaker)
  const tools = within(screen.getByRole('group', { name: 'Công cụ đọc' }))
  await route.user.click(tools.getByRole('button', { name: 'Nghe' }))
  await waitFor(() => expect(speaker.current()).toBeDefined())
  return { ...route, kept }
}

test('an article is read aloud from its beginning, sentence by sentence, each marked where it stands', async () => {
  const speaker = fakeSpeaker()
  await listen(speaker)
  expect(speaker.current()).toBe('Thị xã họp phiên thường kỳ.')
  await waitFor(() => expect(marked()).toBe('Thị xã họp phiên thường kỳ.'))
  act(() => speaker.finish())
  act(() => speaker.finish())
  expect(speaker.current()).toBe('Thị xã thu gần một nghìn năm trăm tám mươi tư tỷ đồng trong chín tháng.')
  await waitFor(() => expect(marked()).toBe('Thị xã thu gần 1.584 tỷ đồng trong 9 tháng.'))
})

test('reading begins at the paragraph that is asked for, and ends with its bar', async () => {
  const speaker = fakeSpeaker()
  const { user } = await listen(speaker)
  await user.click(screen.getByRole('link', { name: /^Đoạn 8:/ }))
  await user.click(screen.getByRole('button', { name: 'Nghe từ đây' }))
  await waitFor(() => expect(speaker.current()).toBe('Dẫn đầu tỉnh.'))
  await user.click(within(await bar()).getByRole('button', { name: 'Đóng phần nghe bài' }))
  expect(speaker.current()).toBeUndefined()
  expect(marked()).toBe('')
})

test('the speed that is chosen is kept', async () => {
  const speaker = fakeSpeaker()
  const { user, kept } = await listen(speaker)
  await user.selectOptions(within(await bar()).getByRole('combobox', { name: 'Tốc độ' }), '1,5×')
  expect(speaker.spoken.at(-1)?.rate).toBe(1.5)
  expect(kept.library.settings.get().speechRate).toBe(1.5)
})

test('without the glossary, the article is read all the same', async () => {
  const speaker = fakeSpeaker()
  await listen(speaker, failingArticles(sample.source, 'glossary').articles)
  expect(speaker.current()).toBe('Thị xã họp phiên thường kỳ.')
})

test('a voice whose part of the app cannot be loaded is said to be missing', async () => {
  const kept = memoryLibrary()
  const noSpeaker = () => Promise.reject(new AppPartError('a part of the app is missing'))
  const { user } = await renderRoute('/bai/dong-trieu-2022', sample.source, restingDevice, restingSearch, kept.library, noSpeaker)
  await user.click(within(screen.getByRole('group', { name: 'Công cụ đọc' })).getByRole('button', { name: 'Nghe' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Phần này của ứng dụng chưa tải được.')
  await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Đóng' }))
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})
