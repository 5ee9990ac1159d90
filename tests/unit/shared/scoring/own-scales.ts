import type { ImpactScale } from '@shared/lexicons/impact-scale'
import type { Matrix } from '@shared/lexicons/matrix'

/** An impact scale of three levels and a matrix that fits it, as a project's own. */

export const ECONOMY: ImpactScale = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Our economy',
  edition: 1,
  note: '',
  levels: ['small', 'middling', 'grave'].map((name) => ({ name, anchor: '' })),
}

export const THREE: Matrix = {
  id: '00000000-0000-4000-8000-000000000002',
  name: 'Three by three',
  edition: 1,
  note: '',
  rows: [
    { name: 'rare', low: 0 },
    { name: 'even', low: 40 },
    { name: 'common', low: 60 },
  ],
  levels: [
    { name: 'low', code: 'L', colour: 2 },
    { name: 'high', code: 'H', colour: 4 },
  ],
  cells: [
    [1, 1, 2],
    [1, 2, 2],
    [2, 2, 2],
  ],
}
