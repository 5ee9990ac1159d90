import { fieldPlace } from '@domain/field-place'
import { commentsOn } from '@shared/document/queries/sessions'
import type { Session } from '@shared/kinds/sessions'
import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import { perform } from '@state/perform'
import { useEditable, useQuery } from '@state/project-store'
import { Button, IconButton } from '@ui/Button'
import { TextArea } from '@ui/Field'
import { useKeptForm } from '@ui/use-kept-form'
import { X } from 'lucide-react'
import { z } from 'zod'
import { commentWords } from './dissent-words'
import styles from './Feedback.module.css'
import type { Respondents } from '@domain/use-respondents'

const Typed = z.strictObject({ words: z.string() })

type CommentsProps = { session: Session; roundId: string; riskId: string; respondents: Respondents }

/** What is said to the group about a risk; everybody takes back their own only. */
export function Comments({ session, roundId, riskId, respondents }: CommentsProps) {
  const disabled = !useEditable() || session.signedAt !== null
  const comments = useQuery(commentsOn, roundId, riskId)
  // What one analyst types is not another's.
  const place = fieldPlace('rounds', roundId, `comment ${riskId} ${respondents.mine ?? ''}`)
  const { form, put, used, discard } = useKeptForm(place, Typed, { words: '' })
  const text = form.words.trim()
  const add = async () => {
    if (!(await perform({ name: 'comment.add', input: { commentId: newId(), roundId, riskId, text } }))) return
    used()
    discard?.()
  }
  return (
    <>
      {comments.length > 0 && (
        <ul className={styles.said}>
          {comments.map(({ id, analystId, text: words }) => (
            <li key={id} className={styles.saying}>
              <p className={styles.who}>
                {respondents.nameOf(analystId)}
                {analystId === respondents.mine && (
                  <IconButton
                    icon={X}
                    label={commentWords.takeBack}
                    disabled={disabled}
                    onClick={() => void perform({ name: 'comment.delete', input: { commentId: id } })}
                  />
                )}
              </p>
              <p className={styles.quote}>{words}</p>
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.say}
        onSubmit={(event) => {
          event.preventDefault()
          if (text !== '') void add()
        }}
      >
        <TextArea
          spellCheck
          label={commentWords.say}
          hint={commentWords.underWhose}
          limit={LIMITS.prose}
          disabled={disabled}
          value={form.words}
          onCommit={(words) => put({ words })}
          onType={(words) => put({ words })}
        />
        <Button type="submit" disabled={disabled || text === ''}>
          {commentWords.add}
        </Button>
      </form>
    </>
  )
}
