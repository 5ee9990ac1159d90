import { type Command, type CommandId, commands } from '../commands/commands'
import { KEY_PLACES } from '../shortcuts/place-keys'
import { type PageId, PAGES } from './pages'

/** What a link of a page leads to, or stands for. */
export type GuideLink =
  /** Another page, at its beginning or at the heading with this name. */
  | { kind: 'page'; id: PageId; heading: string | null }
  /** `[Tag… (T)](command:passage.tag)`: shown with the keys that the command has now. */
  | { kind: 'command'; command: CommandId }
  /** `[Alt+↓](key:list)`: a key that belongs to a kind of place. */
  | { kind: 'key'; place: string }

/**
 * What the address of a link on the page `from` stands for. Null for what is not in the guide: addresses of the web and
 * files for developers, which are shown as words.
 */
export function guideLink(href: string, from: PageId): GuideLink | null {
  const [scheme, name] = partedAt(href, ':')
  if (scheme === 'command') {
    const command = commands.find(({ id }) => id === name)
    return command ? { kind: 'command', command: command.id } : null
  }
  if (scheme === 'key') return KEY_PLACES.some(({ id }) => id === name) ? { kind: 'key', place: name } : null
  const [path, heading] = partedAt(href, '#')
  const id = path === '' ? from : pageAt(path, from)
  return id === null ? null : { kind: 'page', id, heading: heading === '' ? null : heading }
}

/** What a page writes for a command, e.g. "Tag… (T)"; `keys` are those it comes with, or null. */
export const commandInWords = ({ label }: Pick<Command, 'label'>, keys: string | null): string =>
  keys === null ? label : `${label} (${keys})`

/** The name of a heading in addresses, as programs that show Markdown make it. */
export const headingName = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')

/** The page that a relative address leads to. */
function pageAt(path: string, from: PageId): PageId | null {
  if (!path.endsWith('.md')) return null
  const folder = from.includes('/') ? from.slice(0, from.lastIndexOf('/') + 1) : ''
  const whole = path.startsWith('../') ? path.slice('../'.length) : folder + path
  return PAGES.find((id) => `${id}.md` === whole) ?? null
}

function partedAt(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
