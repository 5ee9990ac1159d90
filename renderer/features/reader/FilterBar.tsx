import { KeysOf } from '@domain/KeysOf'
import { whoGoesOnFor } from '@state/analyst'
import { useQuery } from '@state/project-store'
import { useStore } from '@state/store'
import { compareWords } from '@shared/language/order'
import { query, tagsInOrder } from '@shared/document/queries/query'
import { flatTree, tagTree } from '@shared/document/queries/tags'
import { CREDIBILITIES } from '@shared/lexicons/admiralty'
import { Button, IconButton } from '@ui/Button'
import { Select } from '@ui/Field'
import { focusIn } from '@ui/focus'
import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { codingWords } from './coding-words'
import styles from './FilterBar.module.css'
import { EVERYTHING, isFiltering, type MarkFilter, NONE } from '@shared/reading/mark-filter'
import { statementChoices } from './passage-choices'
import { passageWords } from './passage-words'
import type { Reader } from './reader'
import { filterWords } from './text-words'
import { useShown } from './use-shown'

const analystsByName = query(['analysts'], ({ analysts }) =>
  Object.values(analysts).toSorted((left, right) => compareWords(left.name, right.name)),
)

/** Spaces before the name of a tag under another; a list of choices cannot be nested otherwise. */
const INDENT = '\u2003'

type FilterBarProps = {
  reader: Reader
  /** Grows each time the bar is asked for, also while it is there. */
  asked: number
  onClose: () => void
}

/** Chooses which passages are marked. It stays as long as some are not: nothing is hidden unsaid. */
export function FilterBar({ reader, asked, onClose }: FilterBarProps) {
  const filter = useStore(reader.filter)
  const bar = useRef<HTMLDivElement>(null)
  const tags = flatTree(useQuery(tagTree))
  const analysts = useQuery(analystsByName)
  useWhatIsThere(reader, filter)
  useEffect(() => {
    if (asked > 0) focusIn(bar.current?.querySelector('select'))
  }, [asked])

  const filterBy = (changes: Partial<MarkFilter>) => reader.setFilter({ ...filter, ...changes })
  const backToText = () => {
    onClose()
    focusIn(reader.column?.root, { preventScroll: true })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    backToText()
  }
  const clear = () => {
    reader.setFilter(EVERYTHING)
    backToText()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of all that is in it
    <div ref={bar} role="group" aria-label={filterWords.whatIsMarked} className={styles.bar} onKeyDown={onKeyDown}>
      <Select
        label={filterWords.tag}
        hideLabel
        value={filter.tag}
        empty={filterWords.anyTag}
        options={[
          { value: NONE, label: codingWords.noTag },
          ...tags.map(({ tag, depth }) => ({ value: tag.id, label: INDENT.repeat(depth) + tag.name })),
        ]}
        onChange={(tag) => filterBy({ tag })}
      />
      <Select
        label={filterWords.analyst}
        hideLabel
        value={filter.analyst}
        empty={filterWords.anyAnalyst}
        options={analysts.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(analyst) => filterBy({ analyst })}
      />
      <Select
        label={passageWords.statement}
        hideLabel
        value={filter.statement}
        empty={filterWords.anyStatement}
        options={[...statementChoices(), { value: NONE, label: passageWords.notSet }]}
        onChange={(statement) => filterBy({ statement })}
      />
      <Select
        label={passageWords.credibility}
        hideLabel
        value={filter.grade}
        empty={filterWords.anyCredibility}
        options={[
          ...CREDIBILITIES.map(({ key, label }) => ({ value: `${key}` as const, label: `${key} ${label}` })),
          { value: NONE, label: passageWords.notRated },
        ]}
        onChange={(grade) => filterBy({ grade })}
      />
      <ShownCount reader={reader} />
      {isFiltering(filter) ? (
        <Button onClick={clear}>
          {filterWords.showAll} <KeysOf command="passage.showAll" />
        </Button>
      ) : (
        <IconButton icon={X} label={filterWords.close} onClick={backToText} />
      )}
    </div>
  )
}

function ShownCount({ reader }: { reader: Reader }) {
  useStore(reader.revision)
  const shown = useShown(reader)
  const all = reader.passages.size
  return (
    <span role="status" className={styles.count}>
      {shown ? filterWords.shown(shown.count, all) : filterWords.counting}
    </span>
  )
}

/** A filter by a tag that was deleted shows all again, one by an analyst who was merged into another those of the other. */
function useWhatIsThere(reader: Reader, filter: MarkFilter): void {
  const tags = useQuery(tagsInOrder)
  const analysts = useQuery(analystsByName)
  const tag = filter.tag === NONE || tags.some(({ id }) => id === filter.tag) ? filter.tag : ''
  const isThere = analysts.some(({ id }) => id === filter.analyst)
  const analyst = isThere || filter.analyst === '' ? filter.analyst : (whoGoesOnFor(filter.analyst) ?? '')
  useEffect(() => {
    if (tag !== filter.tag || analyst !== filter.analyst) reader.setFilter({ ...filter, tag, analyst })
  }, [reader, filter, tag, analyst])
}
