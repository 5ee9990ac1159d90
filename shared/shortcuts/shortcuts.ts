import { z } from 'zod'
import { type Command, CommandId, commands } from '../commands/commands'
import { directionOf, spokenLanguage } from '../language/language'
import { acceleratorOf, isDigit, isSign, keysOf } from './accelerator'
import { whyNotWords } from './key-words'

/** Ways to run one command by keys. */
export const MOST_WAYS = 4

const Accelerator = z
  .string()
  .max(40)
  .superRefine((text, context) => {
    const why = whyNot(text)
    if (why !== null) context.addIssue({ code: 'custom', message: why })
  })

/** What commands were called before, so that nobody's own keys are lost by a new name. */
const FORMER_IDS: ReadonlyMap<string, CommandId> = new Map([
  ['source.print', 'file.print'],
  ['project.retrySave', 'project.save'],
])

/** The shortcuts that one person changed: command -> its keys, in place of those it comes with; none at all for []. */
export const Shortcuts = z.preprocess(byPresentIds, z.partialRecord(CommandId, z.array(Accelerator).max(MOST_WAYS)))
export type Shortcuts = z.infer<typeof Shortcuts>

function byPresentIds(written: unknown): unknown {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return written
  // What is kept under the present name counts, whichever comes first.
  return Object.fromEntries(
    Object.entries(written)
      .toSorted(([one], [other]) => Number(FORMER_IDS.has(other)) - Number(FORMER_IDS.has(one)))
      .map(([id, keys]) => [FORMER_IDS.get(id) ?? id, keys]),
  )
}

/** What stands in the way of the person's own shortcuts, in words; null when nothing does. */
export type ShortcutState = { shortcuts: Shortcuts; problem: string | null }

/** The keys a command comes with, the first of which menus show. */
export const keysAsMade = ({ shortcut, key, also = [], alongLine: turns }: Command): readonly string[] => {
  const first = shortcut ?? key
  const keys = first === undefined ? [] : [first, ...also]
  return turns ? keys.map(alongLine) : keys
}

/** Keys that point along the line, written for lines from left to right, as the interface has them now. */
export const alongLine = (keys: string): string =>
  directionOf(spokenLanguage()) === 'ltr'
    ? keys
    : keys.replace(/Left|Right/, (side) => (side === 'Left' ? 'Right' : 'Left'))

/** The keys that run a command now. */
export const keysNow = (command: Command, shortcuts: Shortcuts): readonly string[] =>
  shortcuts[command.id] ?? keysAsMade(command)

type Reserved = 'movesFocus' | 'movesInText' | 'paragraphs' | 'systems' | 'windows' | 'endOfPassage'

/** Keys that mean something of their own everywhere, and why. */
const RESERVED: ReadonlyMap<string, Reserved> = new Map([
  ...['Tab', 'Shift+Tab', 'Enter', 'Shift+Enter', 'Escape', 'Space', 'Shift+Space'].map(
    (keys) => [keys, 'movesFocus'] as const,
  ),
  ...['', 'Shift+', 'CmdOrCtrl+', 'CmdOrCtrl+Shift+'].flatMap((held) =>
    ['Up', 'Down', 'Left', 'Right', 'Home', 'End', 'PageUp', 'PageDown', 'Backspace'].map(
      (key) => [`${held}${key}`, 'movesInText'] as const,
    ),
  ),
  ...['J', 'K', 'Shift+J', 'Shift+K'].map((keys) => [keys, 'paragraphs'] as const),
  ...['X', 'C', 'V', 'A', 'M', 'Q'].map((key) => [`CmdOrCtrl+${key}`, 'systems'] as const),
  ...['Alt+F4', 'F10', 'Shift+F10'].map((keys) => [keys, 'windows'] as const),
  ...['Alt+Shift+Left', 'Alt+Shift+Right'].map((keys) => [keys, 'endOfPassage'] as const),
])

/** Why these keys can be nobody's shortcut, in words; null when they can. */
export function whyNot(accelerator: string): string | null {
  const keys = keysOf(accelerator)
  if (!keys || acceleratorOf(keys) !== accelerator) return whyNotWords.noShortcut(accelerator)
  if (isDigit(keys.key) && !keys.control && !keys.alt) return whyNotWords.digits
  if (isDigit(keys.key) && keys.shift) return whyNotWords.shiftedDigit
  if (isSign(keys.key) && keys.shift) return whyNotWords.shiftedSign
  if (keys.control && keys.alt) return whyNotWords.altGr
  const taken = RESERVED.get(accelerator)
  return taken === undefined ? null : whyNotWords[taken]
}

/** Whether both can be used at one place. */
function meet(left: Command, right: Command): boolean {
  const [here, there] = [left.when, right.when]
  return typeof here !== 'object' || typeof there !== 'object' || here.some((screen) => there.includes(screen))
}

/** The other commands that these keys would run too. */
export const othersWith = (command: Command, accelerator: string, shortcuts: Shortcuts): Command[] =>
  commands.filter(
    (each) => each.id !== command.id && meet(command, each) && keysNow(each, shortcuts).includes(accelerator),
  )

/** Gives a command its keys; what is as it is made needs no entry. */
export function withKeys(shortcuts: Shortcuts, command: Command, keys: readonly string[]): Shortcuts {
  const { [command.id]: _, ...others } = shortcuts
  const asMade = keysAsMade(command)
  const isAsMade = keys.length === asMade.length && keys.every((each, index) => each === asMade[index])
  return isAsMade ? others : { ...others, [command.id]: [...keys] }
}

/**
 * Gives a command keys, in place of `replaced` or as one way more. Other commands they would run lose them and get
 * `replaced` in exchange, unless that would run yet another.
 */
export function giveKeys(
  shortcuts: Shortcuts,
  command: Command,
  accelerator: string,
  replaced: string | null,
): Shortcuts {
  const others = othersWith(command, accelerator, shortcuts)
  const now = keysNow(command, shortcuts)
  const own = replaced === null ? [...now, accelerator] : now.map((keys) => (keys === replaced ? accelerator : keys))
  const given = withKeys(shortcuts, command, [...new Set(own)].slice(0, MOST_WAYS))
  return others.reduce((left, other) => {
    const exchanged = replaced !== null && othersWith(other, replaced, left).length === 0 ? [replaced] : []
    const keys = keysNow(other, left).flatMap((each) => (each === accelerator ? exchanged : [each]))
    return withKeys(left, other, [...new Set(keys)])
  }, given)
}

/** Gives a command back the keys it comes with; others that have them now lose them. */
export const resetKeys = (shortcuts: Shortcuts, command: Command): Shortcuts =>
  keysAsMade(command).reduce((left, keys) => giveKeys(left, command, keys, null), withKeys(shortcuts, command, []))

/** Commands whose keys also run others at the same place, as a file written by hand may have it. */
export const inConflict = (shortcuts: Shortcuts): ReadonlyMap<CommandId, Command[]> =>
  new Map(
    commands.flatMap((command) => {
      const others = keysNow(command, shortcuts).flatMap((keys) => othersWith(command, keys, shortcuts))
      return others.length > 0 ? [[command.id, [...new Set(others)]] as const] : []
    }),
  )
