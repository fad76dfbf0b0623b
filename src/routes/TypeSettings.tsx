import { useState } from 'react'
import { type Library, LibraryError, type LibraryProblem } from '#src/domain/library.ts'
import { DEFAULT_SETTINGS, type Settings } from '#src/domain/settings.ts'
import { settingsMessages } from '#src/features/settings/messages.ts'
import { SettingsPanel } from '#src/features/settings/SettingsPanel.tsx'
import { Sheet } from '#src/ui/Sheet.tsx'
import { useWatched } from '#src/ui/useWatched.ts'

interface Props {
  readonly library: Library
  readonly onClose: () => void
}

/** Type and colours, over whatever page is open. */
export function TypeSettings({ library, onClose }: Props) {
  const settings = useWatched(library.settings, DEFAULT_SETTINGS)
  const [problem, setProblem] = useState<LibraryProblem>()
  const save = async (chosen: Settings) => {
    try {
      await library.saveSettings(chosen)
      setProblem(undefined)
    } catch (error) {
      setProblem(error instanceof LibraryError ? error.problem : 'broken')
    }
  }
  return (
    <Sheet title={settingsMessages.title} closeLabel={settingsMessages.close} onClose={onClose}>
      <SettingsPanel settings={settings} problem={problem} onChange={(chosen) => void save(chosen)} onClose={onClose} />
    </Sheet>
  )
}
