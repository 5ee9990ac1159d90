import { walkCaret } from './caret'
import { openDialogs } from './dialogs'
import { paintHighlights } from './highlights'
import { rememberLooks } from './looks'
import { parseInertPages } from './inert-pages'
import { openPopovers } from './popovers'
import { idleOften } from './idle'
import { giveSizes } from './sizes'
import { layOutText } from './text-layout'
import { watchNothing } from './intersections'

/** What a browser has and jsdom lacks, or takes its time for, as small as it can be and still behave like the real thing. */
export function standInForBrowser(): void {
  rememberLooks()
  giveSizes()
  layOutText()
  walkCaret()
  paintHighlights()
  openDialogs()
  openPopovers()
  watchNothing()
  idleOften()
  parseInertPages()
  // Nothing is laid out anywhere.
  document.elementFromPoint = () => null
  // The analyst is at the window, also before anything in it has the focus.
  document.hasFocus = () => true
}
