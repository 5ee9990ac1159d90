import { analystsInOrder } from '@shared/document/queries/query'
import type { Analyst } from '@shared/kinds/analysts'
import { type AnalystMergeEffect, analystMergeEffect, type DoubleScore } from '@shared/operations/merge-analysts-effect'
import { namedInWords } from '@shared/operations/merge-effect'
import { listed } from '@shared/language/counts'
import type { MergedScores } from '@shared/operations/merge-risks'
import { mergeAnalyst } from '@state/merge-analyst'
import { useQuery } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { Select } from '@ui/Field'
import { useState } from 'react'
import { analystWords } from './analyst-words'
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
      title={analystWords.mergeTitle(analyst.name)}
      confirm={{
        label: analystWords.merge,
        run: () => void run(),
        disabled: !effect || effect.refusal !== null || isTooLong,
      }}
      onClose={onClose}
      wide={differing.length > 0}
    >
      <Select
        label={analystWords.into}
        value={into?.id ?? ''}
        options={others.map(({ id, name, inactive }) => ({
          value: id,
          label: inactive ? analystWords.inactive(name) : name,
        }))}
        empty={analystWords.chooseAnalyst}
        onChange={setChosen}
      />
      {effect?.refusal && <p role="alert">{effect.refusal}</p>}
      {effect && into && effect.refusal === null && (
        <>
          {differing.length > 0 && (
            <>
              <Select
                label={analystWords.saidOtherwise(analyst.name, numbersOf(differing))}
                value={scores}
                options={[
                  { value: 'in-words', label: analystWords.putIntoWords(into.name) },
                  { value: 'leave', label: analystWords.leaveOut },
                ]}
                onChange={(value) => setScores(value === 'leave' ? 'leave' : 'in-words')}
              />
              <DoubleScores doubles={differing} />
            </>
          )}
          <ul aria-label={analystWords.whatChanges}>
            {linesOf(effect, analyst, into).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {isTooLong && <p role="alert">{analystWords.tooLong(analyst.name)}</p>}
        </>
      )}
      <p>{analystWords.nothingIsLost}</p>
    </Dialog>
  )
}

/** What both said of each risk, in full: the score of one of them goes. */
function DoubleScores({ doubles }: { doubles: readonly DoubleScore[] }) {
  return (
    <ul aria-label={analystWords.scoredByBoth} className={styles.doubles}>
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
  doubles.length > MOST_NAMED
    ? analystWords.risks(doubles.length)
    : listed(doubles.map(({ risk }) => `R${risk.number}`))

function linesOf(effect: AnalystMergeEffect, analyst: Analyst, into: Analyst): string[] {
  const { named, lines: inLines, doubles, queries, views, becomesActive } = effect
  const same = doubles.filter(({ differs }) => !differs)
  const lines = [
    named.length > 0 && analystWords.goTo(into.name, named.map(namedInWords)),
    inLines.length > 0 && analystWords.ownerWillBe(into.name, inLines.map(namedInWords)),
    doubles.length > same.length &&
      analystWords.answersStay(into.name, analyst.name, numbersOf(doubles.filter(({ differs }) => differs))),
    same.length > 0 && analystWords.saidTheSame(into.name, analyst.name, numbersOf(same)),
    queries > 0 && analystWords.queriesAsk(queries, into.name),
    views > 0 && analystWords.viewsFilter(views, into.name),
    becomesActive && analystWords.becomesActive(into.name),
    analystWords.isGone(analyst.name),
  ]
  return lines.filter((each) => each !== false)
}
