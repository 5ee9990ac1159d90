import { runCommand } from '@app/commands'
import { isEditable, useQuery } from '@app/project-store'
import { notifyFailure } from '@app/notices'
import { useStore } from '@app/store'
import { wholeSpan } from '@shared/anchoring/create-anchor'
import type { CommandId } from '@shared/commands'
import { tagsInOrder } from '@shared/project/queries'
import { Button } from '@ui/Button'
import { LineSwatch } from '@ui/LineSwatch'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Toolbar } from 'react-aria-components'
import { barPlace, type BarPlace } from './bar-place'
import type { Reader } from './reader'
import styles from './SelectionBar.module.css'
import { tagWords } from './tagging'

const ACTIONS: readonly { id: CommandId; label: string; key: string }[] = [
  { id: 'passage.tag', label: 'Tag', key: 'T' },
  { id: 'passage.newTag', label: 'New tag', key: 'Shift+T' },
  { id: 'passage.evidence', label: 'Evidence', key: 'E' },
  { id: 'passage.copyCitation', label: 'Copy citation', key: 'Y' },
]

/** What can be done with the selected words, beside their end and never over them; Tab goes from the text to it. */
export function SelectionBar({ reader }: { reader: Reader }) {
  const caret = useStore(reader.caret)
  const words = caret?.words && wholeSpan(reader.text.text, caret.words)
  return words ? <Bar reader={reader} start={words.start} end={words.end} /> : null
}

function Bar({ reader, start, end }: { reader: Reader; start: number; end: number }) {
  const ref = useRef<HTMLDivElement>(null)
  const place = usePlaceBeside(reader, ref, start, end)
  const withDigits = useQuery(tagsInOrder).filter(({ shortcut }) => shortcut !== null)
  const digits = withDigits.toSorted((left, right) => Number(left.shortcut) - Number(right.shortcut))
  return (
    <Toolbar
      ref={ref}
      aria-label="Selected words"
      className={place === 'docked' ? `${styles.bar} ${styles.docked}` : (styles.bar ?? '')}
      {...(place && place !== 'docked' ? { style: place } : {})}
      // A press on the bar must not take the selection away.
      onMouseDown={(event) => event.preventDefault()}
    >
      {ACTIONS.map(({ id, label, key }, index) => (
        <Button
          key={id}
          look={index === 0 ? 'primary' : 'plain'}
          disabled={id !== 'passage.copyCitation' && !isEditable()}
          onClick={() => runCommand(id)}
        >
          {label} <span className={styles.key}>{key}</span>
        </Button>
      ))}
      {isEditable() &&
        digits.map((tag) => (
          <Button
            key={tag.id}
            look="quiet"
            className={styles.digit}
            aria-label={`Tag ${tag.name}`}
            title={tag.name}
            onClick={() => void tagWords(reader, tag).catch(notifyFailure)}
          >
            <LineSwatch ink={`var(--t${tag.colour})`} line={tag.line} />{' '}
            <span className={styles.key}>{tag.shortcut}</span>
          </Button>
        ))}
    </Toolbar>
  )
}

/** Follows the words as the text scrolls under the bar. */
function usePlaceBeside(
  reader: Reader,
  ref: React.RefObject<HTMLDivElement | null>,
  start: number,
  end: number,
): BarPlace | null {
  const [place, setPlace] = useState<BarPlace | null>(null)
  const layout = useStore(reader.layout)
  const measure = () => {
    const { column } = reader
    const size = ref.current?.getBoundingClientRect()
    if (column && size)
      setPlace(barPlace(column.rectAt(start), column.rectAt(end), column.viewport.getBoundingClientRect(), size))
  }
  const latest = useRef(measure)
  useLayoutEffect(() => {
    latest.current = measure
    measure()
    // Measured for new words and whenever lines moved.
  }, [reader, start, end, layout])
  useEffect(() => {
    const viewport = reader.column?.viewport
    const scrolled = () => latest.current()
    viewport?.addEventListener('scroll', scrolled, { passive: true })
    return () => viewport?.removeEventListener('scroll', scrolled)
  }, [reader])
  return place
}
