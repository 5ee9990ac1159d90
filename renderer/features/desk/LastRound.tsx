import { BandLine } from '@domain/BandLine'
import { DotPlot } from '@domain/DotPlot'
import { type Respondents, useRespondents } from '@domain/use-respondents'
import { useScales } from '@domain/use-scales'
import { type LastRound as Round, lastRoundOf } from '@shared/document/queries/desk'
import type { Answer } from '@shared/kinds/answers'
import { impactText } from '@shared/lexicons/impact'
import { likelihoodWords } from '@shared/lexicons/score-text'
import type { Scales } from '@shared/lexicons/scales'
import { distributionOf } from '@shared/scoring/distribution'
import { groupJudgment } from '@shared/scoring/group-judgment'
import { groupImpactText, groupLikelihoodText } from '@shared/scoring/judgment-text'
import { scalesOfRound } from '@shared/scoring/session-verdicts'
import { useQuery } from '@state/project-store'
import styles from './Desk.module.css'
import { CONFIDENCE_IN_ANSWER, lastRoundWords } from './last-round-words'

type LastRoundProps = { riskId: string; analystId: string }

/** What the group answered in the round before, and I among them; nothing where this is the first. */
export function LastRound({ riskId, analystId }: LastRoundProps) {
  const last = useQuery(lastRoundOf, riskId)
  return last && <RoundBefore last={last} riskId={riskId} analystId={analystId} />
}

function RoundBefore({ last, riskId, analystId }: LastRoundProps & { last: Round }) {
  const { session, round, answers, comments } = last
  const respondents = useRespondents(session, riskId)
  const mine = answers.find((answer) => answer.analystId === analystId)
  return (
    <section className={styles.last} aria-label={lastRoundWords.round(round.number)}>
      <h3 className={styles.heading}>{lastRoundWords.round(round.number)}</h3>
      <dl className={styles.values}>
        <dt>{lastRoundWords.myAnswer}</dt>
        <dd>{mine ? answerText(mine) : lastRoundWords.none}</dd>
        <Together last={last} />
      </dl>
      <Picture last={last} respondents={respondents} />
      <details>
        <summary>
          {comments.length === 0
            ? lastRoundWords.answersAndReasons(answers.length)
            : lastRoundWords.answersReasonsAndComments(answers.length, comments.length)}
        </summary>
        <ul className={styles.said}>
          {respondents.ids.map((id) => {
            const answer = answers.find((each) => each.analystId === id)
            return answer && <Said key={id} who={respondents.nameOf(id)} answer={answer} />
          })}
          {comments.map(({ id, analystId: by, text }) => (
            <li key={id}>
              <p className={styles.who}>{lastRoundWords.afterRound(respondents.nameOf(by))}</p>
              <p className={styles.words}>{text}</p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

/** What was answered is told by the scales of then: others may be in force since. */
const useScalesOf = ({ round }: Round): Scales => scalesOfRound(useScales(), round)

function Together({ last }: { last: Round }) {
  const { answers } = last
  const scales = useScalesOf(last)
  const { likelihood, impact, scoredBy, cannotJudge } = groupJudgment(answers, scales)
  const said = [
    groupLikelihoodText(likelihood) || lastRoundWords.noLikelihood,
    impact ? lastRoundWords.impact(groupImpactText(impact, scales.impactScale)) : lastRoundWords.noImpact,
  ]
  return (
    <>
      <dt>{lastRoundWords.group}</dt>
      <dd>
        {lastRoundWords.ofAnswers(said.join('; '), scoredBy)}
        {cannotJudge > 0 && `; ${lastRoundWords.cannotJudge(cannotJudge)}`}
      </dd>
    </>
  )
}

/** How the likelihoods lie: dots by their letters, the median and the middle half below, over the terms. */
function Picture({ last, respondents }: { last: Round; respondents: Respondents }) {
  const { round, answers } = last
  const scales = useScalesOf(last)
  const { spots, quartiles } = distributionOf(answers, scales).likelihood
  if (spots.length === 0) return null
  const textOf = (id: string) => likelihoodWords(answers.find((each) => each.analystId === id)?.likelihood ?? null)
  // In the order of the letters: that of the answers could tell whose they are.
  const inOrder = respondents.ids.flatMap((id) => spots.find(({ analystId }) => analystId === id) ?? [])
  const dots = inOrder.map(({ analystId, place, range }) => ({
    key: analystId,
    title: `${respondents.nameOf(analystId)}: ${textOf(analystId)}`,
    mark: respondents.markOf(analystId),
    isMine: analystId === respondents.mine,
    ...place,
    range,
  }))
  const words = dots.map(({ title }) => title).join(', ')
  return (
    <figure className={styles.figure}>
      <DotPlot
        label={lastRoundWords.likelihoods(round.number, words)}
        dots={dots}
        box={quartiles && { ...quartiles, medians: [quartiles.median] }}
      />
      <BandLine terms={scales.lexicon.terms} />
    </figure>
  )
}

function Said({ who, answer }: { who: string; answer: Answer }) {
  const { rationale, basis } = answer
  return (
    <li>
      <p className={styles.who}>{who}</p>
      <p>{answerText(answer)}</p>
      {rationale !== '' && <p className={styles.words}>{rationale}</p>}
      {basis !== '' && <p className={styles.words}>{lastRoundWords.basis(basis)}</p>}
    </li>
  )
}

const answerText = ({ likelihood, impact, confidence }: Answer): string =>
  [
    likelihoodWords(likelihood) || lastRoundWords.noLikelihood,
    impact === null ? lastRoundWords.noImpact : lastRoundWords.impact(impactText(impact)),
    confidence === null ? '' : CONFIDENCE_IN_ANSWER[confidence],
  ]
    .filter(Boolean)
    .join('; ')
