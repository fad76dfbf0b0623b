/** What Chromium hands to a page that can be installed. */
interface InstallPromptEvent extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>
}

/** The browser's offer to install, kept until a reader takes it up. */
export class InstallPrompt {
  #offered: InstallPromptEvent | undefined
  #isTaken = false
  #onChange: () => void = () => undefined

  /** The offer may come before the app is there, so somebody must listen from the start. */
  constructor() {
    window.addEventListener('beforeinstallprompt', (event) => {
      // Asking is for the page, at a moment that suits the reader.
      event.preventDefault()
      this.#offered = event as InstallPromptEvent
      this.#onChange()
    })
    window.addEventListener('appinstalled', () => {
      this.#offered = undefined
      this.#isTaken = true
      this.#onChange()
    })
  }

  /** Whether the app was installed from this page. */
  get isTaken(): boolean {
    return this.#isTaken
  }

  get isOffered(): boolean {
    return this.#offered !== undefined
  }

  onChange(listener: () => void): void {
    this.#onChange = listener
  }

  /** An offer can be taken up once; after a refusal the browser makes another when it sees fit. */
  async show(): Promise<void> {
    const event = this.#offered
    this.#offered = undefined
    try {
      await event?.prompt()
    } finally {
      this.#onChange()
    }
  }
}
