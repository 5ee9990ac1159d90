import { entity } from '@shared/document/project'
import { scorePlace } from '@shared/ipc/draft-places'
import type { FoldedPart } from '@shared/ipc/preferences'
import { LIMITS } from '@shared/limits'
import { perform } from '@state/perform'
import { currentProject, useEditable } from '@state/project-store'
import { confidenceKey, CONFIDENCES, RATED_PARTS, UNRATED } from '@shared/lexicons/confidence'
import { useScales } from './use-scales'
import { impactOf, levelOfImpact, scaleOfImpact } from '@shared/lexicons/impact'
import { riskLevels } from '@shared/lexicons/matrix'
import type { Likelihood } from '@shared/lexicons/likelihood'
import { formatBand, termOf } from '@shared/lexicons/lexicon'
import { scaleName } from '@shared/lexicons/scale'
import { levelsOfAnswer } from '@shared/scoring/group-judgment'
import { newId } from '@shared/new-id'
import type { Score } from '@shared/kinds/scores'
import type { OperationInput } from '@shared/operations/operations'
import { short } from '@shared/words/short'
import { impactCellText } from '@shared/lexicons/score-text'
import { TextArea } from '@ui/Field'
import { BasisRatings } from './BasisRatings'
import { CannotJudge, WhyCannotJudge } from './CannotJudge'
import { ChoiceList } from './ChoiceList'
import { KeptFold } from './KeptFold'
import { LevelMark } from './LevelMark'
import { LikelihoodInput } from './LikelihoodInput'
import styles from './MyScore.module.css'
import { MatrixLookup } from './MatrixLookup'
import { scoreWords } from './score-words'
import { Section } from './Section'

type Changes = OperationInput<'score.set'>['changes']

/** A lexicon may have more terms than there are digits to choose them by. */
const DIGITS = 9

/** So many characters of an answer in words stand in the head of what is folded, which shows two lines of them. */
const WORDS_SHOWN = 80

type MyScoreProps = {
  riskId: string
  analystId: string
  score: Score | undefined
  /** How long the analyst has had the risk before them, where that is kept. */
  seconds?: () => number
  /**
   * Where there is little room: what is answered already is folded at first, and what explains the answers, and the folding
   * is kept. Elsewhere each risk asks anew with all that it asks in sight.
   */
  isFolded?: boolean
}

/** One analyst's judgment of a risk, with the scales in words beside it and where the matrix puts it. */
export function MyScore({ riskId, analystId, score, seconds, isFolded = false }: MyScoreProps) {
  const disabled = !useEditable()
  const keptPart = (part: FoldedPart) => (isFolded ? part : null)
  const likelihood = score?.likelihood ?? null
  const scales = useScales()
  const { lexicon, impactScale } = scales
  const impact = score?.impact ?? null
  const isImpactInForce = impact !== null && scaleOfImpact(impact) === impactScale.id
  const level = isImpactInForce ? levelOfImpact(impact) : null
  // What was typed as somebody who was merged into another waits in the field of the other.
  const set = (judged: Changes) => {
    if (!entity(currentProject(), 'analysts', analystId)) return null
    const changes = seconds ? { ...judged, seconds: seconds() } : judged
    return perform({ name: 'score.set', input: { scoreId: score?.id ?? newId(), riskId, analystId, changes } })
  }
  const place = (field: keyof Changes | 'reason') => scorePlace(riskId, analystId, field)
  const term = likelihood?.kind === 'term' && likelihood.lexicon === lexicon.id ? likelihood.term : null
  const implied = likelihood?.kind === 'percent' ? termOf(lexicon, likelihood.percent) : null
  const confidence = CONFIDENCES.find(({ key }) => key === score?.confidence)
  const cannotJudge = { likelihood, disabled, onSay: (said: Likelihood | null) => set({ likelihood: said }) }
  const { basis = '', rationale = '' } = score ?? {}
  // It grows with what is written.
  const low = isFolded ? { style: { minHeight: 30 } } : {}
  const ratings = score?.ratings ?? UNRATED
  const rated = RATED_PARTS.filter(({ key }) => ratings[key] !== null).length
  const likelihoods = levelsOfAnswer(likelihood, scales)
  const impacts = level === null ? null : { low: level, high: level }
  const found = likelihoods && impacts && riskLevels(scales.matrix, likelihoods, impacts)

  return (
    <Section title={scoreWords.myScore}>
      <LikelihoodInput
        label={scoreWords.likelihood}
        placeholder={scoreWords.likelihoodTyped}
        disabled={disabled}
        value={likelihood}
        place={place('likelihood')}
        hint={scoreWords.likelihoodHint}
        onGive={(given) => set({ likelihood: given })}
      />
      <WhyCannotJudge {...cannotJudge} place={place('reason')} />
      <div className={styles.answers}>
        <KeptFold
          part={keptPart('terms')}
          title={scoreWords.termsOf(scaleName(lexicon))}
          level={4}
          isOpenAtFirst={!isFolded || likelihood === null}
          actions={<CannotJudge {...cannotJudge} />}
        >
          <ChoiceList
            label={scoreWords.termsOf(scaleName(lexicon))}
            labelWidth={138}
            disabled={disabled}
            value={term}
            implied={implied?.key}
            choices={lexicon.terms.map((each, index) => ({
              value: each.key,
              key: index < DIGITS ? String(index + 1) : null,
              label: each.label,
              detail: formatBand(each),
            }))}
            onChoose={(key) =>
              void set({ likelihood: key === null ? null : { kind: 'term', lexicon: lexicon.id, term: key } })
            }
          />
        </KeptFold>
        <KeptFold
          part={keptPart('impact')}
          title={scoreWords.impact}
          says={level === null ? scoreWords.notGiven : `${level} ${impactScale.levels[level - 1]?.name}`}
          level={4}
          isOpenAtFirst={!isFolded || level === null}
        >
          {impact !== null && !isImpactInForce && (
            <p className={styles.quiet}>{scoreWords.givenAs(impactCellText(impact, scales))}</p>
          )}
          <ChoiceList
            label={scoreWords.impact}
            labelWidth={84}
            disabled={disabled}
            value={level}
            choices={impactScale.levels.map(({ name, anchor }, index) => ({
              value: index + 1,
              key: String(index + 1),
              label: name,
              detail: anchor,
            }))}
            onChoose={(chosen) =>
              void set({ impact: chosen === null ? null : (impactOf(impactScale, chosen) ?? null) })
            }
          />
        </KeptFold>
        <KeptFold
          part={keptPart('confidence')}
          title={scoreWords.confidence}
          says={confidence?.label ?? scoreWords.notGiven}
          saysFolded={basis === '' ? '' : `: ${short(basis, WORDS_SHOWN)}`}
          level={4}
          isOpenAtFirst={!isFolded || confidence === undefined || basis === ''}
          field={place('basis')}
        >
          <ChoiceList
            label={scoreWords.confidence}
            labelWidth={64}
            disabled={disabled}
            value={score?.confidence ?? null}
            choices={CONFIDENCES.map(({ key, label, meaning }) => ({
              value: key,
              key: confidenceKey(key),
              label,
              detail: meaning,
            }))}
            onChoose={(chosen) => void set({ confidence: chosen })}
          />
          <TextArea
            spellCheck
            label={scoreWords.basis}
            limit={LIMITS.prose}
            hintWhenEmpty={scoreWords.basisHint}
            {...low}
            disabled={disabled}
            value={basis}
            place={place('basis')}
            onCommit={(typed) => set({ basis: typed.trim() })}
          />
          <KeptFold
            part={keptPart('ratings')}
            title={scoreWords.ratings}
            says={scoreWords.ratedOf(rated, RATED_PARTS.length)}
            level={5}
            isOpenAtFirst={!isFolded}
          >
            <BasisRatings ratings={ratings} disabled={disabled} onRate={(given) => void set({ ratings: given })} />
          </KeptFold>
        </KeptFold>
        <KeptFold
          part={keptPart('rationale')}
          title={scoreWords.rationale}
          saysFolded={short(rationale, WORDS_SHOWN)}
          level={4}
          isOpenAtFirst={!isFolded || rationale === ''}
          field={place('rationale')}
        >
          <TextArea
            spellCheck
            label={scoreWords.rationale}
            hideLabel
            {...low}
            limit={LIMITS.prose}
            disabled={disabled}
            value={rationale}
            place={place('rationale')}
            onCommit={(typed) => set({ rationale: typed.trim() })}
          />
        </KeptFold>
        <KeptFold
          part={keptPart('level')}
          title={scoreWords.level}
          says={<LevelMark matrix={scales.matrix} level={found} />}
          level={4}
          isOpenAtFirst={!isFolded}
        >
          <MatrixLookup scales={scales} likelihood={likelihoods} impact={impacts} />
        </KeptFold>
      </div>
    </Section>
  )
}
