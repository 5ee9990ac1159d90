import { inOrder } from '@shared/document/queries/query'
import type { Memo } from '@shared/kinds/memos'
import { memoDifferenceParagraph, memoDifferenceRows } from '@shared/memo/difference-words'
import type { Handed } from '@shared/memo/handed-over'
import { memoDifference } from '@shared/memo/memo-difference'
import { sayDay } from '@shared/words/moments'
import { useQuery } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { Select } from '@ui/Field'
import { ReadTable } from '@ui/ReadTable'
import { useState } from 'react'
import { besideWords, judgmentsHead } from './beside-words'
import { DOCUMENT_LANGUAGE } from '@shared/language/language'

const handoversInOrder = inOrder('handovers')

/** The memo as it stands, among what was handed over. */
const TODAY = 'today'

type CompareHandoversDialogProps = {
  memo: Memo
  beforeId: string
  /** What the memo says as it stands. */
  now: Handed
  onClose: () => void
}

/** Two hand-overs of any memos, or one and the memo as it stands, judgment by judgment. */
export function CompareHandoversDialog({ memo, beforeId, now, onClose }: CompareHandoversDialogProps) {
  const handovers = useQuery(handoversInOrder)
  const [ids, setIds] = useState({ before: beforeId, now: TODAY })
  const saidIn = (id: string): Handed | null =>
    id === TODAY ? now : (handovers.find((handover) => handover.id === id) ?? null)
  const options = handovers.map((each) => ({
    value: each.id,
    label: besideWords.handedOver(each.title, sayDay(each.date), sayDay(each.at.slice(0, 'YYYY-MM-DD'.length))),
  }))
  const [earlier, later] = [saidIn(ids.before), saidIn(ids.now)]
  const difference = earlier && later && memoDifference(earlier, later)
  return (
    <Dialog title={besideWords.compare} wide="table" onClose={onClose}>
      <Select
        label={besideWords.before}
        value={ids.before}
        options={options}
        onChange={(before) => before !== '' && setIds({ ...ids, before })}
      />
      <Select
        label={besideWords.after}
        value={ids.now}
        options={[{ value: TODAY, label: besideWords.asItStands(memo.title) }, ...options]}
        onChange={(after) => after !== '' && setIds({ ...ids, now: after })}
      />
      {difference ? (
        <>
          <p lang={DOCUMENT_LANGUAGE}>{memoDifferenceParagraph(difference)}</p>
          <ReadTable
            label={besideWords.judgments}
            isBoxed
            head={judgmentsHead()}
            rows={memoDifferenceRows(difference)}
            render={({ riskId, cells: [name, ...cells] }) => (
              <tr key={riskId} lang={DOCUMENT_LANGUAGE}>
                <th scope="row">{name}</th>
                {cells.map((words, column) => (
                  <td key={column}>{words}</td>
                ))}
              </tr>
            )}
          />
        </>
      ) : (
        <p>{besideWords.oneIsGone}</p>
      )}
    </Dialog>
  )
}
