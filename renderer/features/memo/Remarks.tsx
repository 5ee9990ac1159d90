import { CommandButton } from '@domain/CommandButton'
import { fieldPlace } from '@domain/field-place'
import { remarksOf } from '@shared/document/queries/remarks'
import type { Memo } from '@shared/kinds/memos'
import type { Remark } from '@shared/kinds/remarks'
import { LIMITS } from '@shared/limits'
import type { MemoTree } from '@shared/memo/memo-tree'
import { stillStands } from '@shared/memo/remark-words'
import { atOnce } from '@shared/steps'
import { short } from '@shared/words/short'
import { useCommand } from '@state/commands'
import { notify } from '@state/notices'
import { perform } from '@state/perform'
import { useEditable, useEntity, useQuery, useReadOnly } from '@state/project-store'
import { Button } from '@ui/Button'
import { TextArea } from '@ui/Field'
import { useMemo, useState } from 'react'
import { besideWords } from './beside-words'
import styles from './MemoInspector.module.css'
import { RemarkDialog } from './RemarkDialog'
import { useWhenThere, type WhenThere } from './when-there'
import { findOnPage, partOf, selectedWords, selectRange } from './words-on-page'

/** What was said beside the words of the memo: gone to, changed, dealt with and deleted. */
export function Remarks({ memo, tree }: { memo: Memo; tree: MemoTree | null }) {
  const editable = useEditable()
  const remarks = useQuery(remarksOf, memo.id)
  const open = remarks.filter(({ done }) => !done).length
  const [about, setAbout] = useState<{ words: string; quote: string } | null>(null)
  const add = () => {
    const selected = selectedWords()
    if (selected) setAbout(selected)
    else notify('info', besideWords.selectFirst)
  }
  useCommand('memo.remark', add, editable)
  return (
    <section className={styles.section} aria-label={besideWords.remarks}>
      <h2 className={styles.heading}>{besideWords.remarksOpen(open, remarks.length)}</h2>
      <ul className={styles.remarks}>
        {remarks.map((remark) => (
          <li key={remark.id}>
            <RemarkItem remark={remark} tree={tree} />
          </li>
        ))}
      </ul>
      {/* A press leaves the words selected that the remark is about. */}
      <CommandButton command="memo.remark" disabled={!editable} onMouseDown={(event) => event.preventDefault()}>
        {besideWords.remarkAsk}
      </CommandButton>
      {about && <RemarkDialog memoId={memo.id} {...about} onClose={() => setAbout(null)} />}
    </section>
  )
}

function RemarkItem({ remark, tree }: { remark: Remark; tree: MemoTree | null }) {
  const { id: remarkId, quote, text, analystId, done } = remark
  const editable = useEditable()
  const readOnly = useReadOnly()
  const analyst = useEntity('analysts', analystId)
  const whenThere = useWhenThere()
  const stands = useMemo(() => tree === null || stillStands(tree, remark), [tree, remark])
  const name = short(text, 40)
  const who = analyst?.name ?? besideWords.analystIsGone
  const change = (changes: Partial<Pick<Remark, 'text' | 'done'>>) =>
    perform({ name: 'remark.update', input: { remarkId, changes } })
  return (
    <article className={done ? styles.doneRemark : styles.remark} aria-label={besideWords.namedRemark(name)}>
      <p className={styles.hint}>{done ? besideWords.dealtWith(who) : who}</p>
      <p dir="auto" className={styles.remarkQuote}>
        {besideWords.quote(short(quote, 120))}
      </p>
      {!stands && (
        <p role="note" className={styles.gone}>
          {besideWords.wordsAreGone}
        </p>
      )}
      <TextArea
        spellCheck
        label={besideWords.remarkBy(analyst?.name)}
        hideLabel
        disabled={!editable}
        limit={LIMITS.prose}
        place={fieldPlace('remarks', remarkId, 'text')}
        value={text}
        onCommit={(typed) => typed.trim() !== '' && change({ text: typed.trim() })}
      />
      <div className={styles.remarkActs}>
        <Button
          look="quiet"
          disabled={!stands}
          aria-label={besideWords.goToWords(name)}
          onClick={() => void goTo(remark, whenThere)}
        >
          {besideWords.goTo}
        </Button>
        <Button
          look="quiet"
          why={readOnly}
          aria-label={done ? besideWords.openRemarkAgain(name) : besideWords.remarkDone(name)}
          onClick={() => void change({ done: !done })}
        >
          {done ? besideWords.openAgain : besideWords.done}
        </Button>
        <Button
          look="quiet"
          why={readOnly}
          aria-label={besideWords.deleteRemark(name)}
          onClick={() => void perform({ name: 'remark.delete', input: { remarkId } })}
        >
          {besideWords.delete}
        </Button>
      </div>
    </article>
  )
}

/** Selects the words, or shows the part of the memo they stand in where they go over several lines. */
async function goTo({ words, quote }: Remark, whenThere: WhenThere): Promise<void> {
  const range = await whenThere(() => {
    const part = partOf(words)
    return (part && atOnce(findOnPage(part, quote))[0]) ?? null
  })
  const part = partOf(words)
  if (range) selectRange(range)
  else if (part) part.scrollIntoView({ block: 'start' })
  else notify('info', besideWords.partNotShown)
}
