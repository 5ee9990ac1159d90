import { fieldPlace } from '@domain/field-place'
import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import { useEditable, useEntity } from '@state/project-store'
import { Button } from '@ui/Button'
import { TextInput } from '@ui/Field'
import { useKeptForm } from '@ui/use-kept-form'
import { useStableCallback } from '@ui/use-stable-callback'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import styles from './Rows.module.css'
import { riskWords } from './risk-words'

const Typed = z.strictObject({ words: z.string() })

type NewRowProps = {
  riskId: string
  kind: 'assumptions' | 'alternatives' | 'indicators'
  label: string
  placeholder: string
  /** Makes the row; null when it was declined. */
  onAdd: (id: string, words: string) => Promise<unknown>
}

/** A field that makes one row after the other; what is typed in it is kept until it is one. */
export function NewRow({ riskId, kind, label, placeholder, onAdd }: NewRowProps) {
  const editable = useEditable()
  const place = fieldPlace('risks', riskId, `new row of ${kind}`)
  const { form, put, used, discard } = useKeptForm(place, Typed, { words: '' })
  const words = form.words.trim()
  // The same words keep their id until they are there: a row that waits for a full disk is not made twice.
  const [asked, setAsked] = useState({ id: '', words: '' })
  const made = useEntity(kind, asked.id) !== undefined
  const finish = useStableCallback(() => {
    setAsked({ id: '', words: '' })
    if (words === asked.words) discard?.()
  })
  useEffect(() => {
    if (made) finish()
  }, [made, finish])
  const add = () => {
    const id = words === asked.words ? asked.id : newId()
    setAsked({ id, words })
    // Another risk may be shown by the time it is made.
    void onAdd(id, words).then((done) => done && used())
  }
  return (
    <form
      className={styles.controls}
      onSubmit={(event) => {
        event.preventDefault()
        if (words !== '') add()
      }}
    >
      <TextInput
        label={label}
        limit={LIMITS.prose}
        placeholder={placeholder}
        disabled={!editable}
        value={form.words}
        onCommit={(typed) => put({ words: typed })}
        onType={(typed) => put({ words: typed })}
      />
      <Button type="submit" disabled={!editable || words === ''}>
        {riskWords.add}
      </Button>
    </form>
  )
}
