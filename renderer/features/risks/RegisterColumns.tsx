import { type Arrangement, PLAIN } from '@shared/arrangement'
import { LevelMark } from '@domain/LevelMark'
import { UnseenMark } from '@domain/UnseenMark'
import { editableBy } from '@domain/editable-column'
import { readLine, readProse, readTitle } from '@shared/text/read-cell'
import { readDay } from '@shared/text/read-day'
import type { RiskChange } from '@shared/interchange/risks/risk-fields'
import type { CustomColumn } from '@shared/kinds/custom-columns'
import type { Analyst } from '@shared/kinds/analysts'
import { scorersOf } from '@shared/document/queries/analysts'
import { CONFIDENCES, confidenceWord } from '@shared/lexicons/confidence'
import { impactText, levelOfImpact, scaleOfImpact } from '@shared/lexicons/impact'
import { formatTerm } from '@shared/lexicons/lexicon'
import { levelText } from '@shared/lexicons/matrix'
import { readLikelihood } from '@shared/lexicons/read-likelihood'
import type { Scales } from '@shared/lexicons/scales'
import { fractionQuestion, fractionReader, unclearFraction } from '@shared/lexicons/fractions'
import type { Score } from '@shared/kinds/scores'
import { sayDay } from '@shared/words/moments'
import type { RegisterRow } from '@shared/scoring/register'
import { groupLikelihoodFigures, groupLikelihoodText, pooledBy } from '@shared/scoring/judgment-text'
import { impactCellText, likelihoodText, readConfidence, readImpact } from '@shared/lexicons/score-text'
import type { GridColumn, Unclear } from '@ui/grid-column'
import { MiddleCut } from '@ui/MiddleCut'
import { computedColumns } from './ComputedColumns'
import { customColumn } from './custom-cells'
import { Dots } from './Dots'
import { explainLikelihood } from '@domain/explain-likelihood'
import { likelihoodOrder } from './likelihood-order'
import { groupImpact, saidInRegister } from './register-said'
import { registerWords } from './register-words'
import { riskWords } from './risk-words'

export type RegisterColumn = GridColumn<RegisterRow> & { change?: (text: string) => RiskChange }

const editable = editableBy<RiskChange>()

const dash = () => <span aria-label={riskWords.notSet}>–</span>
const orUndefined = (text: string) => text || undefined
/** How the register is arranged before anybody did. */
export const REGISTER_AS_MADE: Arrangement = {
  ...PLAIN,
  pinned: ['number', 'title'],
  hidden: ['owner', ...computedColumns().map(({ id }) => id)],
}
/** The columns of the score of whoever sits here. */
export const MY_SCORE: readonly string[] = ['likelihood', 'impact', 'confidence', 'rationale']

/** The columns of the register as one analyst sees it. */
export function registerColumns(
  analystId: string,
  analysts: readonly Analyst[],
  custom: readonly CustomColumn[],
  scales: Scales,
): RegisterColumn[] {
  const { lexicon, impactScale, matrix } = scales
  const mine = ({ scores }: RegisterRow) => scores.find((score) => score.analystId === analystId)
  const confidenceOf = (row: RegisterRow) => {
    const confidence = mine(row)?.confidence
    return confidence ? confidenceWord(confidence) : ''
  }
  return [
    {
      id: 'number',
      header: registerWords.risk,
      names: true,
      width: 60,
      text: ({ risk }) => `R${risk.number}`,
      show: ({ risk, unseen }) => (
        <>
          R{risk.number}
          {unseen > 0 && <UnseenMark count={unseen} />}
        </>
      ),
      sortValue: ({ risk }) => risk.number,
      readOnly: registerWords.numberStays,
    },
    {
      id: 'title',
      header: registerWords.title,
      names: true,
      width: 200,
      grow: true,
      text: ({ risk }) => risk.title,
      show: ({ risk }) => <MiddleCut text={risk.title} />,
      sortValue: ({ risk }) => risk.title,
      ...editable(readTitle, (title) => ({ risk: { title: title ?? '' } })),
    },
    {
      id: 'likelihood',
      header: registerWords.myLikelihood,
      width: 118,
      least: 118,
      facet: 'number',
      text: (row) => likelihoodText(mine(row)?.likelihood ?? null, scales),
      show: (row) => {
        const words = likelihoodText(mine(row)?.likelihood ?? null, scales)
        return words ? <span title={words}>{words}</span> : dash()
      },
      sortValue: (row) => likelihoodOrder(mine(row)?.likelihood ?? null, scales),
      ...editable(
        (text) => readLikelihood(text, scales),
        (likelihood) => ({ score: { likelihood } }),
        {
          hint: registerWords.likelihoodHint,
          options: lexicon.terms.map((term) => ({
            text: likelihoodText({ kind: 'term', lexicon: lexicon.id, term: term.key }, scales),
            label: formatTerm(term),
          })),
          says: (likelihood) => explainLikelihood(likelihood, scales),
          unclear: unclearLikelihoods,
        },
      ),
    },
    {
      id: 'impact',
      header: registerWords.myImpact,
      width: 92,
      least: 84,
      facet: 'words',
      // Only the name of another scale may be told otherwise.
      speaks: () => [],
      text: (row) => impactCellText(mine(row)?.impact ?? null, scales),
      show: (row) => {
        const impact = mine(row)?.impact ?? null
        return impact !== null && scaleOfImpact(impact) !== impactScale.id ? (
          <span title={impactCellText(impact, scales)}>{impactCellText(impact, scales)}</span>
        ) : (
          <Dots value={impact && levelOfImpact(impact)} of={impactScale.levels.length} />
        )
      },
      sortValue: (row) => {
        const impact = mine(row)?.impact
        // Levels of two scales have no common order.
        return impact && scaleOfImpact(impact) === impactScale.id ? levelOfImpact(impact) : undefined
      },
      ...editable(
        (text) => readImpact(text, scales),
        (impact) => ({ score: { impact } }),
        {
          hint: registerWords.impactHint(impactScale.levels.length),
          options: impactScale.levels.map(({ name, anchor }, index) => ({
            text: String(index + 1),
            label: `${name}: ${anchor}`,
          })),
          says: impactText,
        },
      ),
    },
    {
      id: 'confidence',
      header: registerWords.myConfidence,
      width: 106,
      facet: 'words',
      speaks: saidInRegister.confidence,
      text: (row) => confidenceOf(row),
      show: (row) => confidenceOf(row) || dash(),
      sortValue: (row) => orUndefinedIndex(mine(row)?.confidence),
      ...editable(readConfidence, (confidence) => ({ score: { confidence } }), {
        hint: registerWords.confidenceHint,
        options: CONFIDENCES.map(({ key, label, meaning }) => ({
          text: confidenceWord(key),
          label: `${label}: ${meaning}`,
        })),
        says: (confidence) => CONFIDENCES.find(({ key }) => key === confidence)!.meaning,
      }),
    },
    {
      id: 'group-likelihood',
      header: registerWords.groupLikelihood,
      width: 148,
      least: 118,
      facet: 'number',
      text: ({ judgment }) => groupLikelihoodText(judgment.likelihood),
      show: ({ judgment: { likelihood } }) =>
        likelihood ? <span title={pooledBy(likelihood)}>{groupLikelihoodFigures(likelihood)}</span> : dash(),
      sortValue: ({ judgment: { likelihood } }) =>
        likelihood?.kind === 'percent' ? likelihood.percent : likelihood?.high.high,
      readOnly: registerWords.computed,
    },
    {
      id: 'group-impact',
      header: registerWords.groupImpact,
      width: 98,
      facet: 'words',
      speaks: () => saidInRegister.groupImpact(impactScale.levels.length, analysts.length),
      text: ({ judgment }) => groupImpact(judgment),
      show: ({ judgment }) => groupImpact(judgment) || dash(),
      sortValue: ({ judgment }) => judgment.impact?.high,
      readOnly: registerWords.computed,
    },
    {
      id: 'level',
      header: registerWords.level,
      width: 174,
      least: 174,
      facet: 'words',
      speaks: () => saidInRegister.level(matrix),
      text: ({ judgment: { level } }) => (level ? levelText(matrix.levels, level) : ''),
      show: ({ judgment: { level } }) => (level ? <LevelMark matrix={matrix} level={level} /> : dash()),
      sortValue: ({ judgment }) => judgment.level?.high,
      readOnly: registerWords.levelLookedUp,
    },
    {
      id: 'evidence',
      header: registerWords.evidence,
      width: 78,
      facet: 'number',
      text: ({ evidence }) => `+${evidence.supports} −${evidence.contradicts}`,
      sortValue: ({ evidence }) => evidence.supports + evidence.contradicts,
      readOnly: registerWords.evidenceElsewhere,
    },
    {
      id: 'scored-by',
      header: registerWords.scoredBy,
      width: 84,
      facet: 'words',
      speaks: () => saidInRegister.scoredBy(analysts.length),
      text: ({ judgment, scores }) => registerWords.scoredOf(judgment.scoredBy, scorersOf(analysts, scores).length),
      sortValue: ({ judgment }) => judgment.scoredBy,
      readOnly: registerWords.computed,
    },
    {
      id: 'category',
      header: registerWords.category,
      width: 104,
      facet: 'words',
      text: ({ risk }) => risk.category,
      sortValue: ({ risk }) => orUndefined(risk.category),
      ...editable(readLine, (category) => ({ risk: { category: category ?? '' } })),
    },
    {
      id: 'party',
      header: registerWords.party,
      width: 124,
      facet: 'words',
      text: ({ risk }) => risk.party,
      sortValue: ({ risk }) => orUndefined(risk.party),
      ...editable(readLine, (party) => ({ risk: { party: party ?? '' } })),
    },
    {
      id: 'owner',
      header: registerWords.owner,
      width: 124,
      facet: 'words',
      text: ({ risk }) => risk.owner ?? '',
      sortValue: ({ risk }) => orUndefined(risk.owner ?? ''),
      ...editable(readLine, (owner) => ({ risk: { owner: owner ?? '' } })),
    },
    {
      id: 'horizon',
      header: registerWords.horizon,
      width: 98,
      facet: 'day',
      text: ({ risk }) => risk.horizon ?? '',
      show: ({ risk }) => (risk.horizon ? sayDay(risk.horizon) : dash()),
      sortValue: ({ risk }) => risk.horizon ?? undefined,
      ...editable(readDay, (horizon) => ({ risk: { horizon } }), {
        hint: registerWords.dayHint,
        says: sayDay,
      }),
    },
    {
      id: 'rationale',
      header: registerWords.myRationale,
      width: 220,
      text: (row) => mine(row)?.rationale ?? '',
      ...editable(readProse, (rationale) => ({ score: { rationale: rationale ?? '' } }), { multiline: true }),
    },
    ...custom.map(customColumn),
    ...computedColumns(),
  ]
}

/** Numbers below 1 that are pasted: a table may hold percents, or parts of one. */
function unclearLikelihoods(texts: readonly string[]): Unclear | null {
  const example = unclearFraction(texts)
  if (example === null) return null
  const { question, answers } = fractionQuestion(example)
  return { question, answers: answers.map(({ as, label }) => ({ label, read: fractionReader(as, texts) })) }
}

const orUndefinedIndex = (confidence: Score['confidence'] | undefined) =>
  confidence ? CONFIDENCES.findIndex(({ key }) => key === confidence) : undefined
