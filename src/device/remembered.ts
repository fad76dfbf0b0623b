export interface Remembered<T> {
  (): Promise<T>
  forget(): void
}

/** Makes something once, when first asked for it. A failure is not remembered: whoever asks next has it tried again. */
export function remembered<T>(make: () => Promise<T>): Remembered<T> {
  let made: Promise<T> | undefined
  const forget = () => {
    made = undefined
  }
  const get = () => {
    if (made) return made
    const making = make()
    made = making
    making.catch(() => {
      if (made === making) forget()
    })
    return making
  }
  return Object.assign(get, { forget })
}
