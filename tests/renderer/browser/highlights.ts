/** A named set of ranges, which a browser paints. */
class Ranges extends Set<AbstractRange> {
  priority = 0
  type = 'highlight'
  constructor(...ranges: AbstractRange[]) {
    super(ranges)
  }
}

const written = new WeakMap<CSSStyleSheet, string>()

/** The CSS Custom Highlight API and constructed style sheets, which jsdom lacks: nothing is painted when a test begins. */
export function paintHighlights(): void {
  Object.assign(globalThis, { Highlight: Ranges })
  Object.assign(globalThis, { CSS: { highlights: new Map<string, Ranges>(), escape: (text: string) => text } })
  Object.assign(CSSStyleSheet.prototype, {
    replaceSync(this: CSSStyleSheet, rules: string) {
      written.set(this, rules)
    },
  })
  Object.defineProperty(document, 'adoptedStyleSheets', { configurable: true, writable: true, value: [] })
}

/** The rules of every constructed style sheet that the page has. */
export const adoptedRules = (): string => document.adoptedStyleSheets.map((sheet) => written.get(sheet)).join('\n')

/** What is painted, by the name of the highlight: the words as text, in the order they were added. */
export function painted(): Record<string, string[]> {
  const words = ({ startContainer, startOffset, endOffset }: AbstractRange) =>
    (startContainer.textContent ?? '').slice(startOffset, endOffset)
  const all = [...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map(words)] as const)
  return Object.fromEntries(all.filter(([, found]) => found.length > 0))
}
