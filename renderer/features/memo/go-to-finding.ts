import type { Where } from '@shared/memo/lint/finding'
import { notify } from '@state/notices'
import { goTo } from '@state/place'
import { focusIn } from '@ui/focus'
import { checkWords } from './check-words'
import { goToOrigin } from './go-to-origin'
import { sectionId, wordsId } from './section-id'
import type { WhenThere } from './when-there'

/** From a finding to what it is about: the words, selected, or the field that they come from. */
export async function goToFinding(where: Where, whenThere: WhenThere): Promise<void> {
  switch (where.kind) {
    case 'words':
      return showWords(await whenThere(() => document.getElementById(wordsId(where.words))), where.said)
    case 'section':
      return showWords(await whenThere(() => document.getElementById(sectionId(where.section))), '')
    case 'risk':
    case 'scores':
      return goToOrigin({ riskId: where.riskId })
    case 'session':
      return goTo({ screen: 'sessions', sessionId: where.sessionId })
    case 'source':
      return goToOrigin({ sourceId: where.sourceId })
    case 'passage':
      return goToOrigin({ sourceId: where.sourceId, passageId: where.passageId })
  }
}

/** The focus goes to what edits the words, and the words are selected where they stand. */
function showWords(place: HTMLElement | null, said: string): void {
  if (!place) return notify('info', checkWords.wordsAreGone)
  place.scrollIntoView({ block: 'center' })
  const editor =
    place.querySelector<HTMLElement>('textarea, [contenteditable=true], [data-edits]') ??
    place.querySelector<HTMLElement>('button')
  focusIn(editor, { preventScroll: true })
  const range = said === '' ? null : rangeOf(place, said)
  if (!range) return
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

/** Where words first stand in what is shown, whatever elements they reach over. */
function rangeOf(place: HTMLElement, said: string): Range | null {
  const nodes: Text[] = []
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node)
  const start = nodes
    .map(({ data }) => data)
    .join('')
    .indexOf(said)
  if (start === -1) return null
  const range = document.createRange()
  let at = 0
  for (const node of nodes) {
    const [from, to] = [start - at, start + said.length - at]
    if (from >= 0 && from < node.length) range.setStart(node, from)
    if (to > 0 && to <= node.length) {
      range.setEnd(node, to)
      return range
    }
    at += node.length
  }
  return null
}
