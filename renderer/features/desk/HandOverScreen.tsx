import { activeAnalysts } from '@shared/document/queries/analysts'
import { openRounds } from '@shared/document/queries/sessions'
import type { Analyst } from '@shared/kinds/analysts'
import { useAnalyst } from '@state/analyst'
import { sitDown } from '@state/hand-over'
import { useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { focusWork } from '@ui/focus'
import { Check } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { handOverWords } from './desk-words'
import styles from './HandOver.module.css'
import { useFinished } from './use-finished'

/** Covers the whole window between two analysts: it says who is next, and nothing of the project. */
export function HandOverScreen() {
  const rounds = useQuery(openRounds).map(({ round }) => round)
  const analysts = useQuery(activeAnalysts)
  const last = useAnalyst()
  const finished = useFinished(rounds)
  const isAsked = ({ id }: Analyst) => rounds.some(({ analystIds }) => analystIds.includes(id))
  const asked = analysts.filter(isAsked)
  const others = analysts.filter((analyst) => !isAsked(analyst))
  const next = finished && nextOf(asked, finished, last?.id)
  const [failed, setFailed] = useState(false)
  const choose = async (analystId: string) => {
    if (await sitDown(analystId)) focusWork()
    else setFailed(true)
  }
  return (
    <main className={styles.cover}>
      <div className={styles.middle}>
        <div role="status">
          <h1 className={styles.title}>
            {finished === null ? handOverWords.handOver : titleFor(next?.name, rounds.length)}
          </h1>
        </div>
        <p className={styles.text}>{last ? handOverWords.answersKept(last.name) : handOverWords.lastAnswersKept}</p>
        {failed && (
          <p role="alert" className={styles.text}>
            {handOverWords.failed}
          </p>
        )}
        <SitDown onChosen={choose} analysts={asked} finished={finished} nextId={next?.id} label={handOverWords.asked} />
        <SitDown
          onChosen={choose}
          analysts={others}
          finished={null}
          label={asked.length === 0 ? handOverWords.analysts : handOverWords.notAsked}
        />
      </div>
    </main>
  )
}

function titleFor(next: string | undefined, rounds: number): string {
  if (next !== undefined) return handOverWords.next(next)
  return rounds === 0 ? handOverWords.noRound : handOverWords.allAnswered
}

/** The first after who sat here last that still has something to answer; round and round, so that it may be them. */
function nextOf(asked: readonly Analyst[], finished: ReadonlySet<string>, lastId: string | undefined) {
  const at = asked.findIndex(({ id }) => id === lastId)
  return [...asked.slice(at + 1), ...asked.slice(0, at + 1)].find(({ id }) => !finished.has(id))
}

type SitDownProps = {
  onChosen: (analystId: string) => Promise<void>
  label: string
  analysts: readonly Analyst[]
  finished: ReadonlySet<string> | null
  nextId?: string | undefined
}

function SitDown({ onChosen, label, analysts, finished, nextId }: SitDownProps) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[data-next]')?.focus()
  }, [nextId])
  if (analysts.length === 0) return null
  return (
    <section className={styles.group} aria-label={label}>
      <h2 className={styles.label}>{label}</h2>
      <ul ref={list} className={styles.list}>
        {analysts.map(({ id, name }) => (
          <li key={id} className={styles.analyst}>
            <Button
              look={id === nextId ? 'primary' : 'plain'}
              data-next={id === nextId || undefined}
              onClick={() => void onChosen(id)}
            >
              {handOverWords.iAm(name)}
            </Button>
            {finished?.has(id) && (
              <span className={styles.finished}>
                <Check size={13} aria-hidden /> {handOverWords.finished}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
