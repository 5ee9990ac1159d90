import { z } from 'zod'
import { About, Analyst } from '../kinds/model'
import { define } from './operation'

export const projectOperations = {
  'project.update': define({
    input: z.strictObject({ changes: About.omit({ id: true, projectId: true, createdAt: true }).exactPartial() }),
    label: () => 'Change project details',
    apply: (draft, { changes }) => draft.update('about', 'project', changes),
  }),
  'analyst.add': define({
    input: z.strictObject({ analyst: Analyst }),
    label: ({ analyst }) => `Add analyst ${analyst.name}`,
    apply: (draft, { analyst }) => draft.add('analysts', analyst),
  }),
  'analyst.update': define({
    input: z.strictObject({ analystId: Analyst.shape.id, changes: Analyst.omit({ id: true }).exactPartial() }),
    label: () => 'Change analyst',
    apply: (draft, { analystId, changes }) => draft.update('analysts', analystId, changes),
  }),
}
