import { useSpoken } from '@state/language'
import { copyTable } from '@domain/copy-table'
import { ExportTableButton } from '@domain/ExportTableButton'
import { fieldPlace } from '@domain/field-place'
import { TableExport, type TablePart } from '@domain/TableExport'
import type { Table } from '@shared/interchange/tables/table'
import type { Session } from '@shared/kinds/sessions'
import { inLanguage } from '@shared/language/language'
import { LIMITS } from '@shared/limits'
import { differenceHead, type DifferenceRow, differenceRows } from '@shared/scoring/difference-words'
import { sessionDifference } from '@shared/scoring/session-difference'
import type { Steps } from '@shared/steps'
import { perform } from '@state/perform'
import { currentProject, useEditable, useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { TextInput } from '@ui/Field'
import { ReadTable } from '@ui/ReadTable'
import { Sentence } from '@ui/Sentence'
import { useMemo } from 'react'
import styles from './Feedback.module.css'
import { type DifferenceCounts, differenceWords } from './review-words'
import { sessionWords } from './session-words'

/** How a session differs from the one it follows: new, dropped and changed risks, and why. */
export function Difference({ session }: { session: Session }) {
  const difference = useQuery(sessionDifference, session.id)
  // Notes stand in fields here, and in the words of what is copied or exported.
  const spoken = useSpoken()
  // oxlint-disable-next-line react/exhaustive-deps -- rows are words
  const rows = useMemo(() => (difference ? differenceRows(difference, {}) : []), [difference, spoken])
  if (!difference) return null
  const withNotes = () => differenceRows(difference, session.dropNotes ?? {})
  return (
    <div className={styles.feedback}>
      <p className={styles.note}>
        <Sentence
          of={differenceWords.besideBefore(countsOf(rows))}
          parts={{ name: <bdi>{difference.before.name}</bdi> }}
        />
      </p>
      <div className={styles.bar}>
        <Button onClick={() => void copyTable([differenceHead(), ...withNotes().map(({ cells }) => cells)])}>
          {sessionWords.copyTable}
        </Button>
        <ExportTableButton />
      </div>
      <TableExport parts={() => [differencePart(session, rows.length)]} />
      <ReadTable
        label={differenceWords.difference}
        head={differenceHead()}
        rows={rows}
        className={styles.difference}
        render={(row) => <Row key={row.riskId} row={row} session={session} />}
      />
    </div>
  )
}

function Row({ row: { riskId, kind, cells }, session }: { row: DifferenceRow; session: Session }) {
  const [name, ...others] = cells
  const heads = differenceHead()
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      {others.map((cell, index) => (
        <td key={heads[index + 1]}>
          <bdi>{cell}</bdi>
          {kind === 'dropped' && index === others.length - 1 && <DropNote riskId={riskId} session={session} />}
        </td>
      ))}
    </tr>
  )
}

/** Why a risk is not asked about any more, as somebody wants it said. */
function DropNote({ riskId, session }: { riskId: string; session: Session }) {
  const editable = useEditable()
  const keep = (note: string) =>
    perform({ name: 'session.noteDrop', input: { sessionId: session.id, riskId, note: note.trim() } })
  return (
    <TextInput
      label={differenceWords.noteOnWhy}
      hideLabel
      placeholder={differenceWords.noteOnWhy}
      limit={LIMITS.prose}
      disabled={!editable || session.signedAt !== null}
      value={session.dropNotes?.[riskId] ?? ''}
      place={fieldPlace('sessions', session.id, `dropNotes ${riskId}`)}
      onCommit={keep}
    />
  )
}

function countsOf(rows: readonly DifferenceRow[]): DifferenceCounts {
  const count = (wanted: DifferenceRow['kind']) => rows.filter(({ kind }) => kind === wanted).length
  return {
    added: count('new'),
    dropped: count('dropped'),
    changed: count('changed'),
    same: count('same'),
    waiting: count('waiting'),
  }
}

const differencePart = (session: Session, risks: number): TablePart => ({
  label: differenceWords.exported(risks, session.name),
  make: () => differenceTable(session),
})

/** Characters a column is wide. */
const WIDTHS = [40, 12, 30, 30, 24, 24, 24, 60]

/** Files are in English whatever the interface speaks, so that the difference is worked out anew for one. */
function* differenceTable({ id, name, dropNotes = {} }: Session): Steps<Table> {
  yield
  return inLanguage('en', () => {
    const difference = sessionDifference.ask(currentProject(), id)
    return {
      name: `Difference of ${name}`.slice(0, LIMITS.line),
      columns: differenceHead().map((label, index) => ({ label, width: WIDTHS[index] ?? 20 })),
      rows: difference ? differenceRows(difference, dropNotes).map(({ cells }) => cells) : [],
    }
  })
}
