import { resolve } from 'node:path'
import { z } from 'zod'
import type { MergeSummary } from '@shared/ipc/merging'
import type { ConflictRow } from '@shared/merging/describe-conflict'
import { Refusal } from '@shared/refusal'
import { counted } from '@shared/words/plural'
import { kindOf } from '@shared/kinds/registry'
import { openCopy } from '../merging/open-copy'
import { PendingMerge } from '../merging/pending-merge'
import { command, NameWord, Word } from './command'
import { actingAnalyst, knownAnalyst, withProject } from './with-project'

export const mergeCommand = command({
  usage: 'merge <project> <copy> [--by <analyst>] [--conflicts mine|theirs|refuse] [--dry-run]',
  about:
    'Merge a copy of a project, a folder or a package, as one step; with --dry-run only say what would come of it. Conflicts are refused unless --conflicts says what is kept.',
  options: { by: { type: 'string' }, conflicts: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  args: z.tuple([Word, Word]),
  values: z.strictObject({
    by: NameWord.optional(),
    conflicts: z.enum(['mine', 'theirs', 'refuse']).optional(),
    'dry-run': z.boolean().optional(),
  }),
  run: ([folder, given], { by, conflicts: kept = 'refuse', 'dry-run': isDry = false }, context) =>
    withProject(folder, context, async (seen, session) => {
      const { copy, letGo } = await openCopy(session.fileSystem, resolve(given))
      try {
        const analyst = isDry ? (knownAnalyst(seen.project, by)?.id ?? '') : await actingAnalyst(session, by)
        const pending = await PendingMerge.begin(session, copy)
        const summary = pending.summary()
        const conflicts = pending.rows(0, summary.conflicts)
        const merged = !isDry && summary.changes
        if (merged) {
          if (kept === 'refuse' && conflicts.length > 0) throw toDecide(conflicts)
          await pending.apply(
            analyst,
            conflicts.map(() => (kept === 'theirs' ? 'theirs' : 'mine')),
          )
        }
        const { token: _, conflicts: __, goesOnAs: ___, ...told } = summary
        return { json: { ...told, merged, conflicts }, text: textOf(summary, conflicts) }
      } finally {
        await letGo()
      }
    }),
})

/** Conflicts that are named in a refusal. */
const NAMED = 5

function toDecide(conflicts: readonly ConflictRow[]): Refusal {
  const named = conflicts.slice(0, NAMED).map(({ name, about }) => `${name} (${about})`)
  const more = conflicts.length > NAMED ? ', and more' : ''
  return new Refusal(
    'conflicts',
    `${counted(conflicts.length, 'conflict is', 'conflicts are')} to be decided: ${named.join('; ')}${more}. Nothing was merged. Decide them in the window, or say --conflicts mine or --conflicts theirs.`,
  )
}

const textOf = (summary: MergeSummary, conflicts: readonly ConflictRow[]): string => {
  const { parted, unknown, said, changes, canBeUndone, counts } = summary
  return [
    ...(changes ? [] : ['The copy holds nothing that is not here already.']),
    ...(canBeUndone ? [] : ['It brings what sessions or blind taggings keep as it is: Undo does not take it back.']),
    ...(unknown !== '' ? [unknown] : parted === null ? [] : [`The last that both have in common is of ${parted}.`]),
    ...section('What makes way', said),
    ...section(
      'Conflicts',
      conflicts.map(({ name, about }) => `${name}: ${about}`),
    ),
    ...section('What comes together', tableOf(counts)),
  ].join('\n')
}

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)]

const HEADINGS = ['', 'before', 'here', 'in the copy', 'in both', 'deleted by one', 'after'] as const

/** Counts as lines of columns: names to the left, numbers to the right. */
function tableOf(counts: MergeSummary['counts']): string[] {
  const rows = counts.map(({ kind, before, mine, theirs, both, gone, after }) => [
    kindOf(kind).many,
    ...[before, mine, theirs, both, gone, after].map(String),
  ])
  const table = rows.length === 0 ? [] : [[...HEADINGS], ...rows]
  const widths = HEADINGS.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  return table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  )
}
