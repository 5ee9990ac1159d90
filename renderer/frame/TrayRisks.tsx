import { useMenu } from '@domain/CommandMenu'
import { waysToRisk } from '@domain/risk-menu'
import { useDrop } from '@domain/use-drop'
import { risksInOrder } from '@shared/document/queries/query'
import { foldedWords } from '@shared/search/folded-text'
import { askToLink } from '@state/linking'
import { useEditable, useQuery } from '@state/project-store'
import { TextInput } from '@ui/Field'
import { useDeferredValue, useState } from 'react'
import { trayWords } from './tray-words'
import styles from './TrayPanel.module.css'

/** More are not looked through but searched. */
const SHOWN = 40

/** The risks beside the tray: passages are dropped on one, or the chosen ones linked by a press. */
export function TrayRisks({ passageIds }: { passageIds: readonly string[] }) {
  const editable = useEditable()
  const [typed, setTyped] = useState('')
  const { open, menu } = useMenu()
  const risks = useQuery(risksInOrder)
  const wanted = foldedWords(useDeferredValue(typed).trim())
  const found = risks.filter(({ number, title }) => foldedWords(`R${number} ${title}`).includes(wanted))
  const drop = useDrop(
    (target) => (editable ? target.closest<HTMLElement>('[data-risk]') : null),
    (carried, part) => askToLink({ ...carried, riskId: part.dataset.risk ?? null }),
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- What is dropped falls on its buttons, which keys press.
    <div
      className={styles.risks}
      role="group"
      aria-label={trayWords.risksToLink}
      {...drop}
      onDrop={(event) => {
        drop.onDrop(event)
        // The tray around it takes what is dropped beside a risk.
        if (event.defaultPrevented) event.stopPropagation()
      }}
      onDragOver={(event) => {
        drop.onDragOver(event)
        if (event.defaultPrevented) event.stopPropagation()
      }}
    >
      {risks.length === 0 ? (
        <p className={styles.hint}>{trayWords.noRisks}</p>
      ) : (
        <>
          <TextInput
            label={trayWords.findRisk}
            hideLabel
            placeholder={trayWords.findRisk}
            type="search"
            value={typed}
            onCommit={setTyped}
            onType={setTyped}
          />
          <ul className={styles.riskList}>
            {found.slice(0, SHOWN).map(({ id, number, title }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles.risk}
                  data-risk={id}
                  disabled={!editable}
                  title={trayWords.linkOrDrop}
                  onContextMenu={(event) =>
                    open(event, `R${number} ${title}`, [
                      {
                        label: trayWords.useAsEvidence,
                        disabled: !editable || passageIds.length === 0,
                        run: () => askToLink({ passageIds, toBe: null, riskId: id }),
                      },
                      null,
                      ...waysToRisk(id),
                    ])
                  }
                  onClick={() => passageIds.length > 0 && askToLink({ passageIds, toBe: null, riskId: id })}
                >
                  <span className={styles.number}>R{number}</span> <bdi>{title}</bdi>
                </button>
              </li>
            ))}
          </ul>
          {menu}
          <p className={styles.hint}>{trayWords.shownOf(Math.min(found.length, SHOWN), risks.length)}</p>
        </>
      )}
    </div>
  )
}
