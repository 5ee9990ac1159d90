import { z } from 'zod'
import type { Project } from '@shared/document/project'
import { command, type Result, Word } from './command'
import { lists } from './lists'
import { withProject } from './with-project'

const KINDS = ['sources', 'tags', 'passages', 'risks', 'memos'] as const

export const listCommand = command({
  usage: `list <project> [${KINDS.join('|')}]`,
  about: 'Print what a project holds, one item a line with tabs between; without a kind, how much of each.',
  options: {},
  args: z.union([z.tuple([Word]), z.tuple([Word, z.enum(KINDS)])]),
  values: z.strictObject({}),
  run: ([folder, kind], _options, context) =>
    withProject(folder, context, ({ project }) => Promise.resolve(kind ? itemsOf(project, kind) : overviewOf(project))),
})

function itemsOf(project: Project, kind: (typeof KINDS)[number]): Result {
  const items: readonly Readonly<Record<string, unknown>>[] = lists[kind](project)
  return { json: { [kind]: items }, text: items.map(asLine).join('\n') }
}

function overviewOf(project: Project): Result {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, Object.keys(project[kind]).length]))
  const { title } = project.about.project
  const lines = Object.entries(counts).map(([kind, count]) => `${kind}\t${count}`)
  return { json: { title, ...counts }, text: [title, ...lines].join('\n') }
}

/** One line whatever the values hold; nested ones are for `--json`. */
function asLine(item: Readonly<Record<string, unknown>>): string {
  return Object.values(item).flatMap(asCell).join('\t')
}

function asCell(value: unknown): string[] {
  const words = [value].flat().filter((each) => each !== null && each !== '')
  if (words.length === 0) return ['-']
  const plain = words.filter((each) => typeof each === 'string' || typeof each === 'number')
  return plain.length > 0 ? [plain.join(', ').replace(/\s+/g, ' ')] : []
}
