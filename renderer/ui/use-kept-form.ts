import { useRef, useState } from 'react'
import type { z } from 'zod'
import { useDraftAt } from './draft-keeper'
import { useStableCallback } from './use-stable-callback'

type KeptForm<T> = {
  form: T
  /** Puts some of its fields; what they held is on the disk within a second. */
  put: (fields: Partial<T>) => void
  /** For what the form was filled in for: it is done. */
  used: () => void
  /** Empties the form; null while there is nothing to discard. */
  discard: (() => void) | null
}

/** What is filled in in a dialog: it stays, whatever closes the dialog, until it is used or discarded on purpose. */
export function useKeptForm<T extends object>(place: string, schema: z.ZodType<T>, empty: T): KeptForm<T> {
  const draft = useDraftAt(place)
  const [found] = useState(draft.find)
  const [form, setForm] = useState(() => keptForm(found, schema) ?? empty)
  const isEmpty = (Object.keys(empty) as (keyof T)[]).every((field) => form[field] === empty[field])
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
  const used = useStableCallback(() => draft.drop(words.current))
  const discard = () => {
    show(empty)
    draft.drop()
  }
  return { form, put, used, discard: isEmpty ? null : discard }
}

function keptForm<T>(text: string | undefined, schema: z.ZodType<T>): T | undefined {
  if (text === undefined) return undefined
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
