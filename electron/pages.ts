import { app, type Session, type WebContents, webContents } from 'electron'

/** Hears of pages when they come, and at once of those that are there. */
type Hearers = { opened: (page: WebContents) => void; loaded: () => void }

/** The pages of the windows: those whose session is theirs. */
export class Pages {
  readonly #session: Session
  #zoom: number

  /** `zoom` says how large things are in all of them, in percent. */
  constructor(session: Session, zoom: number) {
    this.#session = session
    this.#zoom = zoom
    this.#follow((page) => {
      page.setZoomFactor(this.#zoom / 100)
      page.on('did-finish-load', () => page.setZoomFactor(this.#zoom / 100))
    })
  }

  /** Tells of those that are there, and of all that come. */
  hear({ opened, loaded }: Hearers): void {
    this.#follow((page) => {
      opened(page)
      page.on('did-finish-load', loaded)
    })
    loaded()
  }

  #follow(heard: (page: WebContents) => void): void {
    for (const page of this.#all) heard(page)
    app.on('web-contents-created', (_event, page) => {
      if (page.session === this.#session) heard(page)
    })
  }

  get #all(): WebContents[] {
    return webContents.getAllWebContents().filter((page) => page.session === this.#session)
  }

  /** How large things are in all of them, in percent. */
  setZoom(percent: number): void {
    this.#zoom = percent
    for (const page of this.#all) page.setZoomFactor(percent / 100)
  }
}
