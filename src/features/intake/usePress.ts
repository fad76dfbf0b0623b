import { type MouseEvent, useEffect, useEffectEvent, useState } from 'react'

/**
 * Has a button act once what stands in the field that its press leaves has been taken. Were the field left before the press
 * ends, what is then said of it could move the button away from under the press.
 */
export function usePress(act: () => void) {
  const [presses, setPresses] = useState(0)
  const actNow = useEffectEvent(act)
  useEffect(() => {
    if (presses > 0) actNow()
  }, [presses])
  return {
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onClick: ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
      currentTarget.focus()
      setPresses(presses + 1)
    },
  }
}
