import { EvidenceByStance } from '@domain/EvidenceByStance'
import { KeysOf } from '@domain/KeysOf'
import { evidenceOfRisk } from '@shared/document/queries/risks'
import type { Risk } from '@shared/kinds/risks'
import { KEY_NAMES } from '@shared/shortcuts/key-words'
import { useCommand } from '@state/commands'
import { useQuery } from '@state/project-store'
import { focusIn } from '@ui/focus'
import { Sentence } from '@ui/Sentence'
import { useRef } from 'react'
import styles from './Desk.module.css'
import { deskWords } from './desk-words'

/** What speaks for and against a risk; a key goes from one to the next, Enter to its words, and Alt+Left comes back. */
export function DeskEvidence({ risk }: { risk: Risk }) {
  const linked = useQuery(evidenceOfRisk, risk.id)
  const list = useRef<HTMLDivElement>(null)
  const walk = (step: 1 | -1) => {
    const quotes = [...(list.current?.querySelectorAll<HTMLElement>('[data-quote]') ?? [])]
    const at = quotes.findIndex((quote) => quote === document.activeElement)
    const next = at === -1 && step === -1 ? quotes.length - 1 : (at + step + quotes.length) % quotes.length
    focusIn(quotes[next])
  }
  useCommand('desk.nextEvidence', () => walk(1), linked.length > 0)
  useCommand('desk.previousEvidence', () => walk(-1), linked.length > 0)
  return (
    <div ref={list} className={styles.evidence}>
      <h3 className={styles.heading}>{deskWords.evidenceCount(linked.length)}</h3>
      {linked.length === 0 ? (
        <p className={styles.note}>{deskWords.noEvidence}</p>
      ) : (
        <p className={styles.note}>
          <Sentence
            of={deskWords.keysOfEvidence}
            parts={{
              next: <KeysOf command="desk.nextEvidence" />,
              enter: <kbd>{KEY_NAMES['Enter']}</kbd>,
              back: <kbd>Alt+←</kbd>,
            }}
          />
        </p>
      )}
      <EvidenceByStance
        linked={linked}
        below={({ evidence }) => evidence.note !== '' && <p className={styles.note}>{evidence.note}</p>}
      />
      {risk.contrarySearch !== '' && !linked.some(({ evidence }) => evidence.stance === 'contradicts') && (
        <p className={styles.note}>{deskWords.contrarySearch(risk.contrarySearch)}</p>
      )}
    </div>
  )
}
