import { runCommand, shortcutText, unavailable } from '@state/commands'
import { commands } from '@shared/commands/commands'
import { queriesInOrder, query, sourcesInOrder, tagsInOrder } from '@shared/document/queries/query'
import { goToWork } from './go-to-work'

export type PaletteEntry = {
  id: string
  label: string
  /** "Source", "Tag" ...; for a command its menu. */
  kind: string
  shortcut: string | null
  /** Why it cannot be chosen now; null when it can. */
  unavailable: string | null
  run: () => void
}

/** The commands, those that can be used now first. */
export function commandEntries(): PaletteEntry[] {
  return commands
    .filter(({ id }) => id !== 'view.palette')
    .map((command) => ({
      id: command.id,
      label: command.label,
      kind: command.menu,
      shortcut: shortcutText(command),
      unavailable: unavailable(command),
      run: () => void runCommand(command.id),
    }))
    .toSorted((left, right) => Number(left.unavailable !== null) - Number(right.unavailable !== null))
}

/** Everything in the project that has a name. */
export const itemEntries = query(['sources', 'tags', 'risks', 'memos', 'queries'], (project): PaletteEntry[] => {
  const entry = (id: string, kind: string, label: string, run: () => void): PaletteEntry => ({
    id,
    label,
    kind,
    shortcut: null,
    unavailable: null,
    run,
  })
  return [
    ...sourcesInOrder
      .ask(project)
      .map(({ id, title }) => entry(id, 'Source', title, () => goToWork({ screen: 'reader', sourceId: id }))),
    ...Object.values(project.risks).map(({ id, number, title }) =>
      entry(id, 'Risk', `R${number} ${title}`, () => goToWork({ screen: 'risks', riskId: id })),
    ),
    ...tagsInOrder
      .ask(project)
      .map(({ id, name }) => entry(id, 'Tag', name, () => goToWork({ screen: 'codebook', tagId: id }))),
    ...Object.values(project.memos).map(({ id, title }) =>
      entry(id, 'Memo', title, () => goToWork({ screen: 'memo', memoId: id })),
    ),
    ...queriesInOrder
      .ask(project)
      .map(({ id, name, kind }) =>
        kind === 'words'
          ? entry(id, 'Saved search', name, () => goToWork({ screen: 'search', queryId: id }))
          : entry(id, 'Saved query', name, () => goToWork({ screen: 'retrieval', queryId: id })),
      ),
  ]
})
