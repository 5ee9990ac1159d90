import type { Memo } from '@shared/kinds/memos'
import type { MemoTree } from '@shared/memo/memo-tree'
import type { Finding } from '@shared/memo/lint/finding'
import { Tabs } from '@ui/Tabs'
import { CheckPanel } from './CheckPanel'
import { useChecks } from './checks-context'
import { DetailsCommands } from './DetailsCommands'
import { MemoInspector } from './MemoInspector'
import { memoWords } from './memo-words'

export type SidePart = 'details' | 'checks'

type MemoSideProps = {
  memo: Memo
  tree: MemoTree | null
  part: SidePart
  onPart: (part: SidePart) => void
  /** What was asked for in the list of checks. */
  wanted: { finding: Finding | null } | null
}

/** Beside the memo: what it consists of, or what the checks found in it. */
export function MemoSide({ memo, tree, part, onPart, wanted }: MemoSideProps) {
  const { checked } = useChecks()
  const count = checked ? checked.open.length : 0
  const tabs = [
    { id: 'details', label: memoWords.details },
    { id: 'checks', label: memoWords.checks(count) },
  ] as const
  return (
    <Tabs label={memoWords.beside} tabs={tabs} chosen={part} onChoose={onPart}>
      {part === 'details' ? (
        <MemoInspector memo={memo} tree={tree} />
      ) : (
        <>
          <CheckPanel memo={memo} wanted={wanted} />
          <DetailsCommands onShow={() => onPart('details')} />
        </>
      )}
    </Tabs>
  )
}
