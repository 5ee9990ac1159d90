import type { Change } from '@shared/document/change'
import { type ChangeWords, describeChange, type FieldChange } from '@shared/history/describe-change'
import type { Lookup } from '@shared/history/facts'
import type { ReactNode } from 'react'
import styles from './ChangeView.module.css'
import { HAPPENED } from './history-words'
import { placeOf } from './item-place'
import { WordDiff } from './WordDiff'
import marks from './WordDiff.module.css'
import { goTo } from '@state/place'
import { currentProject } from '@state/project-store'

type ChangeViewProps = {
  change: Change
  find: Lookup
  /** What can be done with it, beside its name. */
  actions?: ReactNode
}

/** What happened to one thing: each field from what to what. */
export function ChangeView({ change, find, actions }: ChangeViewProps) {
  const words = describeChange(change, find)
  const happened = HAPPENED[words.happened]
  return (
    <article className={styles.change} aria-label={`${words.kind} ${words.name} ${happened}`}>
      <header className={styles.header}>
        <h3 className={styles.name}>
          <span className={styles.kind}>
            {words.kind} {happened}
          </span>
          <ItemLink change={change} name={words.name} />
        </h3>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      <FieldChanges words={words} />
    </article>
  )
}

/** The fields alone, where the item itself is plain from the place. */
export function FieldChanges({ words }: { words: ChangeWords }) {
  return (
    <dl className={styles.fields}>
      {words.fields.map((field, index) => (
        // Two fields may be called the same: judgments on two risks that nobody can name any more.
        <div key={index} className={styles.field}>
          <dt className={styles.label}>{field.label}</dt>
          <dd className={styles.value} dir="auto">
            {words.happened === 'changed' ? <FromTo field={field} /> : field.after || field.before}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function FromTo({ field: { before, after, prose } }: { field: FieldChange }) {
  if (before === '') return <ins className={marks.added}>{after}</ins>
  if (after === '') return <del className={marks.removed}>{before}</del>
  if (!prose) {
    return (
      <>
        <del className={marks.removed}>{before}</del> <span aria-hidden>→</span>{' '}
        <ins className={marks.added}>{after}</ins>
      </>
    )
  }
  return <WordDiff before={before} after={after} />
}

function ItemLink({ change, name }: { change: Change; name: string }) {
  const place = placeOf(currentProject(), change)
  if (!place) return <bdi>{name}</bdi>
  return (
    <button type="button" className={styles.link} onClick={() => goTo(place)}>
      <bdi>{name}</bdi>
    </button>
  )
}
