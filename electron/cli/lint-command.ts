import { z } from 'zod'
import { checkMemo, profileLabel, scoreWords } from '@shared/memo/lint/check-memo'
import type { Finding } from '@shared/memo/lint/finding'
import { memosInOrder } from '@shared/document/queries/query'
import { Refusal } from '@shared/refusal'
import { textsCited } from '../exporting/export-memo'
import { sliced } from '../in-slices'
import { command, Word } from './command'
import { findEntity } from './find-entity'
import { withProject } from './with-project'

export const lintCommand = command({
  usage: 'lint <project> [memo]',
  about: 'Check a memo, or the first one, against the standard it names; ends with 1 where errors are open.',
  options: {},
  args: z.union([z.tuple([Word]), z.tuple([Word, Word])]),
  values: z.strictObject({}),
  run: ([folder, asked], _, context) =>
    withProject(folder, context, async (seen) => {
      const { project } = seen
      const [first] = memosInOrder.ask(project)
      const memo = asked === undefined ? first : findEntity(project.memos, asked, 'memo')
      if (!memo) throw new Refusal('not-found', 'There is no memo in this project. Make one first.')
      const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
      const checked = await sliced(checkMemo(project, memo, await textsCited(seen, memo.id), today))
      const { profile, open, waived, lapsed, score } = checked
      const errors = open.filter(({ severity }) => severity === 'error')
      const lines = open.filter(({ severity }) => severity !== 'error').map(lineOf)
      return {
        json: {
          memoId: memo.id,
          profile,
          score,
          open: open.map(({ rule, severity, message, why, about }) => ({ rule, severity, message, why, about })),
          waived: waived.map(({ finding: { rule, message, about }, waiver }) => ({
            rule,
            message,
            about,
            reason: waiver.reason,
          })),
          lapsed: lapsed.map(({ rule, quote }) => ({ rule, quote })),
        },
        text: [
          ...lines,
          `“${memo.title}” by ${score.rules} rules, ${profileLabel(profile)}: ${scoreWords(score)}.`,
        ].join('\n'),
        failures: errors.map(lineOf),
      }
    }),
})

const lineOf = ({ severity, rule, message }: Finding): string => `${severity}: ${rule} ${message}`
