import { useMenu } from '@domain/CommandMenu'
import { waysToRisk } from '@domain/risk-menu'
import { sessionsInOrder } from '@shared/document/queries/sessions'
import { choose } from '@state/place'
import { useQuery } from '@state/project-store'
import { closeDrawer } from '@ui/focus'
import { MiddleCut } from '@ui/MiddleCut'
import { Check, CircleDashed, CornerDownRight, type LucideIcon } from 'lucide-react'
import { type MouseEvent, useId } from 'react'
import styles from './Desk.module.css'
import { lacking, type OnDesk, type Standing } from './desk-list'
import { deskWords, STANDING_NAMES } from './desk-words'

type DeskListProps = { desk: readonly OnDesk[]; shown: OnDesk }

/** All that is asked, by its round, and where the analyst stands with it; a risk that is chosen comes before them. */
export function DeskList({ desk, shown }: DeskListProps) {
  const rounds = [...new Set(desk.map(({ round }) => round))]
  const { open, menu } = useMenu()
  const showMenu = (event: MouseEvent, { risk }: OnDesk) =>
    open(event, deskWords.aRisk(risk.number), [
      { label: deskWords.answerIt, run: () => choose({ screen: 'desk', riskId: risk.id }) },
      // They are of the risk that is answered now.
      ...(risk.id === shown.risk.id ? (['desk.keep', 'desk.skip'] as const) : []),
      null,
      ...waysToRisk(risk.id),
    ])
  return (
    <div className={styles.list}>
      {rounds.map((round) => (
        <RoundList key={round.id} desk={desk.filter((each) => each.round === round)} shown={shown} onMenu={showMenu} />
      ))}
      {menu}
    </div>
  )
}

type RoundListProps = DeskListProps & { onMenu: (event: MouseEvent, on: OnDesk) => void }

function RoundList({ desk, shown, onMenu }: RoundListProps) {
  const titleId = useId()
  const sessions = useQuery(sessionsInOrder)
  const { sessionId, number, deadline } = desk[0]!.round
  const answered = desk.filter((each) => each.answered).length
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.listTitle}>
        {deskWords.roundOf(sessions.find(({ id }) => id === sessionId)?.name ?? '', number)}
      </h2>
      <p className={styles.progress}>
        <progress className={styles.bar} max={desk.length} value={answered} aria-label={deskWords.answeredIn(number)} />
        {deadline === null
          ? deskWords.answered(answered, desk.length)
          : deskWords.answeredBy(answered, desk.length, deadline)}
      </p>
      <ol aria-labelledby={titleId}>
        {desk.map((each) => (
          <li key={each.risk.id}>
            <button
              type="button"
              className={styles.item}
              aria-current={each.risk.id === shown.risk.id || undefined}
              onContextMenu={(event) => onMenu(event, each)}
              onClick={({ currentTarget }) => {
                choose({ screen: 'desk', riskId: each.risk.id })
                closeDrawer(currentTarget)
              }}
            >
              <span className={styles.number}>R{each.risk.number}</span>
              <span className={styles.itemName}>
                <MiddleCut text={each.risk.title} lines={2} />
              </span>
              <StandingMark {...each} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

const ICONS: Record<Standing, LucideIcon> = { answered: Check, skipped: CornerDownRight, missing: CircleDashed }

function StandingMark(each: OnDesk) {
  const Icon = ICONS[each.standing]
  return (
    <span className={styles.standing} data-standing={each.standing}>
      <Icon size={13} aria-hidden />
      {standingWords(each)}
    </span>
  )
}

function standingWords(each: OnDesk): string {
  const without = lacking(each)
  if (without === null) return STANDING_NAMES[each.standing]
  return without === 'likelihood' ? deskWords.noLikelihood : deskWords.noImpact
}
