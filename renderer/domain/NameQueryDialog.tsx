import { positionAfter } from '@shared/document/queries/query'
import type { Query } from '@shared/kinds/queries'
import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import { perform } from '@state/perform'
import { currentProject } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { TextInput } from '@ui/Field'
import { useKeptForm } from '@ui/use-kept-form'
import { z } from 'zod'
import type { QueryWish } from './SavedQueries'

const Naming = z.strictObject({ name: z.string() })

type NameQueryDialogProps = {
  kind: Query['kind']
  /** The one to rename; null saves a new one. */
  query: Query | null
  /** What a new one asks. */
  wish: QueryWish | null
  onSaved: (queryId: string) => void
  onClose: () => void
}

/** Gives a query its name, when it is saved and later. What is refused stays in the field. */
export function NameQueryDialog({ kind, query, wish, onSaved, onClose }: NameQueryDialogProps) {
  const place = query ? `rename-query ${query.id}` : `save-query ${kind}`
  const { form, put, used, discard } = useKeptForm(place, Naming, { name: query?.name ?? '' })
  const name = form.name.trim()
  const save = async () => {
    const id = query?.id ?? newId()
    const position = positionAfter(Object.values(currentProject().queries))
    const done = query
      ? await perform({ name: 'query.update', input: { queryId: id, changes: { name } } })
      : wish && (await perform({ name: 'query.create', input: { query: { id, position, name, kind, ...wish } } }))
    if (!done) return
    used()
    onClose()
    if (!query) onSaved(id)
  }
  const what = kind === 'passages' ? 'query' : 'search'
  return (
    <Dialog
      title={query ? `Rename ${what}` : `Save ${what}`}
      confirm={{ label: query ? 'Rename' : 'Save', run: () => void save(), disabled: name === '' }}
      onClose={onClose}
      discard={discard}
    >
      <TextInput
        label="Name"
        autoFocus
        limit={LIMITS.line}
        value={form.name}
        onCommit={(typed) => put({ name: typed })}
        onType={(typed) => put({ name: typed })}
      />
    </Dialog>
  )
}
