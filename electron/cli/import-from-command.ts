import { resolve } from 'node:path'
import { z } from 'zod'
import { readIncoming } from '../interchange/read-incoming'
import { planIncoming, takeIncoming, toldOf } from '../interchange/take-incoming'
import { command, NameWord, Word } from './command'
import { actingAnalyst, withProject } from './with-project'

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
      const analystId = isDry ? '' : await actingAnalyst(session, by)
      const plan = await planIncoming(session, file)
      const told = toldOf(plan)
      for (const note of told.notes) context.tell(note)
      if (!isDry) await takeIncoming(session, plan, analystId)
      return {
        json: { file: fileName, format: format.name, imported: !isDry, ...told },
        text: [
          ...told.counts.map(({ what, count, note }) => ['brings', count, what, note || '-'].join('\t')),
          ...(told.changes ?? []).map(({ of, change }) => ['changes', of, change].join('\t')),
          ...(told.offers ?? []).map(({ of, field, now, offered }) => ['differs', of, field, now, offered].join('\t')),
          ...told.dropped.map(({ what, count, why }) => ['drops', count, what, why].join('\t')),
        ].join('\n'),
      }
    }),
})
