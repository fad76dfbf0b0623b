import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import type { LibraryProblem } from '#src/domain/library.ts'
import { DEFAULT_SETTINGS, type Settings, TYPE_SIZES } from '#src/domain/settings.ts'
import { SettingsPanel } from '#src/features/settings/SettingsPanel.tsx'

interface PanelProps {
  readonly first: Settings
  readonly problem: LibraryProblem | undefined
  readonly onChange: (settings: Settings) => void
  readonly onClose: () => void
}

/** The panel over settings that change as it asks. */
function Panel({ first, problem, onChange, onClose }: PanelProps) {
  const [settings, setSettings] = useState(first)
  const change = (next: Settings) => {
    onChange(next)
    setSettings(next)
  }
  return <SettingsPanel settings={settings} problem={problem} onChange={change} onClose={onClose} />
}

function renderPanel({ first = {}, problem }: { first?: Partial<Settings>; problem?: LibraryProblem } = {}) {
  const onChange = vi.fn<(settings: Settings) => void>()
  const onClose = vi.fn()
  render(<Panel first={{ ...DEFAULT_SETTINGS, ...first }} problem={problem} onChange={onChange} onClose={onClose} />)
  return { user: userEvent.setup(), onClose, changes: () => onChange.mock.calls.map(([settings]) => settings) }
}

const size = () => within(screen.getByRole('group', { name: 'Cỡ chữ' })).getByRole('status').textContent

test.each<[string, string, Partial<Settings>]>([
  ['Nền', 'Sáng', { theme: 'light' }],
  ['Nền', 'Ngà', { theme: 'sepia' }],
  ['Nền', 'Tối', { theme: 'dark' }],
  ['Kiểu chữ', 'Không chân', { font: 'sans' }],
  ['Giãn dòng', 'Khít', { lineHeight: 'snug' }],
  ['Giãn dòng', 'Thưa', { lineHeight: 'loose' }],
  ['Bề ngang', 'Hẹp', { lineWidth: 'narrow' }],
  ['Bề ngang', 'Rộng', { lineWidth: 'wide' }],
])('%s: %s is chosen at once, and changes nothing else', async (group, choice, change) => {
  const { user, changes } = renderPanel({ first: { voice: 'giọng nào đó' } })
  const radio = within(screen.getByRole('group', { name: group })).getByRole('radio', { name: choice })
  expect(radio).not.toBeChecked()
  await user.click(radio)
  expect(changes()).toEqual([{ ...DEFAULT_SETTINGS, voice: 'giọng nào đó', ...change }])
  expect(radio).toBeChecked()
})

test('what is chosen already is shown as chosen, one of each group', () => {
  renderPanel()
  const chosen = screen.getAllByRole('radio', { checked: true }).map((radio) => radio.parentElement?.textContent)
  expect(chosen).toEqual(['Theo máy', 'Có chân', 'Vừa', 'Vừa'])
})

test('a group is gone through with the arrow keys', async () => {
  const { user, changes } = renderPanel()
  const themes = within(screen.getByRole('group', { name: 'Nền' })).getAllByRole('radio')
  themes[0]?.focus()
  await user.keyboard('{ArrowRight}')
  expect(themes[1]).toHaveFocus()
  expect(changes().map(({ theme }) => theme)).toEqual(['light'])
})

test('the size goes step by step and is said; at either end the button keeps the focus and does nothing', async () => {
  const { user, changes } = renderPanel()
  const larger = screen.getByRole('button', { name: 'To hơn' })
  const smaller = screen.getByRole('button', { name: 'Nhỏ hơn' })
  expect(size()).toBe('Vừacỡ 3 trong 6')
  for (let step = 0; step < TYPE_SIZES.length; step++) await user.click(larger)
  expect(size()).toBe('To nhấtcỡ 6 trong 6')
  expect(larger).toHaveFocus()
  expect(larger).toHaveAttribute('aria-disabled', 'true')
  for (let step = 0; step < TYPE_SIZES.length; step++) await user.click(smaller)
  expect(size()).toBe('Rất nhỏcỡ 1 trong 6')
  expect(smaller).toHaveFocus()
  expect(larger).toHaveAttribute('aria-disabled', 'false')
  expect(changes().map((settings) => settings.size)).toEqual(['l', 'xl', 'xxl', 'xl', 'l', 'm', 's', 'xs'])
})

test('both edges are a choice of their own, which says where it does not act', async () => {
  const { user, changes } = renderPanel()
  const justified = screen.getByRole('checkbox', { name: 'Căn đều hai bên' })
  expect(justified).toHaveAccessibleDescription(/trên điện thoại.*vẫn để so le/)
  await user.click(justified)
  await user.click(justified)
  expect(changes().map(({ isJustified }) => isJustified)).toEqual([true, false])
})

test('what is chosen here goes back to how it was at first, and nothing that is chosen elsewhere', async () => {
  const elsewhere = { speechRate: 1.5, voice: 'giọng nào đó', hasShortcuts: false } as const
  const here = { theme: 'dark', font: 'sans', size: 'xl', lineHeight: 'loose', lineWidth: 'wide', isJustified: true } as const
  const { user, changes } = renderPanel({ first: { ...here, ...elsewhere } })
  await user.click(screen.getByRole('button', { name: 'Đặt lại như ban đầu' }))
  expect(changes()).toEqual([{ ...DEFAULT_SETTINGS, ...elsewhere }])
})

test.each<[LibraryProblem, RegExp]>([
  ['blocked', /không cho trang này lưu/],
  ['full', /hết chỗ/],
  ['outdated', /bản cũ/],
  ['waiting', /thẻ khác/],
  ['part', /chưa tải được/],
  ['broken', /Có lỗi/],
])('settings that are not kept (%s) still act, and the reader is told for how long', async (problem, reason) => {
  const { user, changes } = renderPanel({ problem })
  const [notice] = screen.getAllByRole('status')
  expect(notice).toHaveTextContent(reason)
  expect(notice).toHaveTextContent('chỉ có hiệu lực trong lần mở này')
  await user.click(screen.getByRole('radio', { name: 'Tối' }))
  expect(changes()).toHaveLength(1)
})

test('nothing is said while all is kept', () => {
  renderPanel()
  expect(screen.getAllByRole('status')[0]).toBeEmptyDOMElement()
})

test('a sample shows capitals with their marks piled up, marks below the line, and a figure; the keyboard reaches it', () => {
  renderPanel()
  const sample = screen.getByRole('group', { name: 'Xem thử' })
  for (const sign of ['Ẫ', 'Ỗ', 'Ệ', 'Ặ', 'ặ']) expect(sample).toHaveTextContent(sign)
  expect(sample).toHaveTextContent(/1\.250\stấn/)
  expect(sample).toHaveAttribute('tabindex', '0')
})

test('it is closed by its button', async () => {
  const { user, onClose } = renderPanel()
  await user.click(screen.getByRole('button', { name: 'Xong' }))
  expect(onClose).toHaveBeenCalledOnce()
})
