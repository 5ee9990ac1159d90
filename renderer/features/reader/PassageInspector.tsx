import { CommandButton } from '@domain/CommandButton'
import { useMenu } from '@domain/CommandMenu'
import { fieldPlace } from '@domain/field-place'
import { runCommand, useShortcutText } from '@state/commands'
import { carry } from '@state/carried'
import { ItemHistory } from '@domain/ItemHistory'
import { TagLetters } from '@domain/TagLetters'
import { LIMITS } from '@shared/limits'
import { perform } from '@state/perform'
import { useEditable, useEntity, useQuery, useReadOnly } from '@state/project-store'
import { CREDIBILITIES } from '@shared/lexicons/admiralty'
import type { Passage } from '@shared/kinds/passages'
import { lettersOfTags } from '@shared/document/queries/tag-letters'
import { tagsInOrder } from '@shared/document/queries/query'
import { Button, IconButton } from '@ui/Button'
import { Chip } from '@ui/Chip'
import { Select, TextArea } from '@ui/Field'
import { Plus, Trash2 } from 'lucide-react'
import { AnchorCheck } from './AnchorCheck'
import { codingWords } from './coding-words'
import styles from './Inspector.module.css'
import { passageWords } from './passage-words'
import { PassageEvidence } from './PassageEvidence'
import { statementChoices } from './passage-choices'
import { showTag } from './show-tag'
import { NOTE_FIELD } from './ReaderDialogs'
import { showForReview } from './review'
import type { Reader } from './reader'
import { PASSAGE_MENU } from './use-reader-menu'

type Changes = { note?: string; statement?: Passage['statement']; credibility?: number | null }

/** Everything the analyst says about one passage. */
export function PassageInspector({ passage, reader }: { passage: Passage; reader: Reader }) {
  const { id: passageId, anchor } = passage
  const change = (changes: Changes) => perform({ name: 'passage.update', input: { passageId, changes } })
  const editable = useEditable()
  const readOnly = useReadOnly()
  const source = useEntity('sources', passage.sourceId)
  const { open, menu } = useMenu()
  return (
    <section className={styles.section} aria-label={passageWords.thisPassage}>
      <header className={styles.header}>
        <h2 className={styles.heading}>
          {passageWords.thisPassage} · {reader.mark(anchor.start)}
        </h2>
        <IconButton
          icon={Trash2}
          label={passageWords.deletePassage}
          shortcut={useShortcutText('passage.delete')}
          why={readOnly}
          onClick={() => runCommand('passage.delete')}
        />
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- The menu of the text has the same by key. */}
      <blockquote
        className={styles.quote}
        dir="auto"
        draggable
        onDragStart={({ dataTransfer }) => carry(dataTransfer, { passageIds: [passageId], toBe: null })}
        onContextMenu={(event) => open(event, passageWords.thisPassage, PASSAGE_MENU)}
      >
        {anchor.exact}
      </blockquote>
      {source && <AnchorCheck passage={passage} currentVersionId={source.versionId} />}
      {passage.reAnchored && (
        <Button look="quiet" onClick={() => showForReview(passageId)}>
          {passageWords.review}
        </Button>
      )}
      <PassageTags passage={passage} />
      <div id={NOTE_FIELD}>
        <TextArea
          spellCheck
          label={passageWords.note}
          limit={LIMITS.prose}
          style={{ minHeight: 30 }}
          value={passage.note}
          place={fieldPlace('passages', passageId, 'note')}
          disabled={!editable}
          onCommit={(note) => change({ note })}
        />
      </div>
      <div className={styles.pair}>
        <Select
          label={passageWords.statement}
          value={passage.statement ?? ''}
          options={statementChoices()}
          empty={passageWords.notSet}
          disabled={!editable}
          onChange={(statement) => void change({ statement: statement || null })}
        />
        <Select
          label={passageWords.credibility}
          value={passage.credibility === null ? '' : String(passage.credibility)}
          options={CREDIBILITIES.map(({ key, label }) => ({ value: String(key), label: `${key} ${label}` }))}
          empty={passageWords.notRated}
          disabled={!editable}
          onChange={(value) => void change({ credibility: value === '' ? null : Number(value) })}
        />
      </div>
      <PassageEvidence passageId={passageId} />
      <div className={styles.actions}>
        <CommandButton command="passage.evidence" disabled={!editable}>
          {passageWords.useAsEvidence}
        </CommandButton>
        <CommandButton command="passage.newRisk" disabled={!editable}>
          {passageWords.newRisk}
        </CommandButton>
      </div>
      <ItemHistory kind="passages" id={passageId} />
      {menu}
    </section>
  )
}

function PassageTags({ passage }: { passage: Passage }) {
  const editable = useEditable()
  const readOnly = useReadOnly()
  const given = useQuery(tagsInOrder).filter(({ id }) => passage.tagIds.includes(id))
  const letters = useQuery(lettersOfTags)
  const { open, menu } = useMenu()
  const remove = (tagId: string) => void perform({ name: 'passage.untag', input: { passageId: passage.id, tagId } })
  return (
    <ul className={styles.chips} aria-label={codingWords.tagsOfPassage}>
      {given.map(({ id, name, colour }) => (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- The button in it has the focus.
        <li
          key={id}
          onContextMenu={(event) =>
            open(event, codingWords.tag(name), [
              showTag(id),
              null,
              { label: codingWords.removeFromPassage, disabled: !editable, run: () => remove(id) },
            ])
          }
        >
          <Chip
            swatch={`var(--t${colour})`}
            {...(editable ? { remove: { label: codingWords.removeTag(name), run: () => remove(id) } } : {})}
          >
            {name}
            <TagLetters letters={letters.get(id)} />
          </Chip>
        </li>
      ))}
      <li>
        {menu}
        <IconButton
          icon={Plus}
          label={codingWords.addTag}
          shortcut={useShortcutText('passage.tag')}
          why={readOnly}
          onClick={() => runCommand('passage.tag')}
        />
      </li>
    </ul>
  )
}
