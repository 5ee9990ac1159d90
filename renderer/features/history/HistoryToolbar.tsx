import { CommandButton } from '@domain/CommandButton'
import { FindField } from '@domain/FindField'
import { LIMITS } from '@shared/limits'
import { useEditable } from '@state/project-store'
import { type Kind, kindOf, KINDS } from '@shared/kinds/registry'
import type { HistoryFilter, NamedCheckpoint } from '@shared/history/history'
import type { Analyst } from '@shared/kinds/analysts'
import { capitalised } from '@shared/words/sentence'
import { Select } from '@ui/Field'
import { useEffect, useState } from 'react'
import { historyWords } from './history-words'
import styles from './HistoryScreen.module.css'

/** Typing pauses this long before the history is searched: a search may read far back. */
const PAUSE_MS = 250

type HistoryToolbarProps = {
  filter: HistoryFilter
  onFilter: (filter: HistoryFilter) => void
  analysts: readonly Analyst[]
  checkpoints: readonly NamedCheckpoint[]
  onJump: (seq: number) => void
}

export function HistoryToolbar({ filter, onFilter, analysts, checkpoints, onJump }: HistoryToolbarProps) {
  const editable = useEditable()
  const [typed, setTyped] = useState(filter.text)
  useEffect(() => {
    if (typed === filter.text) return
    const timer = setTimeout(() => onFilter({ ...filter, text: typed }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, filter, onFilter])
  return (
    <div className={styles.toolbar} role="group" aria-label={historyWords.filter}>
      <div className={styles.search}>
        <FindField label={historyWords.search} limit={LIMITS.line} value={typed} onType={setTyped} />
      </div>
      <Select
        label={historyWords.analyst}
        hideLabel
        value={filter.by ?? ''}
        empty={historyWords.allAnalysts}
        options={analysts.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(by) => onFilter({ ...filter, by: by || null })}
      />
      <Select<Kind>
        label={historyWords.kindOfItem}
        hideLabel
        value={filter.kind ?? ''}
        empty={historyWords.allKinds}
        options={KINDS.map((kind) => ({ value: kind, label: capitalised(kindOf(kind).many) }))}
        onChange={(kind) => onFilter({ ...filter, kind: kind || null })}
      />
      {checkpoints.length > 0 && (
        <Select
          label={historyWords.namedMoments}
          hideLabel
          value=""
          empty={historyWords.goToMoment}
          options={checkpoints.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(chosen) => {
            const checkpoint = checkpoints.find(({ id }) => id === chosen)
            if (!checkpoint) return
            // What was typed would filter the moment away again.
            setTyped('')
            onJump(checkpoint.seq)
          }}
        />
      )}
      <CommandButton command="history.checkpoint" className={styles.name} disabled={!editable}>
        {historyWords.nameMoment}
      </CommandButton>
    </div>
  )
}
