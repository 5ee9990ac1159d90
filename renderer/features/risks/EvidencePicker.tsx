import { announce } from '@state/notices'
import { perform } from '@state/perform'
import { currentProject, useQuery } from '@state/project-store'
import { newId } from '@shared/new-id'
import { type Stance, Stance as StanceSchema } from '@shared/lexicons/stance'
import { positionAfter } from '@shared/document/queries/query'
import { evidenceOfRisk, unlinkedPassages } from '@shared/document/queries/risks'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { Select, TextInput } from '@ui/Field'
import { useDeferredValue, useState } from 'react'
import styles from './Evidence.module.css'
import inspector from './Inspector.module.css'
import { LINKED_WORDS, riskWords, STANCE_CHOICES } from './risk-words'

/** More than this is not read but searched further. */
const SHOWN = 60

/** Finds passages by their words, tags or source and links them to a risk, as many as wanted. */
export function EvidencePicker({ riskId, onClose }: { riskId: string; onClose: () => void }) {
  const [text, setText] = useState('')
  const [stance, setStance] = useState<Stance>('supports')
  const found = useQuery(unlinkedPassages, riskId, useDeferredValue(text))

  const link = async (passageId: string) => {
    const siblings = evidenceOfRisk.ask(currentProject(), riskId).map(({ evidence }) => evidence)
    const evidence = { id: newId(), riskId, passageId, stance, note: '', position: positionAfter(siblings) }
    const commit = await perform({ name: 'evidence.link', input: { evidence } })
    if (commit) announce(LINKED_WORDS[stance])
  }

  return (
    <Dialog title={riskWords.linkEvidence} wide onClose={onClose}>
      <div className={inspector.pair}>
        <TextInput
          label={riskWords.searchPassages}
          type="search"
          placeholder={riskWords.wordsTagOrSource}
          value={text}
          onCommit={setText}
          onType={setText}
          autoFocus
        />
        <Select
          label={riskWords.linkedAs}
          value={stance}
          options={StanceSchema.options.map((value) => ({ value, label: STANCE_CHOICES[value] }))}
          onChange={(value) => value && setStance(value)}
        />
      </div>
      <ul className={styles.found} aria-label={riskWords.notLinkedYet}>
        {found.slice(0, SHOWN).map(({ passage, source, tagNames }) => (
          <li key={passage.id} className={styles.candidate}>
            <div>
              <p className={styles.words}>“{passage.anchor.exact}”</p>
              <p className={inspector.note}>{[source.title, ...tagNames].join(' · ')}</p>
            </div>
            <Button onClick={() => void link(passage.id)}>{riskWords.linkNow}</Button>
          </li>
        ))}
      </ul>
      <p className={inspector.note} role="status">
        {found.length === 0
          ? riskWords.noneMatches
          : riskWords.someOfPassages(Math.min(found.length, SHOWN), found.length)}
      </p>
    </Dialog>
  )
}
