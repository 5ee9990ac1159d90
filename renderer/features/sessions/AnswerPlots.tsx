import { BandLine } from '@domain/BandLine'
import type { Answer } from '@shared/kinds/answers'
import { formatPercents } from '@shared/lexicons/percent'
import { likelihoodWords } from '@shared/lexicons/score-text'
import { type Pooling, poolingName } from '@shared/kinds/session-rules'
import type { Scales } from '@shared/lexicons/scales'
import { scaleName } from '@shared/lexicons/scale'
import { type Distribution, distributionOf, type Spot } from '@shared/scoring/distribution'
import { groupImpactText, groupLikelihoodText, reachName } from '@shared/scoring/judgment-text'
import { groupInterval, groupIntervalWords } from '@shared/scoring/group-interval'
import { type GroupLikelihood, groupJudgment, MANY_ANSWERS } from '@shared/scoring/group-judgment'
import { capitalised } from '@shared/words/sentence'
import type { CSSProperties } from 'react'
import styles from './AnswerPlots.module.css'
import { type Box, type Dot, DotPlot } from '@domain/DotPlot'
import type { Respondents } from '@domain/use-respondents'
import { plotWords } from './feedback-words'
import { sessionWords } from './session-words'

/** A round's answers to a risk, to be shown beside those of another. */
export type AnswersOfRound = { number: number; answers: readonly Answer[] }

type AnswerPlotsProps = {
  rounds: readonly AnswersOfRound[]
  scales: Scales
  pooling: Pooling
  respondents: Respondents
}

/** How the answers lie: likelihood over the percents with the terms below, impact over its levels; an earlier round above. */
export function AnswerPlots({ rounds, scales, pooling, respondents }: AnswerPlotsProps) {
  const { lexicon, impactScale } = scales
  return (
    <div className={styles.plots}>
      <figure className={styles.figure}>
        <figcaption className={styles.caption}>{plotWords.likelihoods(scaleName(lexicon))}</figcaption>
        {rounds.map((round) => (
          <LikelihoodOfRound
            key={round.number}
            {...{ round, scales, pooling, respondents }}
            hasTitle={rounds.length > 1}
          />
        ))}
        <BandLine terms={lexicon.terms} />
      </figure>
      <figure className={styles.figure}>
        <figcaption className={styles.caption}>{plotWords.impacts(scaleName(impactScale))}</figcaption>
        {rounds.map((round) => (
          <ImpactOfRound key={round.number} {...{ round, scales, pooling, respondents }} hasTitle={rounds.length > 1} />
        ))}
        <ol className={styles.levels} aria-hidden style={{ '--levels': impactScale.levels.length } as CSSProperties}>
          {impactScale.levels.map(({ name }, index) => (
            <li key={name}>
              {index + 1} {name}
            </li>
          ))}
        </ol>
      </figure>
    </div>
  )
}

type OfRoundProps = { round: AnswersOfRound; scales: Scales; respondents: Respondents; hasTitle: boolean }

function LikelihoodOfRound({ round, scales, pooling, respondents, hasTitle }: OfRoundProps & { pooling: Pooling }) {
  const { spots, quartiles } = distributionOf(round.answers, scales).likelihood
  const { likelihood } = groupJudgment(round.answers, scales, pooling)
  const together = groupInterval(round.answers, pooling)
  const words = likelihood === null ? plotWords.noneGiven : likelihoodTogether(likelihood, quartiles, pooling)
  const dots = spots.map((spot) => dotOf(spot, respondents, likelihoodOf(round.answers, spot)))
  return (
    <div>
      {hasTitle && <p className={styles.round}>{sessionWords.roundNumber(round.number)}</p>}
      <DotPlot
        label={plotWords.likelihoodInRound(round.number, spots.length, words)}
        dots={dots}
        box={quartiles && { ...quartiles, medians: [quartiles.median] }}
      />
      <p className={styles.words}>{capitalised(words)}</p>
      {together && <p className={styles.words}>{groupIntervalWords(together)}</p>}
    </div>
  )
}

/** "median and all answers 60% (50–65%)", or that the group is divided. */
function likelihoodTogether(likelihood: GroupLikelihood, quartiles: Quartiles, pooling: Pooling): string {
  const figures = groupLikelihoodText(likelihood)
  if (likelihood.divided) return plotWords.answers(figures)
  if (!quartiles) return plotWords.middleAnswers(figures)
  const [rule, reach] = [poolingName(pooling), reachName(likelihood.analysts)]
  if (likelihood.analysts < MANY_ANSWERS) return plotWords.together(rule, reach, figures)
  return plotWords.togetherOfMany(rule, reach, figures, formatPercents({ low: quartiles.least, high: quartiles.most }))
}

type Quartiles = Distribution['likelihood']['quartiles']

function ImpactOfRound({ round, scales, pooling, respondents, hasTitle }: OfRoundProps & { pooling: Pooling }) {
  const { impactScale } = scales
  const { spots, middle } = distributionOf(round.answers, scales).impact
  const share = 100 / impactScale.levels.length
  const nameOf = (level: number) => groupImpactText({ low: level, high: level }, impactScale)
  const { impact } = groupJudgment(round.answers, scales, pooling)
  const words =
    middle === null
      ? plotWords.noneGiven
      : impact?.divided
        ? plotWords.answers(groupImpactText(impact, impactScale))
        : plotWords.middleImpact(
            groupImpactText(middle.median, impactScale),
            spanOf(middle.low, middle.high),
            spanOf(middle.least, middle.most),
          )
  const dots = spots.map((spot): Dot => {
    const centre = (spot.place.low - 0.5) * share
    return { ...dotOf(spot, respondents, nameOf(spot.place.low)), low: centre, high: centre }
  })
  const box: Box | null = middle && {
    least: (middle.least - 1) * share,
    low: (middle.low - 1) * share,
    high: middle.high * share,
    most: middle.most * share,
    medians: [...new Set([middle.median.low, middle.median.high])].map((level) => (level - 0.5) * share),
  }
  return (
    <div>
      {hasTitle && <p className={styles.round}>{sessionWords.roundNumber(round.number)}</p>}
      <DotPlot label={plotWords.impactInRound(round.number, spots.length, words)} dots={dots} box={box} />
      <p className={styles.words}>{capitalised(words)}</p>
    </div>
  )
}

const spanOf = (low: number, high: number) => (low === high ? String(low) : plotWords.span(low, high))

const likelihoodOf = (answers: readonly Answer[], { analystId }: Spot): string =>
  likelihoodWords(answers.find((answer) => answer.analystId === analystId)?.likelihood ?? null)

const dotOf = ({ analystId, place, range }: Spot, { mine, nameOf, markOf }: Respondents, words: string): Dot => ({
  key: analystId,
  title: `${nameOf(analystId)}: ${words}`,
  mark: markOf(analystId),
  isMine: analystId === mine,
  ...place,
  range,
})
