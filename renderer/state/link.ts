import { importWords } from './import-words'
import { notify } from './notices'

/** So long an address is still shown whole. */
const SHOWN = 120

/** The address that a text is, and nothing else; null for a text with words. */
export function linkIn(text: string): string | null {
  const trimmed = text.trim()
  return /^(?:https?|ftp):\/\/\S+$/i.test(trimmed) && URL.canParse(trimmed) ? trimmed : null
}

/** Says what to do with a link: Assay has no network, and an address is no article. */
export function notifyLink(link: string): void {
  const shown = link.length > SHOWN ? `${link.slice(0, SHOWN)}…` : link
  notify('warning', importWords.isLink(shown))
}
