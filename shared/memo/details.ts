import { entity } from '../document/project'
import { formatDay } from '../words/days'
import { listed } from '../words/sentence'
import type { Material } from './material'
import type { MemoTree } from './memo-tree'
import { printable } from './printable'

/** What stands under the title: of what day it is, how far it looks back and ahead, who wrote it and for whom. */
export function detailsOf(material: Material): MemoTree['details'] {
  const { memo, project } = material
  return [
    { label: 'Date', value: formatDay(memo.date) },
    { label: 'Information up to', value: memo.cutOff ? formatDay(memo.cutOff) : '' },
    { label: 'Horizon', value: horizonWords(material) },
    { label: 'Author', value: printable(memo.author) },
    { label: 'Written by', value: printable(writers(material)) },
    { label: 'For', value: printable(memo.audience) },
    { label: 'Project', value: printable(project.about.project.title) },
  ].filter(({ value }) => value !== '')
}

/** Those whose words are in it, where the author is not the only one. */
function writers({ memo, project }: Material): string {
  const names = (memo.writerIds ?? []).flatMap((id) => entity(project, 'analysts', id)?.name ?? [])
  return names.every((name) => name === memo.author) ? '' : listed(names)
}

/** "31 Mar 2027", "1 Jan 2027 (this horizon has passed) to 31 Mar 2027": of the risks that have one. */
function horizonWords({ memo, risks }: Material): string {
  const days = risks.flatMap(({ risk }) => risk.horizon ?? []).toSorted()
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return ''
  const words = (day: string) => `${formatDay(day)}${day < memo.date ? ' (this horizon has passed)' : ''}`
  return first === last ? words(first) : `${words(first)} to ${words(last)}`
}
