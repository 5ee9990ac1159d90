import { evidenceOfRisk, unlinkedPassages } from '@shared/document/queries/risks'
import { someOpenTagging } from '@shared/document/queries/taggings'
import { LIMITS } from '@shared/limits'
import { currentProject, useQuery } from '@state/project-store'
import { TextInput } from '@ui/Field'
import { useDeferredValue, useState } from 'react'
import { outcomeWords } from './outcome-words'
import styles from './Outcomes.module.css'

/** More than this is not read but searched further. */
const SHOWN = 20

type PassageChoiceProps = {
  riskId: string
  chosen: readonly string[]
  onChoose: (passageIds: readonly string[]) => void
}

/** The passages that show what became of a risk: those that are its evidence to tick, and any other by its words. */
export function PassageChoice({ riskId, chosen, onChoose }: PassageChoiceProps) {
  const [text, setText] = useState('')
  const linked = useQuery(evidenceOfRisk, riskId).map(({ passage }) => passage.id)
  const found = useQuery(unlinkedPassages, riskId, useDeferredValue(text))
  const others = chosen.filter((id) => !linked.includes(id))
  const matching = text.trim() === '' ? [] : found.map(({ passage }) => passage.id).filter((id) => !others.includes(id))
  const offered = [...others, ...matching.slice(0, SHOWN), ...linked]
  const isFull = chosen.length >= LIMITS.passagesOfOutcome
  const choose = (id: string, isChosen: boolean) =>
    onChoose(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id))
  return (
    <fieldset className={styles.choices}>
      <legend>{outcomeWords.passagesThatShow(chosen.length)}</legend>
      <TextInput
        label={outcomeWords.searchPassages}
        type="search"
        placeholder={outcomeWords.searchHint}
        value={text}
        onCommit={setText}
        onType={setText}
      />
      <ul className={styles.passages}>
        {offered.map((id) => (
          <li key={id}>
            <label className={styles.choice}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                disabled={isFull && !chosen.includes(id)}
                onChange={({ target }) => choose(id, target.checked)}
              />
              <PassageWords passageId={id} />
            </label>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.note}>
        {text.trim() === '' ? '' : outcomeWords.found(Math.min(matching.length, SHOWN), matching.length)}
      </p>
    </fieldset>
  )
}

function PassageWords({ passageId }: { passageId: string }) {
  const { passages, sources } = currentProject()
  const passage = passages[passageId]
  const isTagging = useQuery(someOpenTagging)
  if (!passage)
    return (
      <span className={styles.note}>{isTagging ? outcomeWords.passageGoneOrHidden : outcomeWords.passageGone}</span>
    )
  return (
    <span>
      <span className={styles.words}>{outcomeWords.quote(passage.anchor.exact)}</span>{' '}
      <span className={styles.note}>
        <bdi>{sources[passage.sourceId]?.title ?? ''}</bdi>
      </span>
    </span>
  )
}
