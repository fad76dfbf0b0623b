import { formatVietnameseNumber } from '#src/domain/vietnameseNumber.ts'

const NO_BREAK = '\u00a0'

/** A size as Vietnamese write it: `12,5 MB`, `85 kB`. A megabyte is a million bytes. */
export function formatSize(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1000)
  if (kilobytes < 1000) return `${formatVietnameseNumber(kilobytes)}${NO_BREAK}kB`
  const megabytes = bytes / 1_000_000
  return `${formatVietnameseNumber(megabytes < 100 ? Math.round(megabytes * 10) / 10 : Math.round(megabytes))}${NO_BREAK}MB`
}
