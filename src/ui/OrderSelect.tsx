import { filterWords } from './filterWords.ts'
import { useIsAlive } from './useIsAlive.ts'

interface Props<Order extends string> {
  readonly orders: Readonly<Partial<Record<Order, string>>>
  readonly chosen: Order
  readonly onChoose: (order: Order) => void
}

/** The choice of an order, each with its name. */
export function OrderSelect<Order extends string>({ orders, chosen, onChoose }: Props<Order>) {
  const isAlive = useIsAlive()
  return (
    <label className="sort needs-script">
      <span aria-hidden="true">{filterWords.sort}</span>
      <select
        aria-label={filterWords.sort}
        disabled={!isAlive}
        value={chosen}
        onChange={(event) => onChoose(event.target.value as Order)}
      >
        {Object.entries<string | undefined>(orders).map(([order, name]) => (
          <option key={order} value={order}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
