import { copyTable } from '@domain/copy-table'
import { ExportTableButton } from '@domain/ExportTableButton'
import { fieldPlace } from '@domain/field-place'
import { TableExport, type TablePart } from '@domain/TableExport'
import type { Table } from '@shared/interchange/tables/table'
import type { Session } from '@shared/kinds/sessions'
import { LIMITS } from '@shared/limits'
import { DIFFERENCE_HEAD, type DifferenceRow, differenceRows } from '@shared/scoring/difference-words'
import { sessionDifference } from '@shared/scoring/session-difference'
import type { Steps } from '@shared/steps'
import { counted } from '@shared/words/plural'
import { perform } from '@state/perform'
import { useEditable, useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { TextInput } from '@ui/Field'
import { ReadTable } from '@ui/ReadTable'
import { useMemo } from 'react'
import styles from './Feedback.module.css'

/** How a session differs from the one it follows: new, dropped and changed risks, and why. */
export function Difference({ session }: { session: Session }) {
  const difference = useQuery(sessionDifference, session.id)
  // Notes stand in fields here, and in the words of what is copied or exported.
  const rows = useMemo(() => (difference ? differenceRows(difference, {}) : []), [difference])
  if (!difference) return null
  const withNotes = () => differenceRows(difference, session.dropNotes ?? {})
  return (
    <div className={styles.feedback}>
      <p className={styles.note}>
        Beside the session “<bdi>{difference.before.name}</bdi>”: {totals(rows)}. What each came to is what the last
        closed round about it was pooled to.
      </p>
      <div className={styles.bar}>
        <Button onClick={() => void copyTable([DIFFERENCE_HEAD, ...withNotes().map(({ cells }) => cells)])}>
          Copy table
        </Button>
        <ExportTableButton />
      </div>
      <TableExport parts={() => [differencePart(session, withNotes())]} />
      <ReadTable
        label="Difference of the sessions"
        head={DIFFERENCE_HEAD}
        rows={rows}
        className={styles.difference}
        render={(row) => <Row key={row.riskId} row={row} session={session} />}
      />
    </div>
  )
}

function Row({ row: { riskId, kind, cells }, session }: { row: DifferenceRow; session: Session }) {
  const [name, ...others] = cells
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      {others.map((cell, index) => (
        <td key={DIFFERENCE_HEAD[index + 1]}>
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
      label="Note on why"
      hideLabel
      placeholder="Note on why"
      limit={LIMITS.prose}
      disabled={!editable || session.signedAt !== null}
      value={session.dropNotes?.[riskId] ?? ''}
      place={fieldPlace('sessions', session.id, `dropNotes ${riskId}`)}
      onCommit={keep}
    />
  )
}

const totals = (rows: readonly DifferenceRow[]): string => {
  const count = (kind: DifferenceRow['kind']) => rows.filter((row) => row.kind === kind).length
  return `${counted(count('new'), 'new risk')}, ${count('dropped')} dropped, ${count('changed')} changed, ${count('same')} as before, ${count('waiting')} not asked yet`
}

const differencePart = ({ name }: Session, rows: readonly DifferenceRow[]): TablePart => ({
  label: `${counted(rows.length, 'risk')} of “${name}” and the session before`,
  make: () => differenceTable(name, rows),
})

/** Characters a column is wide. */
const WIDTHS = [40, 12, 30, 30, 24, 24, 24, 60]

function* differenceTable(name: string, rows: readonly DifferenceRow[]): Steps<Table> {
  const columns = DIFFERENCE_HEAD.map((label, index) => ({ label, width: WIDTHS[index] ?? 20 }))
  yield
  return { name: `Difference of ${name}`.slice(0, LIMITS.line), columns, rows: rows.map(({ cells }) => cells) }
}
