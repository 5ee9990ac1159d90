import type { ImpactScale } from '@shared/lexicons/impact-scale'
import type { Lexicon } from '@shared/lexicons/lexicon'
import type { Matrix } from '@shared/lexicons/matrix'
import type { Operation } from '@shared/operations/operations'
import { id } from './sample-project'

/** A project's own lexicon, impact scale of three levels and a matrix for it. */
export const OWN_LEXICON: Lexicon = {
  id: id('lex'),
  name: 'Ours',
  edition: 1,
  note: '',
  terms: [
    { key: 'no', label: 'no', alternative: '', low: 0, high: 40, form: 'quoted' },
    { key: 'yes', label: 'yes', alternative: '', low: 60, high: 100, form: 'quoted' },
  ],
}
export const OWN_IMPACTS: ImpactScale = {
  id: id('imp'),
  name: 'Money',
  edition: 1,
  note: '',
  levels: ['little', 'some', 'much'].map((name) => ({ name, anchor: `It costs ${name}.` })),
}
export const OWN_MATRIX: Matrix = {
  id: id('mat'),
  name: 'Small',
  edition: 1,
  note: '',
  rows: [
    { name: 'rather not', low: 0 },
    { name: 'rather', low: 50 },
  ],
  levels: [
    { name: 'calm', code: 'C', colour: 1 },
    { name: 'grave', code: 'G', colour: 5 },
  ],
  cells: [
    [1, 1, 2],
    [1, 2, 2],
  ],
}

export const addScales = (): Operation[] => [
  { name: 'lexicon.add', input: { scale: OWN_LEXICON } },
  { name: 'impactScale.add', input: { scale: OWN_IMPACTS } },
  { name: 'matrix.add', input: { scale: OWN_MATRIX } },
]
