import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { shellMessages } from './messages.ts'
import { Shortcuts } from './Shortcuts.tsx'

const pages = [
  { to: '/', name: shellMessages.articles },
  { to: '/so-lieu', name: shellMessages.figures },
  { to: '/gioi-thieu', name: shellMessages.about },
] as const

interface Props {
  readonly children: ReactNode
  readonly search: ReactNode
  /** Stands first in the foot of the page. */
  readonly foot: ReactNode
  /** Stands above the page, where there is something to say. */
  readonly notice: ReactNode
}

/** What stands around every page. */
export function Shell({ children, search, foot, notice }: Props) {
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
        <Shortcuts />
      </footer>
      {notice}
    </>
  )
}
