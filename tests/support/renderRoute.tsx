import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import { withOwnArticles } from '#src/articles/withOwnArticles.ts'
import { restingDevice } from '#src/device/restingDevice.ts'
import type { ArticleSearch } from '#src/domain/articleSearch.ts'
import { ArticleLoadError, type ArticleSource } from '#src/domain/articleSource.ts'
import type { Device } from '#src/domain/device.ts'
import type { Library } from '#src/domain/library.ts'
import type { OwnArticles } from '#src/domain/ownArticle.ts'
import { restingLibrary } from '#src/domain/restingLibrary.ts'
import { restingOwnArticles } from '#src/domain/restingOwnArticles.ts'
import { restingSearch } from '#src/domain/restingSearch.ts'
import { AppPartError } from '#src/routes/appPart.ts'
import { type AppRouter, createAppRouter } from '#src/routes/router.tsx'
import type { AppServices } from '#src/routes/services.ts'

/** Opens an address in the real app, as a browser would that has these articles to read from. */
export async function renderRoute(
  address: string,
  articles: ArticleSource,
  device: Device = restingDevice,
  search: ArticleSearch = restingSearch,
  library: Library = restingLibrary,
  loadSpeaker: AppServices['loadSpeaker'] = () => new Promise(() => undefined),
  own: OwnArticles = restingOwnArticles,
  loadDesk: AppServices['loadDesk'] = () => new Promise(() => undefined),
) {
  const history = createMemoryHistory({ initialEntries: [address] })
  // As the app does: what the reader brought in stands among the rest.
  const withOwn = withOwnArticles(articles, own, () => void router.invalidate())
  const services = { articles: withOwn.articles, search, device, library, own, loadDesk, loadSpeaker }
  const router: AppRouter = createAppRouter(services, history)
  await router.load()
  const view = render(<RouterProvider router={router} />, {
    // A page that could not be loaded is shown to the reader; React need not report it, too.
    onCaughtError: (error) => {
      if (!(error instanceof ArticleLoadError || error instanceof AppPartError)) throw error
    },
  })
  return {
    user: userEvent.setup(),
    /** Path, search parameters and hash of where the reader is. */
    address: () => history.location.href,
    close: view.unmount,
    goBack: () => act(() => history.back()),
    /** As a plain link within the page leads: an entry of its own, with nothing in it. */
    jump: (hash: string) => act(() => history.push(`${history.location.pathname}${history.location.search}#${hash}`)),
  }
}

/** Text as it was written: no-break spaces are only for the eye. */
export const plain = (shown: string | null): string => (shown ?? '').replaceAll('\u00a0', ' ')

/** Waits until the list is said to have so many articles. */
export function waitForCount(count: number): Promise<void> {
  return waitFor(() => expect(screen.getByRole('status').textContent).toBe(`${count} bài`))
}

/** Titles in the list, in order. */
export function listedTitles(): string[] {
  const list = screen.getByRole('list', { name: 'Danh sách bài' })
  return within(list)
    .getAllByRole('heading', { level: 2 })
    .map((title) => plain(title.textContent))
}

/** Opens the filters, as on a narrow screen. */
export async function openFilters(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole('button', { name: /^Bộ lọc/ }))
}

/** What an option of a filter is said to bring. */
export function countOf(filter: string, option: string): string | null {
  const checkbox = within(screen.getByRole('group', { name: filter })).getByRole('checkbox', { name: option })
  const description = document.getElementById(checkbox.getAttribute('aria-describedby') ?? '')
  return description ? description.textContent : null
}
