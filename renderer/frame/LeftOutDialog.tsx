import type { LeftOutList } from '@shared/ipc/left-out'
import { closeLeftOut, type Looking, takeIn, useLooking } from '@state/left-out'
import { useEditable, useEntity, useOpened } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { TextInput } from '@ui/Field'
import { useEffect, useMemo, useState } from 'react'
import { filtered, groupsOf } from './left-out-groups'
import { leftOutWords } from './left-out-words'
import styles from './LeftOutDialog.module.css'
import { LeftOutGroup } from './LeftOutGroup'

/** What an import left out of a text, to be looked at and taken in. */
export function LeftOutDialog() {
  const looking = useLooking()
  const folderId = useOpened()?.folderId
  const source = useEntity('sources', looking?.sourceId ?? null)
  // Undo, or somebody in another window, may take the source or its text away.
  const gone = looking !== null && (looking.folderId !== folderId || source?.versionId !== looking.versionId)
  const isLeft = gone && !looking.isTakingIn
  useEffect(() => {
    if (isLeft) closeLeftOut()
  }, [isLeft])
  return looking && source && !isLeft ? <Shown key={looking.versionId} title={source.title} looking={looking} /> : null
}

function Shown({ title, looking }: { title: string; looking: Looking }) {
  const { list, problem, isTakingIn } = looking
  const editable = useEditable()
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set())
  const hasItems = list !== null && list.items.length > 0
  const count = ticked.size
  const takeInWords = count === 0 ? leftOutWords.takeInNone : leftOutWords.takeIn(count)
  const label = isTakingIn ? leftOutWords.takingIn : takeInWords
  const run = () => void takeIn(looking, [...ticked])
  const confirm = { label, run, disabled: count === 0 || !editable || isTakingIn }
  return (
    <Dialog title={leftOutWords.title(title)} wide onClose={closeLeftOut} {...(hasItems && { confirm })}>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {list === null && problem === null && <p role="status">{leftOutWords.readingAgain}</p>}
      {list && <Listed list={list} editable={editable} ticked={ticked} onTicked={setTicked} />}
    </Dialog>
  )
}

type ListedProps = {
  list: LeftOutList
  editable: boolean
  ticked: ReadonlySet<number>
  onTicked: (ticked: ReadonlySet<number>) => void
}

function Listed({ list, editable, ticked, onTicked }: ListedProps) {
  const { items, unlisted } = list
  const [search, setSearch] = useState('')
  const groups = useMemo(() => groupsOf(items), [items])
  const shown = useMemo(() => filtered(groups, items, search), [groups, items, search])
  const found = shown.reduce((sum, { parts }) => sum + parts.length, 0)
  const tick = (parts: readonly number[], isTicked: boolean) => {
    const next = new Set(ticked)
    for (const part of parts) {
      if (isTicked) next.add(part)
      else next.delete(part)
    }
    onTicked(next)
  }
  if (unlisted === null) return <p>{leftOutWords.nothingOfPlainText}</p>
  if (items.length === 0) {
    return (
      <>
        <p>{leftOutWords.nothing}</p>
        <Unlisted unlisted={unlisted} />
      </>
    )
  }
  return (
    <>
      <p>
        {leftOutWords.notInText(items.length)} {editable ? leftOutWords.tickWhatBelongs : leftOutWords.readOnly}
      </p>
      <div className={styles.filter}>
        <TextInput
          label={leftOutWords.filter}
          autoFocus
          // Part of no form: Enter is not to take in what is ticked.
          form=""
          hideLabel
          type="search"
          placeholder={leftOutWords.filterByWords}
          value={search}
          onCommit={setSearch}
          onType={setSearch}
        />
        <span role="status" className={styles.secondary}>
          {search === '' ? '' : leftOutWords.foundOf(found, items.length)}
        </span>
      </div>
      <ul className={styles.groups} aria-label={leftOutWords.whatWasLeftOut}>
        {shown.map((group) => (
          <LeftOutGroup
            key={group.parts[0]}
            group={group}
            list={list}
            isOpen={search !== ''}
            ticked={ticked}
            onTick={editable ? tick : null}
          />
        ))}
      </ul>
      {found === 0 && <p className={styles.secondary}>{leftOutWords.noneHasWords}</p>}
      <Unlisted unlisted={unlisted} />
    </>
  )
}

function Unlisted({ unlisted }: { unlisted: readonly string[] }) {
  if (unlisted.length === 0) return null
  return <p className={styles.secondary}>{leftOutWords.notListed(unlisted)}</p>
}
