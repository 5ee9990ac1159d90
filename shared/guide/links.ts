import { type Command, type CommandId, commands } from '../commands/commands'
import { KEY_PLACES } from '../shortcuts/place-keys'
import { pageAtPath, type PageId } from './pages'

/** What a link of a page leads to, or stands for. */
export type GuideLink =
  /** Another page, at its beginning or at the heading with this name. */
  | { kind: 'page'; id: PageId; heading: string | null }
  /** `[Tag… (T)](command:passage.tag)`: shown with the keys that the command has now. */
  | { kind: 'command'; command: CommandId }
  /** `[Alt+↓](key:list)`: a key that belongs to a kind of place. */
  | { kind: 'key'; place: string }

/**
 * What the address of a link stands for, on the page at the path `from` (`guide/de/read`). Null for what is not in the
 * guide: addresses of the web and files for developers, which are shown as words.
 */
export function guideLink(href: string, from: string): GuideLink | null {
  const [scheme, name] = partedAt(href, ':')
  if (scheme === 'command') {
    const command = commands.find(({ id }) => id === name)
    return command ? { kind: 'command', command: command.id } : null
  }
  if (scheme === 'key') return KEY_PLACES.some(({ id }) => id === name) ? { kind: 'key', place: name } : null
  const [path, heading] = partedAt(href, '#')
  const id = pageAtPath(path === '' ? from : pathFrom(from, path))
  return id === undefined ? null : { kind: 'page', id, heading: heading === '' ? null : heading }
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

const ENDING = '.md'

/** The path that a relative address leads to, without the ending; empty for what is no page. */
function pathFrom(from: string, address: string): string {
  if (!address.endsWith(ENDING)) return ''
  const steps = from.split('/').slice(0, -1)
  for (const step of address.slice(0, -ENDING.length).split('/')) {
    if (step === '..') steps.pop()
    else steps.push(step)
  }
  return steps.join('/')
}

function partedAt(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
