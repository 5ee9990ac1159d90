import { memosInOrder } from '@shared/document/queries/query'
import { type PictureName, pictureKey } from '@shared/kinds/picture-names'
import { LIMITS } from '@shared/limits'
import { holdsWords } from '@shared/search/folded-text'
import { notify } from '@state/notices'
import { perform } from '@state/perform'
import { goTo } from '@state/place'
import { useEditable, useQuery } from '@state/project-store'
import { PaletteDialog } from '@ui/PaletteDialog'
import { PaletteItem } from '@ui/PaletteItem'
import { Sentence } from '@ui/Sentence'
import { KeysOf } from './KeysOf'
import { pictureWords } from './picture-words'

/** Chooses the memo that is to print a picture; those that do already are not offered. */
export function AddToMemo({ name, onClose }: { name: PictureName; onClose: () => void }) {
  const editable = useEditable()
  const memos = useQuery(memosInOrder)
  const open = memos.filter(
    ({ pictures = [] }) =>
      pictures.length < LIMITS.memoPictures && pictures.every((each) => pictureKey(each) !== pictureKey(name)),
  )
  const isHeldByAll = memos.every(({ pictures = [] }) => pictures.some((each) => pictureKey(each) === pictureKey(name)))
  const full = isHeldByAll ? pictureWords.everyMemoHasIt : pictureWords.everyMemoIsFull(LIMITS.memoPictures)
  const add = async (memoId: string) => {
    const memo = memos.find(({ id }) => id === memoId)
    if (!memo) return
    const changes = { pictures: [...(memo.pictures ?? []), name] }
    const applied = await perform({ name: 'memo.update', input: { memoId, changes } }, pictureWords.addStep)
    if (!applied) return
    notify('info', pictureWords.prints(memo.title), [
      { label: pictureWords.showMemo, run: () => goTo({ screen: 'memo', memoId }) },
    ])
  }
  return (
    <PaletteDialog
      label={pictureWords.addTitle}
      fieldLabel={pictureWords.titleOfMemo}
      listLabel={pictureWords.memos}
      filter={holdsWords}
      nothingFound={
        memos.length === 0 ? (
          <Sentence of={pictureWords.noMemo} parts={{ keys: <KeysOf command="go.memo" /> }} />
        ) : open.length === 0 ? (
          full
        ) : (
          pictureWords.noOtherMemo
        )
      }
      disabledIds={editable ? [] : open.map(({ id }) => id)}
      onChoose={(memoId) => void add(memoId)}
      onClose={onClose}
    >
      {open.map(({ id, title }) => (
        <PaletteItem key={id} id={id} label={title} />
      ))}
    </PaletteDialog>
  )
}
