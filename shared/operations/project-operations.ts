import { z } from 'zod'
import { Id } from '../fields'
import { About, ABOUT_ID } from '../kinds/about'
import { Analyst } from '../kinds/analysts'
import { mergeAnalysts } from './merge-analysts'
import { MergedScores } from './merge-risks'
import { define } from './operation'
import { projectWords } from './project-words'

export const projectOperations = {
  'project.update': define({
    kind: 'about',
    input: z.strictObject({ changes: About.omit({ id: true, projectId: true, createdAt: true }).exactPartial() }),
    label: () => projectWords.changeDetails,
    apply: (draft, { changes }) => draft.update('about', ABOUT_ID, changes),
  }),
  'analyst.add': define({
    kind: 'analysts',
    input: z.strictObject({ analyst: Analyst }),
    label: ({ analyst }) => projectWords.addAnalyst(analyst.name),
    apply: (draft, { analyst }) => draft.add('analysts', analyst),
  }),
  'analyst.update': define({
    kind: 'analysts',
    input: z.strictObject({ analystId: Id, changes: Analyst.omit({ id: true }).exactPartial() }),
    label: ({ analystId, changes: { name, inactive } }, draft) => {
      const before = draft.find('analysts', analystId)?.name ?? ''
      if (name !== undefined) return projectWords.renameAnalyst(before, name)
      return inactive ? projectWords.makeInactive(before) : projectWords.makeActive(before)
    },
    apply: (draft, { analystId, changes }) => draft.update('analysts', analystId, changes),
  }),
  /** Makes one analyst of two that are one person. */
  'analyst.merge': define({
    kind: 'analysts',
    input: z.strictObject({ analystId: Id, intoId: Id, scores: MergedScores }),
    label: ({ analystId, intoId }, draft) =>
      projectWords.mergeAnalyst(
        draft.find('analysts', analystId)?.name ?? '',
        draft.find('analysts', intoId)?.name ?? '',
      ),
    apply: (draft, { analystId, intoId, scores }) => mergeAnalysts(draft, analystId, intoId, scores),
  }),
}
