import type { LeftOutList } from '@shared/ipc/left-out'
import { WHY_LEFT } from '@shared/text/whole-text'
import { short } from '@shared/words/short'
import { Button } from '@ui/Button'
import { useEffect, useRef, useState } from 'react'
import type { Group } from './left-out-groups'
import { leftOutWords } from './left-out-words'
import styles from './LeftOutDialog.module.css'

/** So many paragraphs are shown without being folded, and so many more at once. */
const FEW = 3
const AT_ONCE = 200
/** Characters by which a folded group is known. */
const BEGINNING = 100

type LeftOutGroupProps = {
  group: Group
  list: LeftOutList
  /** Shown whatever its size, since its words were asked for. */
  isOpen: boolean
  ticked: ReadonlySet<number>
  /** Null where nothing can be taken in. */
  onTick: ((parts: readonly number[], isTicked: boolean) => void) | null
}

/** Paragraphs left out for one reason: many are folded, and ticked by one box. */
export function LeftOutGroup(props: LeftOutGroupProps) {
  const { parts } = props.group
  const [first = 0] = parts
  return <li className={styles.group}>{parts.length === 1 ? <One {...props} part={first} /> : <Many {...props} />}</li>
}

function One({ group, list, part, ticked, onTick }: LeftOutGroupProps & { part: number }) {
  return (
    <label className={styles.paragraph}>
      <input
        type="checkbox"
        disabled={onTick === null}
        checked={ticked.has(part)}
        onChange={({ target }) => onTick?.([part], target.checked)}
      />
      <span>
        <span className={styles.head}>
          <b>{WHY_LEFT[group.why]}</b> <bdi className={styles.secondary}>{placeText(list, part)}</bdi>
        </span>{' '}
        <Words list={list} part={part} />
      </span>
    </label>
  )
}

function Many({ group, list, isOpen, ticked, onTick }: LeftOutGroupProps) {
  const { why, parts } = group
  const [first = 0] = parts
  const [unfolded, setUnfolded] = useState(parts.length <= FEW)
  const [most, setMost] = useState(AT_ONCE)
  const isShown = unfolded || isOpen
  const chosen = parts.filter((part) => ticked.has(part)).length
  return (
    <div className={styles.paragraph}>
      <TickBox
        label={leftOutWords.all(WHY_LEFT[why], parts.length)}
        isTicked={chosen === parts.length}
        isPartly={chosen > 0 && chosen < parts.length}
        onTick={onTick && ((isTicked) => onTick(parts, isTicked))}
      />
      <details open={isShown} onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
        <summary className={styles.summary}>
          <b>{WHY_LEFT[why]}</b>{' '}
          <span className={styles.secondary}>
            {chosen > 0 ? leftOutWords.paragraphsTicked(parts.length, chosen) : leftOutWords.paragraphs(parts.length)} ·{' '}
            <bdi>{placeText(list, first)}</bdi>
          </span>
          {!isShown && <bdi className={styles.beginning}>{short(list.items[first]?.text ?? '', BEGINNING)}</bdi>}
        </summary>
        {isShown && (
          <ul className={styles.paragraphs}>
            {parts.slice(0, most).map((part, index) => (
              <li key={part}>
                {isElsewhere(list, part, parts[index - 1] ?? first) && (
                  <p className={styles.secondary}>
                    <bdi>{placeText(list, part)}</bdi>
                  </p>
                )}
                <label className={styles.paragraph}>
                  <input
                    type="checkbox"
                    disabled={onTick === null}
                    checked={ticked.has(part)}
                    onChange={({ target }) => onTick?.([part], target.checked)}
                  />
                  <Words list={list} part={part} />
                </label>
              </li>
            ))}
          </ul>
        )}
        {isShown && parts.length > most && (
          <Button look="quiet" onClick={() => setMost(most + AT_ONCE)}>
            {leftOutWords.showMore(Math.min(AT_ONCE, parts.length - most))}
          </Button>
        )}
      </details>
    </div>
  )
}

const Words = ({ list, part }: { list: LeftOutList; part: number }) => (
  <span className={styles.words} dir="auto">
    {list.items[part]?.text}
  </span>
)

const isElsewhere = ({ items }: LeftOutList, part: number, before: number): boolean =>
  items[part]?.after !== items[before]?.after

function placeText({ items, behind }: LeftOutList, part: number): string {
  const after = items[part]?.after ?? null
  return after === null ? leftOutWords.beforeFirst : leftOutWords.behind(behind[after] ?? '')
}

type TickBoxProps = {
  label: string
  isTicked: boolean
  isPartly: boolean
  onTick: ((isTicked: boolean) => void) | null
}

/** A box for several: half ticked where some of them are. */
function TickBox({ label, isTicked, isPartly, onTick }: TickBoxProps) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = isPartly
  }, [isPartly])
  return (
    <input
      ref={box}
      type="checkbox"
      aria-label={label}
      disabled={onTick === null}
      checked={isTicked}
      onChange={({ target }) => onTick?.(target.checked)}
    />
  )
}
