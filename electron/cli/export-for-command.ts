import { resolve } from 'node:path'
import { z } from 'zod'
import { OUTGOING, OutgoingName } from '@shared/interchange/outgoing'
import { Refusal } from '@shared/refusal'
import { writeExport } from '../exporting/write-export'
import { writeOutgoing } from '../interchange/outgoing-writers'
import { command, Word } from './command'
import { withProject } from './with-project'

export const exportForCommand = command({
  usage: `export-for <project> --format ${OutgoingName.options.join('|')} --out <file> [--set <option>=<value>...]`,
  about: 'Write the project as a file for other programs, and say what they do not get.',
  options: { format: { type: 'string' }, out: { type: 'string' }, set: { type: 'string', multiple: true } },
  args: z.tuple([Word]),
  values: z.strictObject({ format: OutgoingName, out: Word, set: z.array(Word).optional() }),
  run: ([folder], { format, out, set = [] }, context) =>
    withProject(folder, context, async (seen) => {
      const file = resolve(out)
      const bytes = await writeOutgoing(seen, format, Object.fromEntries(set.map(pairOf)))
      await writeExport(file, bytes)
      const notes = OUTGOING[format].lost(seen.project)
      for (const note of notes) context.tell(note)
      return { json: { format, file, bytes: bytes.byteLength, notes }, text: file }
    }),
})

function pairOf(given: string): [string, string] {
  const at = given.indexOf('=')
  if (at <= 0)
    throw new Refusal('usage', `“${given}” is no option with a value, as “text=utf-16” is. Nothing was exported.`)
  return [given.slice(0, at), given.slice(at + 1)]
}
