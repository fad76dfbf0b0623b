import { libraryMessages } from './messages.ts'

/** Says that the browser has lost what was kept. */
export function LossNotice({ onAcknowledge }: { readonly onAcknowledge: () => void }) {
  return (
    <section className="notice" aria-labelledby="loss-title">
      <h2 id="loss-title">{libraryMessages.lossTitle}</h2>
      <p>{libraryMessages.loss}</p>
      <p className="button-row">
        <a className="button" href="#sao-luu">
          {libraryMessages.toRestore}
        </a>
        <button type="button" className="quiet-button" onClick={onAcknowledge}>
          {libraryMessages.acknowledgeLoss}
        </button>
      </p>
    </section>
  )
}
