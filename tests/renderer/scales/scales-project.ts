import type { Project } from '@shared/document/project'
import type { ImpactScale } from '@shared/lexicons/impact-scale'
import type { Lexicon, Term } from '@shared/lexicons/lexicon'
import type { Matrix } from '@shared/lexicons/matrix'
import { addAnalyst, addRisk, emptyProject, id, perform } from '../../unit/shared/sample-project'

const term = (label: string, low: number, high: number): Term => ({
  key: label,
  label,
  alternative: '',
  low,
  high,
  form: 'adjective',
})

/** Two terms that touch; a project's own. */
export const ownLexicon: Lexicon = {
  id: id('own'),
  name: 'Ours',
  edition: 1,
  note: '',
  terms: [term('doubtful', 0, 50), term('expected', 50, 100)],
}

export const ownImpactScale: ImpactScale = {
  id: id('imp'),
  name: 'Ours',
  edition: 1,
  note: '',
  levels: [
    { name: 'small', anchor: 'A day is lost.' },
    { name: 'middling', anchor: 'Somebody is hurt.' },
    { name: 'big', anchor: 'Somebody dies.' },
  ],
}

export const ownMatrix: Matrix = {
  id: id('mat'),
  name: 'Ours',
  edition: 1,
  note: '',
  rows: [
    { name: 'rare', low: 0 },
    { name: 'often', low: 50 },
  ],
  levels: [
    { name: 'low', code: 'L', colour: 1 },
    { name: 'middle', code: 'M', colour: 3 },
    { name: 'high', code: 'H', colour: 5 },
  ],
  cells: [
    [1, 1, 2],
    [1, 2, 3],
  ],
}

/** A project with a lexicon, an impact scale and a matrix of its own, which nothing is judged by yet. */
export function ownScales(): Project {
  const project = emptyProject()
  perform(
    project,
    addAnalyst('ann'),
    addRisk('flood'),
    { name: 'lexicon.add', input: { scale: ownLexicon } },
    { name: 'impactScale.add', input: { scale: ownImpactScale } },
    { name: 'matrix.add', input: { scale: ownMatrix } },
  )
  return project
}
