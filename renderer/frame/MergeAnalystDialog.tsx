import { analystsInOrder } from '@shared/document/queries/query'
import type { Analyst } from '@shared/kinds/analysts'
import { type AnalystMergeEffect, analystMergeEffect, type DoubleScore } from '@shared/operations/merge-analysts-effect'
import { namedInWords } from '@shared/operations/merge-effect'
import type { MergedScores } from '@shared/operations/merge-risks'
import { counted } from '@shared/words/plural'
import { listed } from '@shared/words/sentence'
import { mergeAnalyst } from '@state/merge-analyst'
import { useQuery } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { Select } from '@ui/Field'
import { useState } from 'react'
import styles from './MergeAnalystDialog.module.css'

/** Says what making one analyst of two changes before it is done. */
export function MergeAnalystDialog({ analyst, onClose }: { analyst: Analyst; onClose: () => void }) {
  const others = useQuery(analystsInOrder).filter(({ id }) => id !== analyst.id)
  const [chosen, setChosen] = useState('')
  const [scores, setScores] = useState<MergedScores>('in-words')
  // The one that was chosen may be merged meanwhile, in another window.
  const into = others.find(({ id }) => id === chosen)
  const effect = useQuery(analystMergeEffect, analyst.id, into?.id ?? '')
  const differing = effect?.doubles.filter(({ differs }) => differs) ?? []
  const isTooLong = effect?.tooLong === true && scores === 'in-words'
  const run = async () => {
    if (!into) return
    onClose()
    await mergeAnalyst(analyst.id, into.id, scores)
  }
  return (
    <Dialog
      title={`Merge ${analyst.name} into another analyst`}
      confirm={{ label: 'Merge', run: () => void run(), disabled: !effect || effect.refusal !== null || isTooLong }}
      onClose={onClose}
      wide={differing.length > 0}
    >
      <Select
        label="Into"
        value={into?.id ?? ''}
        options={others.map(({ id, name, inactive }) => ({ value: id, label: inactive ? `${name} (inactive)` : name }))}
        empty="Choose an analyst"
        onChange={setChosen}
      />
      {effect?.refusal && <p role="alert">{effect.refusal}</p>}
      {effect && into && effect.refusal === null && (
        <>
          {differing.length > 0 && (
            <>
              <Select
                label={`What ${analyst.name} said otherwise on ${numbersOf(differing)}`}
                value={scores}
                options={[
                  { value: 'in-words', label: `Put into words behind the rationale of ${into.name}` },
                  { value: 'leave', label: 'Leave it out; the history keeps it' },
                ]}
                onChange={(value) => setScores(value === 'leave' ? 'leave' : 'in-words')}
              />
              <DoubleScores doubles={differing} />
            </>
          )}
          <ul aria-label="What changes">
            {linesOf(effect, analyst, into).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {isTooLong && (
            <p role="alert">
              A rationale would be too long with what {analyst.name} said. Leave that out, or shorten it first.
            </p>
          )}
        </>
      )}
      <p>No passage, score or note is lost. One undo takes all of it back.</p>
    </Dialog>
  )
}

/** What both said of each risk, in full: the score of one of them goes. */
function DoubleScores({ doubles }: { doubles: readonly DoubleScore[] }) {
  return (
    <ul aria-label="Risks that both scored" className={styles.doubles}>
      {doubles.map(({ risk, own, other }) => (
        <li key={risk.id}>
          <p className={styles.risk}>{`R${risk.number} ${risk.title}`}</p>
          <p>{own}</p>
          <p>{other}</p>
        </li>
      ))}
    </ul>
  )
}

/** More risks are counted, not listed one by one. */
const MOST_NAMED = 10

const numbersOf = (doubles: readonly DoubleScore[]): string =>
  doubles.length > MOST_NAMED ? counted(doubles.length, 'risk') : listed(doubles.map(({ risk }) => `R${risk.number}`))

function linesOf(effect: AnalystMergeEffect, analyst: Analyst, into: Analyst): string[] {
  const { named, lines: inLines, doubles, queries, views, becomesActive } = effect
  const same = doubles.filter(({ differs }) => !differs)
  const lines = [
    named.length > 0 && `To ${into.name} go ${listed(named.map(namedInWords))}.`,
    inLines.length > 0 && `Owner or author of ${listed(inLines.map(namedInWords))} will be ${into.name}.`,
    doubles.length > same.length &&
      `Where both answered, the answers of ${into.name} stay (${numbersOf(doubles.filter(({ differs }) => differs))}); where only ${analyst.name} did, those are taken over.`,
    same.length > 0 &&
      `On ${numbersOf(same)} ${analyst.name} said nothing that ${into.name} said otherwise; what is only there is taken over.`,
    queries > 0 && `${counted(queries, 'saved query', 'saved queries')} will ask for ${into.name} instead.`,
    views > 0 && `${counted(views, 'saved view')} will filter by ${into.name} instead.`,
    becomesActive && `${into.name} is active again.`,
    `${analyst.name} is no longer in the list; the history still says what ${analyst.name} did.`,
  ]
  return lines.filter((each) => each !== false)
}
