import { passageWords } from '@domain/passage-words'
import { runCommand, shortcutText, unavailable } from '@state/commands'
import { recentCommands, rememberCommand } from '@state/recent-commands'
import { type Command, commands } from '@shared/commands/commands'
import { MENU_NAMES } from '@shared/commands/menu-names'
import { queriesInOrder, query, risksInOrder, sourcesInOrder, tagsInOrder } from '@shared/document/queries/query'
import type { Passage } from '@shared/kinds/passages'
import type { Project } from '@shared/document/project'
import { foldedWords } from '@shared/search/folded-text'
import { short } from '@shared/words/short'
import { goToWork } from './go-to-work'
import { paletteWords } from './palette-words'

export type PaletteEntry = {
  id: string
  label: string
  /** "Source", "Tag" ...; for a command its menu. */
  kind: string
  /** What it is found by, folded. */
  words: string
  shortcut: string | null
  /** Why it cannot be chosen now; null when it can. */
  unavailable: string | null
  run: () => void
}

/** So many things are listed; whoever types on finds the others. */
const MOST_ITEMS = 60
const MOST_PASSAGES = 20
/** With fewer letters passages are not looked through: nearly all would do. */
const LETTERS_OF_PASSAGES = 3
/** UTF-16 code units of a passage that are shown. */
const QUOTE_LENGTH = 90

/** The commands: those used last, those that can be used now, and the others with the reason why not. */
export function commandEntries(): PaletteEntry[] {
  const recent = recentCommands()
  const rank = ({ id }: Command, why: string | null) =>
    why !== null ? commands.length + 1 : recent.includes(id) ? recent.indexOf(id) : commands.length
  return commands
    .filter(({ id }) => id !== 'view.palette')
    .map((command) => ({ command, why: unavailable(command) }))
    .toSorted((left, right) => rank(left.command, left.why) - rank(right.command, right.why))
    .map(({ command, why }) => ({ command, why, menu: MENU_NAMES[command.menu] }))
    .map(({ command, why, menu }) => ({
      id: command.id,
      label: command.label,
      kind: recent.includes(command.id) ? paletteWords.usedLast(menu) : menu,
      words: foldedWords(`${command.label} ${menu}`),
      shortcut: shortcutText(command),
      unavailable: why,
      run: () => {
        rememberCommand(command.id)
        runCommand(command.id)
      },
    }))
}

/** Everything in the project that has a name; a source is found by who published and wrote it too. */
export const itemEntries = query(
  ['sources', 'tags', 'tagSets', 'risks', 'memos', 'queries', 'sessions', 'taggings'],
  (project): PaletteEntry[] => [
    ...sourcesInOrder.ask(project).map(({ id, title, publisher, authors }) => ({
      ...item(id, publisher ? paletteWords.sourceOf(publisher) : paletteWords.source, title, () =>
        goToWork({ screen: 'reader', sourceId: id }),
      ),
      words: foldedWords([title, paletteWords.source, publisher, ...authors].join(' ')),
    })),
    ...risksInOrder
      .ask(project)
      .map(({ id, number, title }) =>
        item(id, paletteWords.risk, `R${number} ${title}`, () => goToWork({ screen: 'risks', riskId: id })),
      ),
    ...tagsInOrder
      .ask(project)
      .map(({ id, name }) => item(id, paletteWords.tag, name, () => goToWork({ screen: 'codebook', tagId: id }))),
    ...Object.values(project.tagSets).map(({ id, name }) =>
      item(id, paletteWords.tagSet, name, () => goToWork({ screen: 'codebook', task: { kind: 'sets', tagSetId: id } })),
    ),
    ...Object.values(project.memos).map(({ id, title }) =>
      item(id, paletteWords.memo, title, () => goToWork({ screen: 'memo', memoId: id })),
    ),
    ...queriesInOrder
      .ask(project)
      .map(({ id, name, kind }) =>
        kind === 'words'
          ? item(id, paletteWords.savedSearch, name, () => goToWork({ screen: 'search', queryId: id }))
          : item(id, paletteWords.savedQuery, name, () => goToWork({ screen: 'retrieval', queryId: id })),
      ),
    ...Object.values(project.sessions).map(({ id, name }) =>
      item(id, paletteWords.session, name, () => goToWork({ screen: 'sessions', sessionId: id })),
    ),
    ...Object.values(project.taggings).map(({ id, name }) =>
      item(id, paletteWords.blindTagging, name, () => goToWork({ screen: 'tagging', taggingId: id })),
    ),
  ],
)

/** An entry of something that has a name. */
export function item(id: string, kind: string, label: string, run: () => void): PaletteEntry {
  return { id, kind, label, words: foldedWords(`${label} ${kind}`), shortcut: null, unavailable: null, run }
}

/** What a passage is found by: its words and its note. Entities never change, so that each is folded once. */
const foldedPassages = new WeakMap<Passage, string>()
function wordsOf(passage: Passage): string {
  const known = foldedPassages.get(passage)
  if (known !== undefined) return known
  const words = foldedWords(`${passage.anchor.exact} ${passage.note}`)
  foldedPassages.set(passage, words)
  return words
}

/** The first passages that answer. */
function passageEntries(project: Project, typed: string, answers: Answers): PaletteEntry[] {
  const found: PaletteEntry[] = []
  if (typed.length < LETTERS_OF_PASSAGES) return found
  for (const passage of Object.values(project.passages)) {
    if (found.length > MOST_PASSAGES) break
    if (!answers(wordsOf(passage))) continue
    const { id, sourceId } = passage
    const title = project.sources[sourceId]?.title ?? ''
    const quote = passageWords.quoted(short(passage.anchor.exact, QUOTE_LENGTH))
    const run = () => goToWork({ screen: 'reader', sourceId, passageId: id })
    found.push({
      ...item(id, paletteWords.passageOf(title), quote, run),
      words: '',
    })
  }
  return found
}

/** Whether these folded words answer to what is typed. */
type Answers = (words: string) => boolean

/** Words as they are typed, wherever they stand. */
const together =
  (typed: string): Answers =>
  (words) =>
    words.includes(typed)

/** The beginnings of several words that do not stand as they are typed: "word export" for "Export memo as Word". */
function apart(typed: string): Answers {
  const wanted = typed.split(' ').filter(Boolean)
  if (wanted.length < 2) return () => false
  return (words) => !words.includes(typed) && wanted.every((word) => ` ${words}`.includes(` ${word}`))
}

type Found = { entries: PaletteEntry[]; more: boolean }

/**
 * What answers to the words typed, of a project or of none, and whether there is more than is listed: first what has them
 * as they are typed. Analysts and what lies elsewhere (settings, the guide, recent projects) are listed once something
 * is typed.
 */
export function foundEntries(
  typed: string,
  items: readonly PaletteEntry[],
  elsewhere: readonly PaletteEntry[],
  project: Project | null,
): Found {
  const wanted = foldedWords(typed)
  const listed = { commands: commandEntries(), items, elsewhere: wanted === '' ? [] : elsewhere }
  const found = [together(wanted), apart(wanted)].map((answers) => answering(listed, project, wanted, answers))
  return { entries: found.flatMap(({ entries }) => entries), more: found.some(({ more }) => more) }
}

type Listed = Record<'commands' | 'items' | 'elsewhere', readonly PaletteEntry[]>

function answering(listed: Listed, project: Project | null, typed: string, answers: Answers): Found {
  const answersTo = ({ words }: PaletteEntry) => answers(words)
  const named = [...listed.items, ...listed.elsewhere].filter(answersTo)
  const passages = project ? passageEntries(project, typed, answers) : []
  return {
    entries: [...listed.commands.filter(answersTo), ...named.slice(0, MOST_ITEMS), ...passages.slice(0, MOST_PASSAGES)],
    more: named.length > MOST_ITEMS || passages.length > MOST_PASSAGES,
  }
}
