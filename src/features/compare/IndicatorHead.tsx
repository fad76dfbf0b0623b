import { Link } from '@tanstack/react-router'
import type { RefObject } from 'react'
import type { IndicatorPage } from '#src/domain/figures/indicatorPage.ts'
import { bindWords } from '#src/domain/typography.ts'
import { compareMessages } from './messages.ts'

interface Props {
  readonly page: IndicatorPage
  readonly titleRef: RefObject<HTMLHeadingElement | null>
}

/** What is measured: its unit, what a rise of it means, what it is, and what is measured beside it. */
export function IndicatorHead({ page, titleRef }: Props) {
  const { indicator, groupName, family } = page
  const { explained } = indicator
  return (
    <header className="indicator-head">
      <h1 ref={titleRef} tabIndex={-1}>
        {bindWords(indicator.name)}
      </h1>
      <p className="indicator-facts">
        <span>{compareMessages.group(groupName)}</span>
        {indicator.unit && <span>{compareMessages.unit(indicator.unit)}</span>}
        <span>{compareMessages.rise[indicator.rise]}</span>
      </p>
      {explained && (
        <p className="indicator-definition">
          <strong>{compareMessages.definition}: </strong>
          {bindWords(explained.definition)} <small>{compareMessages.definitionSource(explained.source)}</small>
        </p>
      )}
      <p className="indicator-links">
        <Link to="/so-lieu" search={{ 'chi-so': indicator.id }}>
          {compareMessages.inTable}
        </Link>
      </p>
      {family.length > 0 && (
        <details className="indicator-family">
          <summary>
            {compareMessages.family} ({family.length})
          </summary>
          <ul>
            {family.map(({ id, name }) => (
              <li key={id}>
                <Link to="/so-lieu/$indicator" params={{ indicator: id }} search={{}}>
                  {bindWords(name)}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </header>
  )
}
