import { CommandButton } from '@domain/CommandButton'
import { LIMITS } from '@shared/limits'
import { useEditable } from '@state/project-store'
import { type Kind, kindOf, KINDS } from '@shared/kinds/registry'
import type { HistoryFilter, NamedCheckpoint } from '@shared/history/history'
import type { Analyst } from '@shared/kinds/analysts'
import { Select, TextInput } from '@ui/Field'
import { useEffect, useState } from 'react'
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
    <div className={styles.toolbar} role="group" aria-label="Filter the history">
      <div className={styles.search}>
        <TextInput
          label="Search the history"
          limit={LIMITS.line}
          hideLabel
          type="search"
          placeholder="Search the history"
          value={typed}
          onCommit={setTyped}
          onType={setTyped}
        />
      </div>
      <Select
        label="Analyst"
        hideLabel
        value={filter.by ?? ''}
        empty="All analysts"
        options={analysts.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(by) => onFilter({ ...filter, by: by || null })}
      />
      <Select<Kind>
        label="Kind of item"
        hideLabel
        value={filter.kind ?? ''}
        empty="All kinds"
        options={KINDS.map((kind) => ({ value: kind, label: capitalised(kindOf(kind).many) }))}
        onChange={(kind) => onFilter({ ...filter, kind: kind || null })}
      />
      {checkpoints.length > 0 && (
        <Select
          label="Named moments"
          hideLabel
          value=""
          empty="Go to a named moment…"
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
        Name this moment…
      </CommandButton>
    </div>
  )
}

const capitalised = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
