import { Link } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'
import type { Ignored } from '#src/domain/addressValues.ts'
import { compare } from '#src/domain/figures/comparison.ts'
import type { IndicatorPage } from '#src/domain/figures/indicatorPage.ts'
import { IgnoredValues } from '#src/ui/IgnoredValues.tsx'
import { PrintedFoot } from '#src/ui/PrintedFoot.tsx'
import { BeforeComparing } from './BeforeComparing.tsx'
import { GlanceTable } from './GlanceTable.tsx'
import { IndicatorHead } from './IndicatorHead.tsx'
import { KindSection } from './KindSection.tsx'
import { compareMessages } from './messages.ts'
import { PlaceChoice } from './PlaceChoice.tsx'
import { PlacesToday } from './PlacesToday.tsx'

interface Props {
  readonly page: IndicatorPage
  /** Ids of the places that are compared, in the order of the page. */
  readonly compared: readonly string[]
  readonly ignored: readonly Ignored<'unknown'>[]
  /** The groups of figures of these places, drawn; empty where there are none. */
  readonly drawings: readonly ReactNode[]
  /** Puts a place beside the others, or takes it away. */
  readonly onToggle: (place: string) => void
  readonly onDismissIgnored: () => void
}

/** An indicator, and what places say of it, side by side, with all that keeps it from being compared at a glance. */
export function ComparePage({ page, compared, ignored, drawings, onToggle, onDismissIgnored }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  const places = page.places.filter(({ place }) => compared.includes(place.id))
  const comparison = compare(places)
  return (
    <div className="compare-page">
      <IndicatorHead page={page} titleRef={title} />
      <IgnoredValues
        ignored={ignored}
        onDismiss={() => {
          onDismissIgnored()
          title.current?.focus()
        }}
      />
      <PlaceChoice places={page.places} compared={compared} onToggle={onToggle} />
      <GlanceTable comparison={comparison} />
      <BeforeComparing comparison={comparison} places={places} isChosen={places.length < page.places.length} />
      <p className="hint on-screen">{compareMessages.retold}</p>
      {comparison.kinds.map(({ kind, columns }) => (
        <KindSection key={kind} kind={kind} columns={columns} />
      ))}
      <OlderStatements page={page} compared={compared} />
      {drawings.length > 0 && (
        <section className="compare-drawings" aria-labelledby="drawings-title">
          <h2 id="drawings-title">{compareMessages.drawn}</h2>
          <p className="hint">{compareMessages.drawnNote}</p>
          {drawings}
        </section>
      )}
      <PlacesToday places={places.map(({ place }) => place)} />
      <PrintedFoot />
    </div>
  )
}

/** The page shows the newest of what each place says; the table has all of it. */
function OlderStatements({ page, compared }: Pick<Props, 'page' | 'compared'>) {
  const older = page.places
    .filter(({ place }) => compared.includes(place.id))
    .reduce((count, { total, statements }) => count + total - statements.length, 0)
  if (older === 0) return null
  return (
    <p className="hint">
      {compareMessages.older(older)}{' '}
      <Link to="/so-lieu" search={{ 'chi-so': page.indicator.id }}>
        {compareMessages.olderInTable}
      </Link>
    </p>
  )
}
