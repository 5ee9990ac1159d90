import { app, type Session, type WebContents, webContents } from 'electron'

/** Hears of pages when they come, and at once of those that are there. */
type Hearers = { opened: (page: WebContents) => void; loaded: () => void }

/** The pages of the windows: those whose session is theirs. */
export class Pages {
  readonly #session: Session
  #zoom = 100

  constructor(session: Session, { opened, loaded }: Hearers) {
    this.#session = session
    const follow = (page: WebContents): void => {
      if (page.session !== session) return
      opened(page)
      page.on('did-finish-load', () => {
        page.setZoomFactor(this.#zoom / 100)
        loaded()
      })
    }
    for (const page of webContents.getAllWebContents()) follow(page)
    app.on('web-contents-created', (_event, page) => follow(page))
    loaded()
  }

  /** How large things are in all of them, in percent. */
  setZoom(percent: number): void {
    this.#zoom = percent
    for (const page of webContents.getAllWebContents()) {
      if (page.session === this.#session) page.setZoomFactor(percent / 100)
    }
  }
}
