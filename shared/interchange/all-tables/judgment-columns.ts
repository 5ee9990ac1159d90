import { entity, type Project } from '../../document/project'
import type { Judgment } from '../../kinds/judgment'
import { CONFIDENCES } from '../../lexicons/confidence'
import { impactText, levelOfImpact } from '../../lexicons/impact'
import { likelihoodWords } from '../../lexicons/score-text'
import type { Cell } from '../tables/table'
import { column, type DescribedColumn } from './described-table'

/** A risk as a table names it beside its id. */
export const riskNameOf = (project: Project, riskId: string): string => {
  const risk = entity(project, 'risks', riskId)
  return risk ? `R${risk.number} ${risk.title}` : ''
}

/** What somebody judged of a risk, as a score or as the answer in a round. */
export const judgmentColumns = <Row extends Judgment>(): DescribedColumn<Row>[] => [
  column('Likelihood', {
    meaning: 'How likely it is, as it was said. Empty: not judged.',
    values: 'A percent, a term of a lexicon, or that it cannot be judged',
    width: 24,
    write: ({ likelihood }) => likelihoodWords(likelihood),
  }),
  column('Percent', {
    kind: 'percent',
    meaning: 'The percent, where one was given.',
    write: (judgment) => share(percentOf(judgment)?.percent),
  }),
  column('Lowest', {
    kind: 'percent',
    meaning: 'The lowest percent held plausible.',
    write: (judgment) => share(percentOf(judgment)?.range?.low),
  }),
  column('Highest', {
    kind: 'percent',
    meaning: 'The highest percent held plausible.',
    write: (judgment) => share(percentOf(judgment)?.range?.high),
  }),
  column('Impact', {
    kind: 'number',
    meaning: 'The level of impact. Empty: not judged.',
    values: 'Levels from 1 of the scale it was given under; never averaged',
    write: ({ impact }) => (impact === null ? '' : levelOfImpact(impact)),
  }),
  column('Impact level', {
    meaning: 'The level with its name.',
    write: ({ impact }) => (impact === null ? '' : impactText(impact)),
  }),
  column('Confidence', {
    kind: 'one of',
    meaning: 'How sure the analyst is of the judgment; no likelihood.',
    values: CONFIDENCES.map(({ label }) => label).join('; '),
    write: ({ confidence }) => CONFIDENCES.find(({ key }) => key === confidence)?.label ?? '',
  }),
  column('Basis of confidence', { meaning: 'What the confidence rests on.', width: 40, write: ({ basis }) => basis }),
  column('Rationale', { meaning: 'Why it is judged so.', width: 40, write: ({ rationale }) => rationale }),
]

const percentOf = ({ likelihood }: Judgment) => (likelihood?.kind === 'percent' ? likelihood : null)

const share = (percent: number | undefined): Cell => (percent === undefined ? '' : { percent })
