import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import { short } from '@shared/words/short'
import { perform } from '@state/perform'
import { Dialog } from '@ui/Dialog'
import { TextArea } from '@ui/Field'
import { useKeptForm } from '@ui/use-kept-form'
import { z } from 'zod'
import { besideWords } from './beside-words'

const Form = z.strictObject({ text: z.string() })

type RemarkDialogProps = { memoId: string; words: string; quote: string; onClose: () => void }

/** Says something beside words of the memo. */
export function RemarkDialog({ memoId, words, quote, onClose }: RemarkDialogProps) {
  const { form, put, used, discard } = useKeptForm(`remark/${memoId}`, Form, { text: '' })
  const text = form.text.trim()
  const add = async () => {
    const remark = { id: newId(), memoId, words, quote: quote.slice(0, LIMITS.line).trim(), text }
    if ((await perform({ name: 'remark.add', input: { remark } })) === null) return
    used()
    onClose()
  }
  return (
    <Dialog
      title={besideWords.remark}
      confirm={{ label: besideWords.addRemark, run: () => void add(), disabled: text === '' }}
      onClose={onClose}
      discard={discard}
    >
      <p dir="auto">{besideWords.quote(short(quote, 240))}</p>
      <TextArea
        spellCheck
        label={besideWords.remark}
        hint={besideWords.notPrinted}
        autoFocus
        rows={4}
        limit={LIMITS.prose}
        value={form.text}
        onCommit={(typed) => put({ text: typed })}
        onType={(typed) => put({ text: typed })}
      />
    </Dialog>
  )
}
