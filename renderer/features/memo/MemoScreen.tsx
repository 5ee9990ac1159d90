import { CommandButton } from '@domain/CommandButton'
import { useCommand } from '@state/commands'
import { announce } from '@state/notices'
import { goTo, usePlaceOf } from '@state/place'
import { useEditable, useQuery } from '@state/project-store'
import { ScreenPanes } from '@domain/ScreenPanes'
import { memosInOrder } from '@shared/document/queries/query'
import type { MemoFormat } from '@shared/ipc/exporting'
import type { CheckedMemo } from '@shared/memo/lint/check-memo'
import type { Finding } from '@shared/memo/lint/finding'
import type { Memo } from '@shared/kinds/memos'
import { EmptyState } from '@ui/EmptyState'
import type { Pane } from '@ui/Panes'
import { useState } from 'react'
import { exportMemo, NOTHING_WITHHELD, UNWATCHED } from './export-memo'
import { ExportMemoDialog } from './ExportMemoDialog'
import { ChecksContext } from './checks-context'
import { CheckedExportDialog } from './CheckedExportDialog'
import { MemoSide, type SidePart } from './MemoSide'
import { MemoList } from './MemoList'
import { MemoPaper } from './MemoPaper'
import { NewMemoDialog } from './NewMemoDialog'
import { useCheckedMemo } from './use-checked-memo'
import { useMemoTree } from './use-memo-tree'
import { useAllWanted, WhenThereContext } from './when-there'
import { memoWords } from './memo-words'

export function MemoScreen() {
  const memos = useQuery(memosInOrder)
  const { memoId, dialog } = usePlaceOf('memo')
  const shown = memos.find(({ id }) => id === memoId) ?? memos[0]
  return (
    <>
      {shown ? <ShownMemo key={shown.id} memos={memos} memo={shown} /> : <NoMemos />}
      {dialog && <NewMemoDialog memos={memos} onClose={() => goTo({ screen: 'memo' })} />}
    </>
  )
}

function NoMemos() {
  const editable = useEditable()
  return (
    <EmptyState
      title={memoWords.noMemo}
      actions={
        <CommandButton command="memo.new" look="primary" disabled={!editable}>
          {memoWords.newMemoAsk}
        </CommandButton>
      }
    >
      {memoWords.noMemoHint}
    </EmptyState>
  )
}

/** An export that was asked for of a memo with errors. */
type Leaving = { format: MemoFormat; remarks: boolean; checked: CheckedMemo }

function ShownMemo({ memos, memo }: { memos: readonly Memo[]; memo: Memo }) {
  const tree = useMemoTree(memo.id)
  const [exporting, setExporting] = useState(false)
  useCommand('memo.export', () => setExporting(true))
  const { checked, whenChecked } = useCheckedMemo(memo, tree)
  const { allWanted, whenThere } = useAllWanted()
  const { checks } = usePlaceOf('memo')
  const [part, setPart] = useState<SidePart>(checks ? 'checks' : 'details')
  // Another object each time, so that the same finding can be asked for again.
  const [wanted, setWanted] = useState<{ finding: Finding | null } | null>(checks ? { finding: null } : null)
  const [leaving, setLeaving] = useState<Leaving | null>(null)
  const showChecks = (finding: Finding | null) => {
    setPart('checks')
    setWanted({ finding })
  }
  const write = (format: MemoFormat, remarks: boolean) =>
    void exportMemo(memo.id, [format], NOTHING_WITHHELD, UNWATCHED, remarks)
  const exports = (format: MemoFormat, remarks = false) => {
    if (!checked) announce(memoWords.checkedFirst)
    whenChecked((found) => {
      if (found.score.errors > 0) setLeaving({ format, remarks, checked: found })
      else write(format, remarks)
    })
  }
  useCommand('memo.checks', () => showChecks(null))
  useCommand('memo.export.docx', () => exports('docx'))
  useCommand('memo.exportWithRemarks', () => exports('docx', true))
  useCommand('memo.export.pdf', () => exports('pdf'))
  useCommand('file.print', () => exports('pdf'))
  useCommand('memo.export.html', () => exports('html'))
  useCommand('memo.export.md', () => exports('md'))
  const panes: Pane[] = [
    {
      id: 'start',
      label: memoWords.memos,
      size: 19,
      min: 200,
      content: <MemoList memos={memos} memo={memo} tree={tree} />,
    },
    {
      id: 'centre',
      label: memoWords.memo,
      size: 56,
      min: 560,
      content: tree && <MemoPaper {...{ memo, tree, allWanted }} />,
    },
    {
      id: 'end',
      label: memoWords.memoDetails,
      size: 25,
      min: 280,
      content: <MemoSide {...{ memo, tree, part, wanted }} onPart={setPart} />,
    },
  ]
  return (
    <WhenThereContext value={whenThere}>
      <ChecksContext value={{ checked, show: showChecks }}>
        <ScreenPanes name="memo" panes={panes} />
        {leaving && (
          <CheckedExportDialog
            checked={leaving.checked}
            format={leaving.format}
            onExport={() => write(leaving.format, leaving.remarks)}
            onChecks={() => showChecks(null)}
            onClose={() => setLeaving(null)}
          />
        )}
        {exporting && (
          <ExportMemoDialog memo={memo} errors={checked?.score.errors ?? null} onClose={() => setExporting(false)} />
        )}
      </ChecksContext>
    </WhenThereContext>
  )
}
