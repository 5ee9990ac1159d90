/** What jsdom itself computes. */
export const asComputed = window.getComputedStyle.bind(window)

/** The display of each look an element can have, as jsdom computes it. */
const displays = new Map<string, string>()

/**
 * Whether an element is shown, remembered: jsdom matches its whole style sheet anew after every change of the page, and
 * every query by role asks for every element, which was a fifth of the time of these tests. No sheet of a test decides
 * what is shown.
 */
export function rememberLooks(): void {
  window.getComputedStyle = (element, pseudo) =>
    pseudo || !('style' in element) || element.closest('[hidden]')
      ? asComputed(element, pseudo)
      : lookOf(element as HTMLElement)
}

function lookOf(element: HTMLElement): CSSStyleDeclaration {
  const remembered = (property: string | symbol) =>
    property === 'display' ? displayOf(element) : property === 'visibility' ? visibilityOf(element) : null
  let computed: CSSStyleDeclaration | null = null
  const rest = () => (computed ??= asComputed(element))
  return new Proxy({} as CSSStyleDeclaration, {
    get: (_, name): unknown => {
      if (name === 'getPropertyValue')
        return (property: string) => remembered(property) ?? rest().getPropertyValue(property)
      return remembered(name) ?? Reflect.get(rest(), name, rest())
    },
  })
}

function displayOf(element: HTMLElement): string {
  if (element.style.display !== '' || element.localName === 'summary') return asComputed(element).display
  const says = ['open', 'popover', 'type'].map((name) => element.getAttribute(name))
  const look = JSON.stringify([element.localName, ...says])
  const display = displays.get(look) ?? asComputed(element).display
  displays.set(look, display)
  return display
}

/** Of the nearest element that says something: it is inherited. */
function visibilityOf(element: HTMLElement | null): string {
  const own = element?.style.visibility
  if (own) return own
  return element?.parentElement ? visibilityOf(element.parentElement) : 'visible'
}
