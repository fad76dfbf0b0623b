import type { ExplainedTerm } from '#src/domain/glossary.ts'
import { Sheet } from '#src/ui/Sheet.tsx'
import { Explanation } from './Explanation.tsx'
import { explainMessages } from './messages.ts'

interface Props {
  readonly term: ExplainedTerm
  readonly onClose: () => void
}

/** What a term of the text means. */
export function TermSheet({ term, onClose }: Props) {
  return (
    <Sheet title={<span className="explained-term">{term.term}</span>} closeLabel={explainMessages.close} onClose={onClose}>
      <Explanation {...term} />
    </Sheet>
  )
}
