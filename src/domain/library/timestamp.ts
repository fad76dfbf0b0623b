const MINUTE = 60_000

/** A moment by the clock of the device, with its offset from UTC: 2026-11-22T08:30:00.000+07:00. */
export function timestamp(now: Date): string {
  const offset = -now.getTimezoneOffset()
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  const local = new Date(now.getTime() + offset * MINUTE).toISOString().slice(0, -1)
  return `${local}${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`
}

const DAY_LENGTH = 'YYYY-MM-DD'.length

/** The day by the clock of the device, `YYYY-MM-DD`. */
export const dayOf = (now: Date): string => timestamp(now).slice(0, DAY_LENGTH)

const twoDigits = (value: number): string => String(value).padStart(2, '0')
