import { resolve } from 'node:path'
import { z } from 'zod'
import { MemoFormat } from '@shared/ipc/exporting'
import { countMoved, movedWords } from '@shared/memo/moved-words'
import { composeWithTexts, exportMemo } from '../exporting/export-memo'
import { writeExport } from '../exporting/write-export'
import { command, Word } from './command'
import { findEntity } from './find-entity'
import { withProject } from './with-project'

export const exportCommand = command({
  usage: 'export <project> --memo <id> --format md|docx|pdf|html --out <file> [--remarks]',
  about: 'Write a memo as a file; a file of that name is replaced once the new one is complete.',
  options: {
    memo: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    remarks: { type: 'boolean' },
  },
  args: z.tuple([Word]),
  values: z.strictObject({ memo: Word, format: MemoFormat, out: Word, remarks: z.boolean().optional() }),
  run: ([folder], { memo: asked, format, out, remarks }, context) =>
    withProject(folder, context, async (seen) => {
      const memo = findEntity(seen.project.memos, asked, 'memo')
      const bytes = await exportMemo(seen, memo.id, format, context.chromium, { remarks })
      const file = resolve(out)
      await writeExport(file, bytes)
      const tree = await composeWithTexts(seen, memo.id)
      const moved = movedWords(tree)
      if (moved !== '') context.tell(moved)
      return { json: { memoId: memo.id, format, file, bytes: bytes.byteLength, ...countMoved(tree) }, text: file }
    }),
})
