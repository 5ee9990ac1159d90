import type { Answer } from '@shared/kinds/answers'
import { CONFIDENCES } from '@shared/lexicons/confidence'
import { impactText } from '@shared/lexicons/impact'
import { likelihoodWords } from '@shared/lexicons/score-text'
import { answerWords } from './feedback-words'
import styles from './Feedback.module.css'
import { sessionWords } from './session-words'
import type { Respondents } from '@domain/use-respondents'

type AnswersProps = { answers: readonly Answer[]; respondents: Respondents }

/** Who answered what, in the order of the letters; who was asked and did not answer stands there too. */
export function AnswerTable({ answers, respondents, asked }: AnswersProps & { asked: readonly string[] }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{answerWords.answers}</caption>
      <thead>
        <tr>
          <th scope="col">{answerWords.who}</th>
          <th scope="col">{sessionWords.likelihood}</th>
          <th scope="col">{sessionWords.impact}</th>
          <th scope="col">{sessionWords.confidence}</th>
        </tr>
      </thead>
      <tbody>
        {respondents.ids
          .filter((id) => asked.includes(id))
          .map((analystId) => (
            <AnswerRow
              key={analystId}
              who={respondents.nameOf(analystId)}
              answer={answers.find((each) => each.analystId === analystId)}
            />
          ))}
      </tbody>
    </table>
  )
}

function AnswerRow({ who, answer }: { who: string; answer: Answer | undefined }) {
  return (
    <tr>
      <th scope="row">
        <bdi>{who}</bdi>
      </th>
      {answer ? (
        <>
          <td>{likelihoodWords(answer.likelihood) || '–'}</td>
          <td>{answer.impact === null ? '–' : impactText(answer.impact)}</td>
          <td>{confidenceName(answer.confidence)}</td>
        </>
      ) : (
        <td colSpan={3}>{answerWords.didNotAnswer}</td>
      )}
    </tr>
  )
}

export const confidenceName = (confidence: Answer['confidence']): string =>
  CONFIDENCES.find(({ key }) => key === confidence)?.label ?? '–'

/** Why they answered so, as they wrote it. */
export function Reasons({ answers, respondents }: AnswersProps) {
  const said = respondents.ids.flatMap((id) => {
    const answer = answers.find(({ analystId }) => analystId === id)
    return answer && (answer.rationale !== '' || answer.basis !== '') ? [answer] : []
  })
  if (said.length === 0) return <p className={styles.note}>{answerWords.noReasons}</p>
  return (
    <ul className={styles.said}>
      {said.map(({ id, analystId, rationale, basis }) => (
        <li key={id} className={styles.saying}>
          <p className={styles.who}>{respondents.nameOf(analystId)}</p>
          {rationale !== '' && <p className={styles.quote}>{rationale}</p>}
          {basis !== '' && <p className={styles.quote}>{answerWords.basis(basis)}</p>}
        </li>
      ))}
    </ul>
  )
}
