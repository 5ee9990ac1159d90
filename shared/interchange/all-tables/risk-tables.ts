import { indexInSteps } from '../../document/indexes/indexes'
import { entitiesNaming } from '../../document/indexes/foreign-keys'
import { entity, type Project } from '../../document/project'
import { risksInOrder } from '../../document/queries/query'
import { mayTellWho } from '../../document/queries/respondents'
import { scalesOf } from '../../document/queries/scales'
import { type Evidence, evidence as evidenceKind } from '../../kinds/evidence'
import type { Score } from '../../kinds/scores'
import { STANCES, stanceWords } from '../../lexicons/stance'
import { register, type RegisterRow } from '../../scoring/register'
import type { Steps } from '../../steps'
import { fieldsOf } from '../risks/own-fields'
import type { RiskField } from '../risks/risk-fields'
import { judgmentColumns, riskNameOf } from './judgment-columns'
import { column, type ColumnKind, type DescribedColumn, describedTable, type DescribedTable } from './described-table'

/** What one analyst says of a risk stands among the scores. */
const OF_ONE_ANALYST: ReadonlySet<string> = new Set(['likelihood', 'impact', 'confidence', 'rationale', 'basis'])

/** What the fields of a risk mean, by their keys. */
const MEANINGS: Readonly<Record<string, { meaning: string; kind?: ColumnKind; values?: string }>> = {
  id: { meaning: 'Names the risk in the other tables.', kind: 'id' },
  number: { meaning: 'Its number, which is never given to another.' },
  title: { meaning: 'Its short name.' },
  'group-likelihood': {
    meaning: 'What the likelihoods of all analysts come to; with how far they reach in brackets.',
    values: 'A percent, or terms of the lexicon in force',
  },
  'group-impact': { meaning: 'The middle impact of all analysts.', values: 'Levels from 1; never averaged' },
  level: { meaning: 'The level of risk by the matrix in force.' },
  'evidence-for': { meaning: 'Passages that support it.', kind: 'number' },
  'evidence-against': { meaning: 'Passages that contradict it.', kind: 'number' },
  'scored-by': { meaning: 'Analysts who said anything of it.', kind: 'number' },
  category: { meaning: 'What kind of risk it is.' },
  cause: { meaning: 'Because of what it may happen.' },
  event: { meaning: 'What may happen.' },
  owner: { meaning: 'Who answers for it.' },
  party: { meaning: 'Whom it affects.' },
  horizon: { meaning: 'By when it may happen.', kind: 'day' },
  consequence: { meaning: 'What it leads to.' },
  assumptions: { meaning: 'What is assumed.' },
  alternatives: { meaning: 'What else was considered.' },
  contrarySearch: { meaning: 'What was searched for that would speak against it.' },
  created: { meaning: 'When it was entered.', kind: 'day' },
}

/** The register, a risk a row, with what the group says. */
export function* riskTable(project: Project): Steps<DescribedTable> {
  const index = yield* indexInSteps(project, register)
  const judging = { analystId: '', scales: scalesOf(project) }
  const columns = fieldsOf(project)
    .filter(({ key }) => !OF_ONE_ANALYST.has(key))
    .map(({ key, label, width, write }: RiskField): DescribedColumn<RegisterRow> => {
      const known = MEANINGS[key] ?? { meaning: 'A column of this project’s own.' }
      return column(label, { ...known, width, write: (row) => write(row, judging) })
    })
  return describedTable(
    'Risks',
    columns,
    risksInOrder.ask(project).flatMap(({ id }) => index.row(project, id) ?? []),
  )
}

/** Passages linked to risks, a link a row. */
export function evidenceTable(project: Project): DescribedTable {
  const passageOf = ({ passageId }: Evidence) => entity(project, 'passages', passageId)
  const columns: DescribedColumn<Evidence>[] = [
    column('Id', { kind: 'id', meaning: 'Names the link.', write: ({ id }) => id }),
    column('Risk id', { kind: 'id', meaning: 'The risk it bears on.', write: ({ riskId }) => riskId }),
    column('Risk', {
      meaning: 'The number and title of the risk.',
      write: ({ riskId }) => riskNameOf(project, riskId),
    }),
    column('Passage id', { kind: 'id', meaning: 'The passage.', write: ({ passageId }) => passageId }),
    column('Words', {
      meaning: 'The words of the passage.',
      width: 60,
      write: (link) => passageOf(link)?.anchor.exact ?? '',
    }),
    column('Stance', {
      kind: 'one of',
      meaning: 'How the passage bears on the risk.',
      values: STANCES.map(({ group }) => group).join('; '),
      write: ({ stance }) => stanceWords(stance).group,
    }),
    column('Note', { meaning: 'What was noted on the link.', width: 40, write: ({ note }) => note }),
  ]
  const rows = risksInOrder
    .ask(project)
    .flatMap(({ id }) => entitiesNaming(project, 'evidence', 'riskId', id).toSorted(evidenceKind.order))
  return describedTable('Evidence', columns, rows)
}

/** Scores, a row for each analyst and risk. */
export function scoreTable(project: Project): DescribedTable {
  const columns: DescribedColumn<Score>[] = [
    column('Risk id', { kind: 'id', meaning: 'The risk.', write: ({ riskId }) => riskId }),
    column('Risk', {
      meaning: 'The number and title of the risk.',
      write: ({ riskId }) => riskNameOf(project, riskId),
    }),
    column('Analyst', {
      meaning: 'Who judged. Empty where a session keeps names back.',
      write: ({ riskId, analystId }) =>
        mayTellWho(project, riskId) ? (entity(project, 'analysts', analystId)?.name ?? '') : '',
    }),
    ...judgmentColumns<Score>(),
    column('Scored', {
      kind: 'time',
      meaning: 'When it was judged. Empty where a session keeps names back.',
      values: 'ISO 8601, UTC',
      write: ({ riskId, scoredAt }) => (mayTellWho(project, riskId) ? scoredAt : ''),
    }),
  ]
  const rows = risksInOrder.ask(project).flatMap(({ id }) => {
    const scores = entitiesNaming(project, 'scores', 'riskId', id)
    // The order of ids is that in which they were given, which would tell whose they are.
    return mayTellWho(project, id) ? scores : scores.toSorted((one, other) => (said(one) < said(other) ? -1 : 1))
  })
  return describedTable('Scores', columns, rows)
}

const said = ({ likelihood, impact, rationale }: Score): string => JSON.stringify([likelihood, impact, rationale])
