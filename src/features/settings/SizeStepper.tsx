import { TYPE_SIZES, type TypeSize } from '#src/domain/settings.ts'
import { settingsMessages } from './messages.ts'

interface Props {
  readonly size: TypeSize
  readonly onChoose: (size: TypeSize) => void
}

/** Two buttons, and the size between them. At the end of the row a button does nothing, but keeps the focus. */
export function SizeStepper({ size, onChoose }: Props) {
  const step = TYPE_SIZES.indexOf(size)
  return (
    <fieldset className="setting">
      <legend>{settingsMessages.size}</legend>
      <div className="size-stepper">
        <StepButton words={settingsMessages.smaller} to={TYPE_SIZES[step - 1]} onChoose={onChoose} />
        <output className="size-step">
          {settingsMessages.sizes[size]}
          <small>{settingsMessages.sizeStep(step + 1, TYPE_SIZES.length)}</small>
        </output>
        <StepButton words={settingsMessages.larger} to={TYPE_SIZES[step + 1]} onChoose={onChoose} />
      </div>
    </fieldset>
  )
}

interface StepProps {
  readonly words: string
  /** Undefined at the end of the row. */
  readonly to: TypeSize | undefined
  readonly onChoose: (size: TypeSize) => void
}

function StepButton({ words, to, onChoose }: StepProps) {
  return (
    <button type="button" className="button" aria-disabled={to === undefined} onClick={() => to && onChoose(to)}>
      {words}
    </button>
  )
}
