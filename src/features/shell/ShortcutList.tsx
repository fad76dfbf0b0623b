import { Sheet } from '#src/ui/Sheet.tsx'
import { shortcutMessages } from './shortcutMessages.ts'

interface Props {
  /** Single keys act. They can be switched off, as speech input may strike them unasked. */
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
  readonly onClose: () => void
}

/** Every key that does something. */
export function ShortcutList({ isOn, onSwitch, onClose }: Props) {
  return (
    <Sheet title={shortcutMessages.title} closeLabel={shortcutMessages.close} onClose={onClose}>
      <div className="shortcuts">
        {shortcutMessages.groups.map(({ name, keys }) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl>
              {keys.map(({ key, meaning }) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <label className="choice">
          <input type="checkbox" checked={isOn} onChange={(event) => onSwitch(event.target.checked)} />
          {shortcutMessages.on}
        </label>
      </div>
    </Sheet>
  )
}
