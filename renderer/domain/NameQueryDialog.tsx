import { positionAfter } from '@shared/document/queries/query'
import type { Query } from '@shared/kinds/queries'
import { newId } from '@shared/new-id'
import { perform } from '@state/perform'
import { currentProject } from '@state/project-store'
import { NameDialog } from './NameDialog'
import { namingWords } from './naming-words'
import type { QueryWish } from './SavedQueries'

type NameQueryDialogProps = {
  kind: Query['kind']
  /** The one to rename; null saves a new one. */
  query: Query | null
  /** What a new one asks. */
  wish: QueryWish | null
  onSaved: (queryId: string) => void
  onClose: () => void
}

/** Gives a query its name, when it is saved and later. */
export function NameQueryDialog({ kind, query, wish, onSaved, onClose }: NameQueryDialogProps) {
  const save = async (name: string): Promise<boolean> => {
    const id = query?.id ?? newId()
    const position = positionAfter(Object.values(currentProject().queries))
    const done = query
      ? await perform({ name: 'query.update', input: { queryId: id, changes: { name } } })
      : wish && (await perform({ name: 'query.create', input: { query: { id, position, name, kind, ...wish } } }))
    if (done && !query) onSaved(id)
    return Boolean(done)
  }
  const [rename, saveNew] =
    kind === 'passages'
      ? [namingWords.renameQuery, namingWords.saveQuery]
      : [namingWords.renameSearch, namingWords.saveSearch]
  return (
    <NameDialog
      title={query ? rename : saveNew}
      confirm={query ? namingWords.rename : namingWords.save}
      name={query?.name ?? null}
      place={query ? `rename-query ${query.id}` : `save-query ${kind}`}
      onName={save}
      onClose={onClose}
    />
  )
}
