import { runCommand } from '@state/commands'
import { notifyFailure } from '@state/notices'
import { useEditable, useQuery } from '@state/project-store'
import { useStore } from '@state/store'
import { wholeSpan } from '@shared/anchoring/create-anchor'
import type { CommandId } from '@shared/commands'
import { tagsInOrder } from '@shared/document/queries/query'
import { Button } from '@ui/Button'
import { LineSwatch } from '@ui/LineSwatch'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { Toolbar } from 'react-aria-components'
import { barPlace } from './bar-place'
import { standBeside } from './mark-blocks'
import type { Reader } from './reader'
import styles from './SelectionBar.module.css'
import { tagWords } from './tagging'

const ACTIONS: readonly { id: CommandId; label: string; key: string }[] = [
  { id: 'passage.tag', label: 'Tag', key: 'T' },
  { id: 'passage.newTag', label: 'New tag', key: 'Shift+T' },
  { id: 'passage.evidence', label: 'Evidence', key: 'E' },
  { id: 'tray.put', label: 'Tray', key: 'G' },
  { id: 'passage.copyCitation', label: 'Copy citation', key: 'Y' },
]
const MARK_BESIDE = 'source.markBeside'

/** What can be done with the selected words, beside their end and never over them; Tab goes from the text to it. */
export function SelectionBar({ reader }: { reader: Reader }) {
  const caret = useStore(reader.caret)
  const words = caret?.words && wholeSpan(reader.text.text, caret.words)
  return words ? <Bar reader={reader} start={words.start} end={words.end} /> : null
}

function Bar({ reader, start, end }: { reader: Reader; start: number; end: number }) {
  const editable = useEditable()
  const ref = useRef<HTMLDivElement>(null)
  usePlaceBeside(ref, reader, start, end)
  return (
    <Toolbar ref={ref} aria-label="Selected words" className={styles.bar ?? ''} onMouseDown={keepSelection}>
      {ACTIONS.map(({ id, label, key }, index) => (
        <Button
          key={id}
          look={index === 0 ? 'primary' : 'plain'}
          disabled={id !== 'passage.copyCitation' && !editable}
          onClick={() => runCommand(id)}
        >
          {label} <span className={styles.key}>{key}</span>
        </Button>
      ))}
      {editable && (
        <Button onClick={() => runCommand(MARK_BESIDE)}>
          {standBeside(reader) ? 'Part of the article' : 'Beside the article'} <span className={styles.key}>B</span>
        </Button>
      )}
      {editable && <DigitTags reader={reader} />}
    </Toolbar>
  )
}

function DigitTags({ reader }: { reader: Reader }) {
  const withDigits = useQuery(tagsInOrder).filter(({ shortcut }) => shortcut !== null)
  return withDigits
    .toSorted((left, right) => Number(left.shortcut) - Number(right.shortcut))
    .map((tag) => (
      <Button
        key={tag.id}
        look="quiet"
        className={styles.digit}
        aria-label={`Tag ${tag.name}`}
        title={tag.name}
        onClick={() => void tagWords(reader, tag).catch(notifyFailure)}
      >
        <LineSwatch ink={`var(--t${tag.colour})`} line={tag.line} />
        <span className={styles.key}>{tag.shortcut}</span>
      </Button>
    ))
}

/** A press on the bar must not take the selection away. */
const keepSelection = (event: { preventDefault: () => void }) => event.preventDefault()

/** Follows the words as the text scrolls under the bar. */
function usePlaceBeside(ref: RefObject<HTMLDivElement | null>, reader: Reader, start: number, end: number): void {
  // Lines that moved render the bar again, and the layout effect places it.
  useStore(reader.layout)
  const place = () => {
    const { column } = reader
    const bar = ref.current
    if (!column || !bar) return
    const seen = column.viewport.getBoundingClientRect()
    bar.style.maxWidth = `${seen.width - EDGE}px`
    const found = barPlace(column.rectAt(start), column.rectAt(end), seen, bar.getBoundingClientRect())
    bar.toggleAttribute('data-docked', found === 'docked')
    if (found !== 'docked') bar.style.translate = `${found.left}px ${found.top}px`
  }
  const latest = useRef(place)
  useLayoutEffect(() => {
    latest.current = place
    place()
  })
  useEffect(() => {
    const viewport = reader.column?.viewport
    const followScroll = () => latest.current()
    viewport?.addEventListener('scroll', followScroll, { passive: true })
    return () => viewport?.removeEventListener('scroll', followScroll)
  }, [reader])
}

/** Pixels left free beside the bar. */
const EDGE = 24
