import { useLocation } from '@tanstack/react-router'
import { useIsAlive } from '#src/ui/useIsAlive.ts'

/**
 * The number of the block that the address leads to (`#d7`); undefined for none. The prerendered page knows no hash, so
 * the first answer is undefined, too; until then the style sheet's :target marks the block.
 */
export function useTargetBlock(): number | undefined {
  const hash = useLocation({ select: (location) => location.hash })
  const isAlive = useIsAlive()
  const match = isAlive ? /^d(\d{1,6})$/.exec(hash) : null
  return match ? Number(match[1]) : undefined
}
