import type { OutgoingFormat } from '../outgoing'

/** A project of REFI-QDA 1.5, as it is offered. */
export const refiProject: OutgoingFormat = {
  name: 'REFI-QDA project',
  ending: 'qdpx',
  use: 'For other programs of qualitative analysis: NVivo, MAXQDA, ATLAS.ti, QualCoder.',
  options: [],
  lost: () => [],
}
