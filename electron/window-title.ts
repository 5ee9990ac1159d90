import { programWords } from './program-words'
/**
 * A window's title. Of several each is told apart by what it shows (`screen`, null for the only one) and, from the second
 * on, by its number.
 */
export function windowTitle(project: string | null, number: number, screen: string | null): string {
  if (project === null) return number > 1 ? `Assay (${number})` : 'Assay'
  return [number > 1 ? `${project} (${number})` : project, screen, 'Assay'].filter(Boolean).join(' — ')
}

/** What tells a folder apart from others, of projects with the same title: the first name from the end that differs. */
export function placeAmong(folder: string, all: ReadonlySet<string>): string {
  if (all.size < 2) return ''
  const names = [...all].map((each) => each.split(/[/\\]/).toReversed())
  const own = folder.split(/[/\\]/).toReversed()
  const at = own.findIndex((_name, index) => new Set(names.map((each) => each[index])).size > 1)
  return at < 0 ? '' : programWords.inFolder(own[at] ?? '')
}
