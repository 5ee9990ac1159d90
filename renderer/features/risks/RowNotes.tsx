import { fieldPlace } from '@domain/field-place'
import type { Risk } from '@shared/kinds/risks'
import { LIMITS } from '@shared/limits'
import type { Operation } from '@shared/operations/operations'
import { paragraphsOf } from '@shared/words/paragraphs'
import { entity } from '@shared/document/project'
import { notify } from '@state/notices'
import { afterChanges, perform } from '@state/perform'
import { currentProject, useEditable, useReadOnly } from '@state/project-store'
import { Button } from '@ui/Button'
import { useDraftAt } from '@ui/draft-keeper'
import { TextArea } from '@ui/Field'
import styles from './Rows.module.css'
import { riskWords } from './risk-words'

type RowNotesProps = {
  risk: Risk
  part: 'assumptions' | 'alternatives'
  /** Makes a row of each of these words. */
  rowsOf: (words: readonly string[]) => Operation[]
}

/** What was written as one text before there were rows; nothing where there is none. */
export function RowNotes({ risk, part, rowsOf }: RowNotesProps) {
  const editable = useEditable()
  const readOnly = useReadOnly()
  const place = fieldPlace('risks', risk.id, part)
  const unsaved = useDraftAt(place)
  const words = risk[part]
  if (words.trim() === '') return null
  const update = (text: string): Operation => ({
    name: 'risk.update',
    input: { riskId: risk.id, changes: { [part]: text } },
  })
  const makeRows = () => {
    // The click that makes rows also ends the typing: what was typed last is on its way, and so may be an earlier click.
    const now = entity(currentProject(), 'risks', risk.id)?.[part] ?? ''
    if ((unsaved.find() ?? now).trim() !== now.trim()) {
      return notify('info', riskWords.notesUnsaved)
    }
    if (now.trim() !== '')
      void perform(
        [...rowsOf(paragraphsOf(now)), update('')],
        part === 'assumptions' ? riskWords.rowsOfAssumptions : riskWords.rowsOfAlternatives,
      )
  }
  return (
    <div className={styles.item}>
      <TextArea
        spellCheck
        label={part === 'assumptions' ? riskWords.notesOnAssumptions : riskWords.notesOnAlternatives}
        limit={LIMITS.prose}
        disabled={!editable}
        value={words}
        place={place}
        onCommit={(text) => perform(update(text.trim()))}
      />
      <div>
        <Button why={readOnly} onClick={() => afterChanges(makeRows)}>
          {riskWords.makeRows}
        </Button>
      </div>
    </div>
  )
}
