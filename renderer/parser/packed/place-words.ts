/** What a paragraph is, where its words go. */
export type Place = { tag: string; listLevel: number; label: string }
/** Deeper lists are not told from one another (`Block`). */
const DEEPEST_LIST = 6

/** Puts words into an element for what they are; the label of a list or heading stands before them as text. */
export function placeWords(into: Element, words: readonly Node[], { tag, listLevel, label }: Place): void {
  const page = into.ownerDocument
  const element = page.createElement(tag)
  for (const node of words) element.appendChild(node)
  if (label !== '' && element.textContent.trim() !== '') element.prepend(`${label} `)
  let around = into
  for (let level = 0; level < Math.min(listLevel, DEEPEST_LIST); level += 1) {
    around = around.appendChild(page.createElement('ul')).appendChild(page.createElement('li'))
  }
  if (listLevel > 0 && tag === 'p') while (element.firstChild) around.appendChild(element.firstChild)
  else around.appendChild(element)
}

/** A note at the end of a page, with the label that its place in the text has. */
export function placeNote(into: Element, label: string, fill: (note: Element) => void): void {
  const page = into.ownerDocument
  const note = into.appendChild(page.createElement('div'))
  note.setAttribute('role', 'doc-footnote')
  fill(note)
  const first = note.firstElementChild
  const place =
    first && /^(?:P|H[1-6]|BLOCKQUOTE|FIGCAPTION)$/.test(first.tagName)
      ? first
      : note.insertBefore(page.createElement('p'), first)
  place.prepend(`[${label}] `)
}
