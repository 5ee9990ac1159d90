import type { App, WebContents } from 'electron'

/**
 * Text out of view costs nothing, because it is not laid out before it comes near; then Chromium leaves it out of what
 * it gives to assistive technology, too. Where somebody listens to the page instead of looking at it, all of it is there.
 */
const ALL_TEXT = '[data-stretch] { content-visibility: visible !important }'

/** The parts of the app that say whether a screen reader is running. */
type Assisted = Pick<App, 'isAccessibilitySupportEnabled' | 'on' | 'off'>

/** Keeps all text of a page there for screen readers while one is running, through every load of the page. */
export function showAllToAssistants(app: Assisted, contents: WebContents): void {
  let shown: Promise<string> | null = null
  const follow = () => {
    const wanted = app.isAccessibilitySupportEnabled()
    if (wanted === (shown !== null) || contents.isDestroyed()) return
    const before = shown
    shown = wanted ? contents.insertCSS(ALL_TEXT) : null
    void before?.then((key) => contents.removeInsertedCSS(key)).catch(() => undefined)
  }
  const loaded = () => {
    shown = null
    follow()
  }
  app.on('accessibility-support-changed', follow)
  contents.on('dom-ready', loaded)
  contents.once('destroyed', () => app.off('accessibility-support-changed', follow))
}
