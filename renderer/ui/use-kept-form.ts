import { useRef, useState } from 'react'
import type { z } from 'zod'
import { useDraftAt, useDraftKeeper } from './draft-keeper'
import { useStableCallback } from './use-stable-callback'

type KeptForm<T> = {
  form: T
  /** Puts some of its fields; what they held is on the disk within a second. */
  put: (fields: Partial<T>) => void
  /** For what the form was filled in for: it is done. */
  used: () => void
  /** Empties the form; null while there is nothing to discard. */
  discard: (() => void) | null
  /**
   * For a field whose words the form is told only once they can be read, such as a day: its key, which changes as the form
   * is emptied, and the place where its words are kept meanwhile.
   */
  partly: (field: keyof T & string) => { key: string; place: string }
}

/** What is filled in in a dialog: it stays, whatever closes the dialog, until it is used or discarded on purpose. */
export function useKeptForm<T extends object>(place: string, schema: z.ZodType<T>, empty: T): KeptForm<T> {
  const draft = useDraftAt(place)
  const keeper = useDraftKeeper()
  const [found] = useState(draft.find)
  const [emptied, setEmptied] = useState(0)
  const [form, setForm] = useState(() => keptForm(found, schema) ?? empty)
  const partly = (field: keyof T & string) => ({ key: `${field} ${emptied}`, place: `${place}/${field}` })
  const fields = Object.keys(empty) as (keyof T & string)[]
  const half = fields.map((field) => partly(field).place).filter((each) => keeper.at(each) !== undefined)
  const isEmpty = half.length === 0 && fields.every((field) => form[field] === empty[field])
  // Two fields may be put before the next render.
  const latest = useRef(form)
  const words = useRef(found)
  const show = (next: T) => {
    latest.current = next
    setForm(next)
  }
  const put = (fields: Partial<T>) => {
    show({ ...latest.current, ...fields })
    words.current = JSON.stringify(latest.current)
    draft.keep(words.current)
  }
  // What was filled in since, in the same dialog opened again, is another's.
  const dropHalf = () => half.forEach((each) => keeper.drop(each))
  const used = useStableCallback(() => {
    draft.drop(words.current)
    dropHalf()
  })
  const discard = () => {
    show(empty)
    draft.drop()
    dropHalf()
    setEmptied((times) => times + 1)
  }
  return { form, put, used, discard: isEmpty ? null : discard, partly }
}

function keptForm<T>(text: string | undefined, schema: z.ZodType<T>): T | undefined {
  if (text === undefined) return undefined
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
