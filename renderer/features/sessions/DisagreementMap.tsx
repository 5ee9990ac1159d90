import { copyTable } from '@domain/copy-table'
import { useScales } from '@domain/use-scales'
import { respondentsOf } from '@shared/document/queries/respondents'
import type { Session } from '@shared/kinds/sessions'
import { scalesOfRound } from '@shared/scoring/session-verdicts'
import { CAUSES } from '@shared/scoring/why-apart-sentences'
import { questionOf, sideWords, whyHead, whyRow } from '@shared/scoring/why-apart-words'
import type { WhyApart } from '@shared/scoring/why-apart'
import { currentProject, useEntity, useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { ReadTable } from '@ui/ReadTable'
import { useId, useMemo } from 'react'
import { apartWords } from './feedback-words'
import feedback from './Feedback.module.css'
import { RiskLink } from './RiskLink'
import { sessionWords } from './session-words'
import { useAllWhyApart } from './use-why-apart'
import { useVerdicts } from './use-verdicts'
import styles from './WhyApart.module.css'
import { HowCausesAreTold } from './WhyApartView'

type MapProps = { session: Session; roundId: string; onShow: (riskId: string) => void }

/** Every risk on which the group lies apart in the last round about it, with what may part it and what to discuss: for whoever leads the group. */
export function DisagreementMap({ session, roundId, onShow }: MapProps) {
  const ofAll = useVerdicts(session)
  const verdicts = useMemo(() => ofAll.filter(({ round }) => round.id === roundId), [ofAll, roundId])
  const found = useAllWhyApart(session, verdicts)
  const all = useScales()
  const id = useId()
  const round = useEntity('rounds', roundId)
  const scales = round ? scalesOfRound(all, round) : all
  const rowOf = (why: WhyApart) => {
    const project = currentProject()
    const { number = 0, title = '' } = project.risks[why.riskId] ?? {}
    const names = respondentsOf.ask(project, session.id, why.riskId)
    return whyRow(`R${number} ${title}`, why, names, scales)
  }
  return (
    <section className={styles.map} aria-labelledby={id}>
      <div className={feedback.bar}>
        <h3 id={id} className={styles.heading}>
          {apartWords.toDiscuss}
        </h3>
        {found && found.length > 0 && (
          <Button onClick={() => void copyTable([whyHead(), ...found.map(rowOf)])}>{sessionWords.copyTable}</Button>
        )}
      </div>
      <p role="status" className={feedback.note}>
        {found === null
          ? apartWords.looking
          : found.length === 0
            ? apartWords.nowhere
            : apartWords.apartOn(found.length)}
      </p>
      {found && found.length > 0 && (
        <>
          <ReadTable
            label={apartWords.risksApart}
            head={whyHead().slice(0, SHOWN)}
            rows={found}
            className={feedback.table}
            render={(why) => <MapRow key={why.riskId} why={why} session={session} scales={scales} onShow={onShow} />}
          />
          <HowCausesAreTold />
        </>
      )}
    </section>
  )
}

/** Columns that are shown; what is recorded stands with each risk, and in what is copied. */
const SHOWN = 5

type MapRowProps = {
  why: WhyApart
  session: Session
  scales: Parameters<typeof questionOf>[2]
  onShow: (riskId: string) => void
}

function MapRow({ why, session, scales, onShow }: MapRowProps) {
  const risk = useEntity('risks', why.riskId)
  const names = useQuery(respondentsOf, session.id, why.riskId)
  if (!risk) return null
  return (
    <tr>
      <th scope="row">
        <RiskLink risk={risk} onShow={onShow} />
      </th>
      <td>{CAUSES[why.cause]}</td>
      <td className={styles.cellQuestion}>{questionOf(why, names, scales)}</td>
      <td className={styles.cellSide}>{sideWords(why, 'lower', names)}</td>
      <td className={styles.cellSide}>{sideWords(why, 'higher', names)}</td>
    </tr>
  )
}
