/** A value in quotes, as nginx and Caddy both read it. What either of them would replace in it is refused. */
export function quoted(value: string): string {
  if (/["\\${}\n]/.test(value)) throw new Error(`nginx or Caddy would change ${value}`)
  return `"${value}"`
}
