import type { ScaleId } from '@shared/lexicons/scale'
import type { Scales } from '@shared/lexicons/scales'
import { newId } from '@shared/new-id'
import { useKeptForm } from '@ui/use-kept-form'
import { useState } from 'react'
import type { z } from 'zod'
import { type Editing, findingsOfName, headForm, headOf, type ReadForm } from './scale-form'

type Typed = { name: string; note: string }

/** A scale as it is typed, kept until it is saved or discarded, and what it would be saved as. */
export function useScaleForm<F extends Typed>(
  scales: Scales,
  editing: Editing,
  schema: z.ZodType<F>,
  /** What the form begins with, beside name and note. */
  begin: () => Omit<F, 'name' | 'note'>,
  read: (form: F, head: ReturnType<typeof headOf>) => ReadForm,
) {
  const { given, how } = editing
  const [id] = useState<ScaleId>(newId)
  const [empty] = useState(() => ({ ...headForm(scales, editing), ...begin() }) as F)
  // One that is taken into force under the editor is changed as its next edition: what was typed goes on there.
  const place = `scale ${how === 'copy' ? 'copy' : 'change'} ${given.part} ${given.scale.id}`
  const kept = useKeptForm(place, schema, empty)
  const { put, used, discard } = kept
  const form = how === 'next' ? { ...kept.form, name: given.scale.name } : kept.form
  const head = headOf(scales, editing, id, form)
  const { read: scale, findings } = read(form, head)
  const all = [...findingsOfName(scales, editing, head), ...findings]
  return { form, put, used, discard, read: scale, findings: all }
}
