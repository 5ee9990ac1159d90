import { runCommand, useShortcutText } from '@state/commands'
import { useEditable, useQuery } from '@state/project-store'
import { useStore } from '@state/store'
import { wholeSpan } from '@shared/anchoring/create-anchor'
import type { CommandId } from '@shared/commands/commands'
import { allBehindDigits } from '@shared/document/queries/tag-sets'
import { Button } from '@ui/Button'
import { LineSwatch } from '@ui/LineSwatch'
import { useRef } from 'react'
import { Toolbar } from 'react-aria-components/Toolbar'
import { ACTION_NAMES, codingWords } from './coding-words'
import { standBeside } from './mark-blocks'
import { giveBehind } from './quick-tags'
import type { Reader } from './reader'
import styles from './SelectionBar.module.css'
import { textWords } from './text-words'
import { useBesideWords } from './use-beside-words'

const ACTIONS = [
  'passage.tag',
  'passage.newTag',
  'passage.quickNote',
  'passage.evidence',
  'tray.put',
  'passage.copyCitation',
] as const
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
  useBesideWords(ref, reader, { start, end })
  return (
    <Toolbar ref={ref} aria-label={textWords.selectedWords} className={styles.bar ?? ''} onMouseDown={keepSelection}>
      <div className={styles.group}>
        {ACTIONS.map((id, index) => (
          <Button
            key={id}
            look={index === 0 ? 'primary' : 'plain'}
            disabled={id !== 'passage.copyCitation' && !editable}
            onClick={() => runCommand(id)}
          >
            {ACTION_NAMES[id]} <Keys of={id} />
          </Button>
        ))}
        {editable && (
          <Button onClick={() => runCommand(MARK_BESIDE)}>
            {standBeside(reader) ? codingWords.partOfArticle : codingWords.beside} <Keys of={MARK_BESIDE} />
          </Button>
        )}
      </div>
      {editable && <BehindDigits reader={reader} />}
    </Toolbar>
  )
}

function Keys({ of }: { of: CommandId }) {
  return <span className={styles.key}>{useShortcutText(of)}</span>
}

/** The tags and sets that have a digit, with it and their names: nobody knows nine digits by heart. */
function BehindDigits({ reader }: { reader: Reader }) {
  const uses = useQuery(allBehindDigits)
  if (uses.length === 0) return null
  return (
    <div className={styles.group}>
      {uses.map((use) => {
        const { digit, behind } = use
        const { id, name } = behind.kind === 'tag' ? behind.tag : behind.set
        return (
          <Button
            key={id}
            look="quiet"
            className={styles.digit}
            aria-label={behind.kind === 'tag' ? codingWords.giveTag(name) : codingWords.tagsOfSet(name)}
            title={name}
            onClick={() => giveBehind(reader, use)}
          >
            {behind.kind === 'tag' && <LineSwatch ink={`var(--t${behind.tag.colour})`} line={behind.tag.line} />}
            <span className={styles.key}>{digit}</span>
            <span className={styles.name}>{behind.kind === 'tag' ? name : `${name}…`}</span>
          </Button>
        )
      })}
    </div>
  )
}

/** A press on the bar must not take the selection away. */
const keepSelection = (event: { preventDefault: () => void }) => event.preventDefault()
