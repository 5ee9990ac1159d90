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
import { counted } from '@shared/words/plural'
import type { CSSProperties } from 'react'
import styles from './AnswerPlots.module.css'
import { type Box, type Dot, DotPlot } from '@domain/DotPlot'
import type { Respondents } from '@domain/use-respondents'

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
        <figcaption className={styles.caption}>
          Likelihood in percent, with the terms of {scaleName(lexicon)}
        </figcaption>
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
        <figcaption className={styles.caption}>Impact, by {scaleName(impactScale)}</figcaption>
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
  const words = likelihood === null ? 'nobody gave one' : likelihoodTogether(likelihood, quartiles, pooling)
  const dots = spots.map((spot) => dotOf(spot, respondents, likelihoodOf(round.answers, spot)))
  return (
    <div>
      {hasTitle && <p className={styles.round}>Round {round.number}</p>}
      <DotPlot
        label={`Likelihood in round ${round.number}: ${counted(spots.length, 'answer')}, ${words}`}
        dots={dots}
        box={quartiles && { ...quartiles, medians: [quartiles.median] }}
      />
      <p className={styles.words}>{sentence(words)}</p>
      {together && <p className={styles.words}>{groupIntervalWords(together)}</p>}
    </div>
  )
}

/** "median and all answers 60% (50–65%)", or that the group is divided. */
function likelihoodTogether(likelihood: GroupLikelihood, quartiles: Quartiles, pooling: Pooling): string {
  const figures = groupLikelihoodText(likelihood)
  if (likelihood.divided) return `answers ${figures}`
  if (!quartiles) return `middle answers ${figures}`
  const isMany = likelihood.analysts >= MANY_ANSWERS
  const all = isMany ? `, all ${formatPercents({ low: quartiles.least, high: quartiles.most })}` : ''
  return `${poolingName(pooling)} and ${reachName(likelihood.analysts)} ${figures}${all}`
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
      ? 'nobody gave one'
      : impact?.divided
        ? `answers ${groupImpactText(impact, impactScale)}`
        : `middle answer ${groupImpactText(middle.median, impactScale)}, middle half ${spanOf(middle.low, middle.high)}, all ${spanOf(middle.least, middle.most)}`
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
      {hasTitle && <p className={styles.round}>Round {round.number}</p>}
      <DotPlot
        label={`Impact in round ${round.number}: ${counted(spots.length, 'answer')}, ${words}`}
        dots={dots}
        box={box}
      />
      <p className={styles.words}>{sentence(words)}</p>
    </div>
  )
}

const spanOf = (low: number, high: number) => (low === high ? String(low) : `${low} to ${high}`)

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

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
