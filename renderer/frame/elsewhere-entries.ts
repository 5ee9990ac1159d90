import { chooseAnalyst } from '@state/analyst'
import { call } from '@state/client'
import { allFindable } from '@state/findable'
import { openRecent } from '@state/projects'
import { activeAnalysts } from '@shared/document/queries/analysts'
import { query } from '@shared/document/queries/query'
import { foldedWords } from '@shared/search/folded-text'
import { item, type PaletteEntry } from './palette-entries'
import { paletteWords } from './palette-words'

/** Who can work in this window. */
export const analystEntries = query(['analysts'], (project): PaletteEntry[] =>
  activeAnalysts.ask(project).map(({ id, name }) => item(id, paletteWords.analyst, name, () => void chooseAnalyst(id))),
)

/** Recent projects that this window does not show, and what its parts offer: settings, pages of the guide. */
export async function entriesElsewhere(): Promise<PaletteEntry[]> {
  const [recent, findable] = await Promise.all([call('project.recent', {}), allFindable()])
  return [
    ...recent
      .filter(({ open }) => open !== 'here')
      .map(({ id, title }) => item(`recent-${id}`, paletteWords.recent, title, () => void openRecent(id))),
    ...findable.map(({ id, kind, label, also, run }) => ({
      ...item(id, kind, label, run),
      words: foldedWords(`${label} ${kind} ${also}`),
    })),
  ]
}
