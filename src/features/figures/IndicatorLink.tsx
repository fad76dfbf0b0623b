import { Link } from '@tanstack/react-router'
import { figuresMessages } from './messages.ts'

interface Props {
  readonly id: string
  readonly name: string
  /** How many units of government state it. */
  readonly places: number | undefined
}

/** Leads to all that is said of an indicator, and says where that are several places. */
export function IndicatorLink({ id, name, places = 1 }: Props) {
  return (
    <Link className="indicator-link" to="/so-lieu/$indicator" params={{ indicator: id }} search={{}}>
      {name}
      {places > 1 && <small> {figuresMessages.otherPlaces(places)}</small>}
    </Link>
  )
}
