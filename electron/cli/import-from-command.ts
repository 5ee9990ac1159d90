import { resolve } from 'node:path'
import { z } from 'zod'
import type { Incoming } from '@shared/interchange/incoming'
import { readIncoming } from '../interchange/read-incoming'
import { planIncoming, takeIncoming, toldOf } from '../interchange/take-incoming'
import { Viewpoint } from '../project/viewpoint'
import { command, NameWord, Word } from './command'
import { actingAnalyst, knownAnalyst, withProject } from './with-project'

const Options = z.strictObject({ by: NameWord, 'dry-run': z.boolean().optional() })

export const importFromCommand = command({
  usage: 'import-from <project> <file> --by <analyst> [--dry-run]',
  about:
    'Take what the file of another program holds, as one step; with --dry-run only say what it would bring and what has no place here.',
  options: { by: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  args: z.tuple([Word, Word]),
  values: Options,
  run: ([folder, given], { by, 'dry-run': isDry = false }, context) =>
    withProject(folder, context, async (_seen, session) => {
      const parts = { chromium: async () => context.chromium, signal: context.signal }
      const { fileName, format, file } = await readIncoming(resolve(given), parts)
      const analystId = isDry ? knownAnalyst(session.project, by)?.id : await actingAnalyst(session, by)
      const plan = await planIncoming(session, () => new Viewpoint(session, analystId ?? null), file)
      const told = toldOf(plan)
      for (const note of told.notes) context.tell(note)
      // A refusal says nothing of what has no place here, and is often due to it.
      if (!isDry && plan.operations.length === 0) for (const line of droppedLines(told)) context.tell(line)
      if (!isDry && analystId) await takeIncoming(session, plan, analystId)
      return {
        json: { file: fileName, format: format.name, imported: !isDry, ...told },
        text: [
          ...told.counts.map(({ what, count, note }) => ['brings', count, what, note || '-'].join('\t')),
          ...(told.changes ?? []).map(({ of, change }) => ['changes', of, change].join('\t')),
          ...(told.offers ?? []).map(({ of, field, now, offered }) => ['differs', of, field, now, offered].join('\t')),
          ...droppedLines(told),
        ].join('\n'),
      }
    }),
})

const droppedLines = ({ dropped }: Incoming): string[] =>
  dropped.map(({ what, count, why }) => ['drops', count, what, why].join('\t'))
