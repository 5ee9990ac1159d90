import styles from './tooltips.module.css'

/** Milliseconds that something is pointed at, or has the focus, before its tooltip is shown. */
const DELAY_MS = 500
/** Pixels between a tooltip, what it is of, and the edge of the window. */
const GAP = 6

/** What has a tooltip of ours wherever it is pointed at; a plain `title` the platform shows itself then. */
const POINTED = '[data-tip]'
/** What has one when it gets the focus by a key: for that the platform shows nothing. */
const FOCUSED = '[data-tip], [title]'

const wordsOf = (element: HTMLElement): string => element.dataset.tip ?? element.title

/**
 * Shows the tooltips of the window: label and keys of what is pointed at, or reached by a key, for half a second. A key,
 * a press or scrolling takes them away. They are for the eye alone: names and descriptions say the same. Returns how to
 * stop.
 */
export function showTooltips(): () => void {
  const tip = document.createElement('div')
  tip.setAttribute('popover', 'manual')
  tip.className = styles.tip ?? ''
  tip.setAttribute('aria-hidden', 'true')
  document.body.append(tip)
  const listening = new AbortController()
  let of: HTMLElement | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const hide = () => {
    clearTimeout(timer)
    of = null
    tip.togglePopover(false)
  }
  const show = (element: HTMLElement) => {
    const words = wordsOf(element)
    if (!element.isConnected || words === '') return
    tip.textContent = words
    tip.togglePopover(true)
    place(tip, element)
  }
  const want = (element: HTMLElement | null) => {
    if (element === of) return
    hide()
    of = element
    if (element) timer = setTimeout(() => show(element), DELAY_MS)
  }
  const on = (name: string, hear: (event: Event) => void) =>
    document.addEventListener(name, hear, { signal: listening.signal, capture: true })

  on('pointerover', ({ target }) => want(target instanceof Element ? target.closest<HTMLElement>(POINTED) : null))
  on('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target.matches(FOCUSED) && target.matches(':focus-visible')) want(target)
    else hide()
  })
  on('focusout', ({ target }) => target === of && hide())
  for (const name of ['pointerdown', 'keydown', 'scroll', 'wheel']) on(name, hide)
  return () => {
    hide()
    listening.abort()
    tip.remove()
  }
}

/** Below what it is of, or above where there is no room, and never over the edge of the window. */
function place(tip: HTMLElement, element: HTMLElement): void {
  const around = element.getBoundingClientRect()
  const { width, height } = tip.getBoundingClientRect()
  const below = around.bottom + GAP
  const top = below + height + GAP > window.innerHeight ? around.top - GAP - height : below
  const middle = around.left + around.width / 2 - width / 2
  tip.style.left = `${Math.max(GAP, Math.min(middle, window.innerWidth - width - GAP))}px`
  tip.style.top = `${Math.max(GAP, top)}px`
}
