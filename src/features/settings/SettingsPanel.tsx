import { useId } from 'react'
import type { LibraryProblem } from '#src/domain/library.ts'
import { DEFAULT_SETTINGS, type Settings } from '#src/domain/settings.ts'
import { ChoiceGroup } from './ChoiceGroup.tsx'
import { settingsMessages } from './messages.ts'
import { SizeStepper } from './SizeStepper.tsx'

interface Props {
  readonly settings: Settings
  /** Why they are not kept; undefined while they are. */
  readonly problem?: LibraryProblem | undefined
  readonly onChange: (settings: Settings) => void
  readonly onClose: () => void
}

/** Type and colours, with a sample of them. What is chosen acts at once: the page behind shows it, too. */
export function SettingsPanel({ settings, problem, onChange, onClose }: Props) {
  const hintId = useId()
  const change = (changed: Partial<Settings>) => onChange({ ...settings, ...changed })
  return (
    <div className="settings-panel">
      <TypePreview />
      <p role="status" className={problem && 'notice'}>
        {problem && `${settingsMessages.problems[problem]} ${settingsMessages.thisTimeOnly}`}
      </p>
      <SizeStepper size={settings.size} onChoose={(size) => change({ size })} />
      <ChoiceGroup
        legend={settingsMessages.theme}
        choices={settingsMessages.themes}
        chosen={settings.theme}
        onChoose={(theme) => change({ theme })}
      />
      <ChoiceGroup
        legend={settingsMessages.font}
        choices={settingsMessages.fonts}
        chosen={settings.font}
        onChoose={(font) => change({ font })}
      />
      <ChoiceGroup
        legend={settingsMessages.lineHeight}
        choices={settingsMessages.lineHeights}
        chosen={settings.lineHeight}
        onChoose={(lineHeight) => change({ lineHeight })}
      />
      <ChoiceGroup
        legend={settingsMessages.lineWidth}
        hint={settingsMessages.lineWidthHint}
        choices={settingsMessages.lineWidths}
        chosen={settings.lineWidth}
        onChoose={(lineWidth) => change({ lineWidth })}
      />
      <div className="setting">
        <label className="choice">
          <input
            type="checkbox"
            aria-describedby={hintId}
            checked={settings.isJustified}
            onChange={(event) => change({ isJustified: event.target.checked })}
          />
          {settingsMessages.justified}
        </label>
        <p id={hintId} className="hint">
          {settingsMessages.justifiedHint}
        </p>
      </div>
      <div className="button-row">
        <button type="button" className="button" onClick={() => change(asAtFirst)}>
          {settingsMessages.reset}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {settingsMessages.done}
        </button>
      </div>
    </div>
  )
}

const { theme, font, size, lineHeight, lineWidth, isJustified } = DEFAULT_SETTINGS
/** Of what is chosen here: the voice, say, stays as it is. */
const asAtFirst = { theme, font, size, lineHeight, lineWidth, isJustified }

/** As high at any size, so that no button goes away from under a finger; what does not fit can be scrolled to. */
function TypePreview() {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no section of the page
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <div className="type-preview" role="group" aria-label={settingsMessages.preview} tabIndex={0}>
      <p className="preview-title">{settingsMessages.previewTitle}</p>
      <p>{settingsMessages.previewText}</p>
    </div>
  )
}
