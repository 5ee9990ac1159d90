import { planImport } from '@shared/interchange/codebook/plan-import'
import { IncomingReport } from '@shared/interchange/incoming'
import { damaged } from '@shared/packed/refusals'
import { unzip } from '@shared/packed/unzip'
import { sliced } from '../../in-slices'
import { beginsAsZip } from '../zip-start'
import type { IncomingFormat } from '../incoming-format'

/** Projects of REFI-QDA (.qdpx). */
export const refi: IncomingFormat = {
  name: 'REFI-QDA project',
  endings: ['qdpx'],
  largest: 500 * 1024 * 1024,
  isIn: beginsAsZip,
  read: async ({ bytes }, { chromium, signal }) => {
    const parts = unzip(bytes)
    const name = [...parts.names].find((each) => !each.includes('/') && each.toLowerCase().endsWith('.qde'))
    const xml = name === undefined ? null : parts.read(name)
    if (xml === null) throw damaged('There is no project (.qde) in this file.')
    const { tags, notes } = await (await chromium()).parseCodebook(xml, signal)
    return {
      plan: async ({ project, newId }) => {
        const plan = await sliced(planImport(project, tags, newId))
        const report = new IncomingReport()
        report.brings('tags', plan.tags.length)
        for (const note of notes) report.note(note)
        return {
          ...report.told(),
          label: 'Import REFI-QDA project',
          texts: [],
          operations: plan.tags.map((tag) => ({ name: 'tag.create' as const, input: { tag } })),
        }
      },
    }
  },
}
