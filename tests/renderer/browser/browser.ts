import { walkCaret } from './caret'
import { openDialogs } from './dialogs'
import { paintHighlights } from './highlights'
import { giveSizes } from './sizes'
import { layOutText } from './text-layout'

/** What a browser has and jsdom lacks, as small as it can be and still behave like the real thing. */
export function standInForBrowser(): void {
  giveSizes()
  layOutText()
  walkCaret()
  paintHighlights()
  openDialogs()
}
