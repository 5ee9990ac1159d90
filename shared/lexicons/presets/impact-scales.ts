import type { ImpactScale } from '../impact-scale'

/** After NIST SP 800-30 r1, table H-3, worded for policy rather than information systems. */
const HARM: ImpactScale = {
  id: 'harm',
  name: 'Harm to a party',
  edition: 1,
  note: 'After NIST SP 800-30 r1, table H-3, worded for policy.',
  levels: [
    { name: 'negligible', anchor: 'The party carries on as before; few would notice.' },
    {
      name: 'limited',
      anchor: 'The party does its work, noticeably less well. Minor loss, minor harm, soon repaired.',
    },
    { name: 'serious', anchor: 'A main task is significantly degraded. Major loss or harm, but no loss of life.' },
    { name: 'severe', anchor: 'The party can no longer do one of its main tasks, or lives are lost or endangered.' },
    { name: 'catastrophic', anchor: 'Several severe effects at once, or harm that cannot be undone.' },
  ],
}

/** The impact scales that are built in; the first is a new project's. They never change. */
export const IMPACT_SCALES: readonly ImpactScale[] = [HARM]
