import type { Score } from '../../kinds/scores'
import { readLikelihood } from '../../lexicons/read-likelihood'
import type { Reading } from '../../lexicons/reading'
import { impactCellText, likelihoodText, readConfidence, readImpact } from '../../lexicons/score-text'
import type { Scales } from '../../lexicons/scales'
import { derivedId } from '../../operations/derived-id'

/** What REFI-QDA can hold of a score. */
export type SaidScore = Pick<Score, 'likelihood' | 'impact' | 'confidence' | 'basis' | 'rationale'>

/** What a part of a score is called in a file, whatever the interface speaks. */
export type ScorePartLabel = 'Likelihood' | 'Impact' | 'Confidence' | 'Basis' | 'Rationale'

/** A part of a score as the text of a variable: how it is written, and how it is read. */
type ScorePart = {
  label: ScorePartLabel
  write: (score: SaidScore, scales: Scales) => string
  /** What a text says of the score, or why it says nothing. */
  read: (text: string, scales: Scales) => Partial<SaidScore> | string
}

const reads =
  <T>(read: (text: string, scales: Scales) => Reading<T>, part: (value: T | null) => Partial<SaidScore>) =>
  (text: string, scales: Scales): Partial<SaidScore> | string => {
    const reading = read(text, scales)
    return reading.ok ? part(reading.value) : reading.why
  }

/** The parts of a score, each a variable of the analyst who gave it. */
export const SCORE_PARTS: readonly ScorePart[] = [
  {
    label: 'Likelihood',
    write: ({ likelihood }, scales) => likelihoodText(likelihood, scales),
    read: reads(readLikelihood, (likelihood) => ({ likelihood })),
  },
  {
    label: 'Impact',
    write: ({ impact }, scales) => impactCellText(impact, scales),
    read: reads(readImpact, (impact) => ({ impact })),
  },
  {
    label: 'Confidence',
    write: ({ confidence }) => confidence ?? '',
    read: reads(readConfidence, (confidence) => ({ confidence })),
  },
  { label: 'Basis', write: ({ basis }) => basis, read: (basis) => ({ basis }) },
  { label: 'Rationale', write: ({ rationale }) => rationale, read: (rationale) => ({ rationale }) },
]

/** The GUID of the variable of an analyst for a part of scores: the same in every export. */
export const variableOf = (analystId: string, { label }: Pick<ScorePart, 'label'>): string =>
  derivedId(analystId, label)
