import type { Caution, Difference } from '#src/domain/figures/comparability.ts'
import type { Comparison } from '#src/domain/figures/comparison.ts'
import type { PlaceStatements } from '#src/domain/figures/indicatorPage.ts'
import { bindWords } from '#src/domain/typography.ts'
import { LegalBasis } from '#src/ui/LegalBasis.tsx'
import { compareMessages } from './messages.ts'
import { nameThen } from './nameThen.ts'
import { PLACES_TODAY_ID } from './placesTodayId.ts'

interface Props {
  readonly comparison: Comparison
  readonly places: readonly PlaceStatements[]
  /** There are more places, which the reader left out. */
  readonly isChosen: boolean
}

/** All that is to be known before the figures are held against each other; it comes first, so that it is read first. */
export function BeforeComparing({ comparison, places, isChosen }: Props) {
  const { differences, cautions, isAlike, isMeasureUnsaid } = comparison
  const [first] = places
  return (
    <section className="before-comparing" aria-labelledby="before-title">
      <h2 id="before-title">{compareMessages.before}</h2>
      {places.length === 1 && first && <p>{isChosen ? compareMessages.chooseMore : compareMessages.onlyOne(nameThen(first))}</p>}
      {places.length > 1 && isAlike && <p>{compareMessages.alike}</p>}
      {places.length > 1 && isMeasureUnsaid && <p>{compareMessages.measureUnsaid}</p>}
      {differences.length + cautions.length > 0 && (
        <ul>
          {differences.map((difference) => (
            <DifferenceLine
              key={`${difference.aspect} ${'kinds' in difference ? difference.kinds : ''}`}
              difference={difference}
            />
          ))}
          {cautions.map((caution) => (
            <CautionLine key={keyOf(caution)} caution={caution} />
          ))}
        </ul>
      )}
      {cautions.length > 0 && places.some(({ place }) => place.today) && (
        <a className="see-today" href={`#${PLACES_TODAY_ID}`}>
          {compareMessages.seeToday}
        </a>
      )}
    </section>
  )
}

/** A place may have changed its area twice on a day. */
const keyOf = (caution: Caution): string =>
  caution.about === 'end' ? 'end' : `${caution.place.id} ${caution.event.date} ${caution.event.what}`

function DifferenceLine({ difference }: { readonly difference: Difference }) {
  const values = compareMessages.sides(difference)
  const consequence = compareMessages.consequence(difference)
  return (
    <li>
      <strong>{compareMessages.aspect(difference)}</strong>
      <ul className="sides">
        {difference.sides.map(({ placeNames }, index) => (
          <li key={values[index]}>
            {bindWords(values[index] ?? '')}: {placeNames.join(', ')}
          </li>
        ))}
      </ul>
      {consequence && <small>{bindWords(consequence)}</small>}
    </li>
  )
}

function CautionLine({ caution }: { readonly caution: Caution }) {
  if (caution.about === 'end') return <li>{compareMessages.ended(caution.placeNames)}</li>
  const { what, legalBasis } = caution.event
  return (
    <li>
      {caution.when === 'since' ? (
        <p>{bindWords(compareMessages.border(caution))}.</p>
      ) : (
        <>
          <strong>{bindWords(compareMessages.border(caution))}</strong>
          <p>
            {bindWords(what)} {compareMessages.borderConsequence}
          </p>
        </>
      )}
      <LegalBasis basis={legalBasis} />
    </li>
  )
}
