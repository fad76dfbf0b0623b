import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { shellMessages } from './messages.ts'

const pages = [
  { to: '/', name: shellMessages.articles },
  { to: '/so-lieu', name: shellMessages.figures },
  { to: '/thu-vien', name: shellMessages.library },
  { to: '/gioi-thieu', name: shellMessages.about },
] as const

interface Props {
  readonly children: ReactNode
  readonly search: ReactNode
  /** Stands first in the foot of the page. */
  readonly foot: ReactNode
  /** What the reader can set for all pages; stands last in the foot. */
  readonly settings: ReactNode
  /** Stands above the page, where there is something to say. */
  readonly notice: ReactNode
}

/** What stands around every page. */
export function Shell({ children, search, foot, settings, notice }: Props) {
  return (
    <>
      <a className="skip-link" href="#noi-dung">
        {shellMessages.skip}
      </a>
      <header className="site-header">
        <Link className="site-name" to="/" search={{}}>
          {shellMessages.siteName}
        </Link>
        <nav aria-label={shellMessages.mainNavigation}>
          <ul className="site-pages">
            {pages.map(({ to, name }) => (
              <li key={to}>
                <Link
                  to={to}
                  search={{}}
                  activeOptions={{ exact: true, includeSearch: false }}
                  activeProps={{ 'aria-current': 'page' }}
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {search}
      </header>
      <main id="noi-dung" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        {foot}
        <p>{shellMessages.footer}</p>
        {settings}
      </footer>
      {notice}
    </>
  )
}
