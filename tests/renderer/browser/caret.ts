import { LETTERS } from './text-layout'

/** Lets the caret walk and select by letters, words and lines, which jsdom cannot. */
export function walkCaret(): void {
  Selection.prototype.modify = modify
}

/** Moves the end of the selection through the texts of the page, one after another. */
function modify(this: Selection, alter?: string, direction?: string, granularity?: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Node[] = []
  while (walker.nextNode()) texts.push(walker.currentNode)
  // jsdom, unlike a browser, selects the element that gets the focus.
  const node = texts.find((text) => this.focusNode!.contains(text)) ?? this.focusNode!
  const forward = direction === 'right' || direction === 'forward'
  const text = node.nodeValue ?? ''
  const at = this.focusOffset
  const line = Math.floor(at / LETTERS) * LETTERS
  let to = at + (forward ? 1 : -1)
  if (granularity === 'line') to = at + (forward ? LETTERS : -LETTERS)
  if (granularity === 'lineboundary') to = forward ? Math.min(text.length, line + LETTERS) : line
  if (granularity === 'word') {
    const words = [...text.matchAll(/\w+/g)].map(({ index, 0: word }) => [index, index + word.length] as const)
    to = forward
      ? (words.find(([, end]) => end > at)?.[1] ?? text.length + 1)
      : (words.findLast(([start]) => start < at)?.[0] ?? -1)
  }
  const other = to < 0 ? texts[texts.indexOf(node) - 1] : to > text.length ? texts[texts.indexOf(node) + 1] : node
  const focus = other ?? node
  const length = focus.nodeValue?.length ?? 0
  const offset = focus === node ? Math.min(Math.max(to, 0), length) : forward ? 0 : length
  const fixed = alter === 'extend'
  this.setBaseAndExtent(fixed ? this.anchorNode! : focus, fixed ? this.anchorOffset : offset, focus, offset)
}
