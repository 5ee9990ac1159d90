import { FindField } from '@domain/FindField'
import { painted } from '@state/in-slices'
import { currentProject, useEditable, useQuery } from '@state/project-store'
import { lettersOfTags } from '@shared/document/queries/tag-letters'
import { tagTotals } from '@shared/document/queries/tag-totals'
import { firstOfTree, foundInTree, sortedTree, type TagOrder } from '@shared/document/queries/tag-view'
import { flatTree, type TagNode } from '@shared/document/queries/tags'
import { tagsAbove } from '@shared/kinds/tags'
import { Select } from '@ui/Field'
import { useStableCallback } from '@ui/use-stable-callback'
import { type ReactNode, startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Key } from 'react-aria-components/Tree'
import { useTagMenu } from './tag-menu'
import { TagRows } from './TagRows'
import styles from './TagTree.module.css'
import { codebookWords } from './codebook-words'

type TagTreeProps = {
  onNew: () => void
  onDelete: (tagId: string) => void
  tree: readonly TagNode[]
  chosenId: string
  onChoose: (tagId: string) => void
  actions: ReactNode
  /** Whether keys go to the tree when the screen is gone to; not while something else is done in it. */
  isWork: boolean
}

const orders = (): readonly { value: TagOrder; label: string }[] => [
  { value: 'arranged', label: codebookWords.arranged },
  { value: 'name', label: codebookWords.byName },
  { value: 'own', label: codebookWords.mostPassages },
  { value: 'under', label: codebookWords.mostUnder },
]

/** Tags that are listed before anything is painted: more than stand under each other on a large screen. */
const AT_FIRST = 100

/** The codebook as a tree: arrows walk it, dragging or Alt with the arrows nests and orders what is selected. */
export function TagTree({ tree, chosenId, onChoose, onNew, onDelete, actions, isWork }: TagTreeProps) {
  const editable = useEditable()
  const totals = useQuery(tagTotals)
  const letters = useQuery(lettersOfTags)
  const [typed, setTyped] = useState('')
  // Keys are shown at once; the rows follow as they can.
  const search = useDeferredValue(typed).trim()
  const [order, setOrder] = useState<TagOrder>('arranged')
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [closed, setClosed] = useState<ReadonlySet<Key>>(new Set())
  useOpened(chosenId, closed, setClosed)
  const isPainted = usePainted()
  const { nodes, hits } = useMemo(() => {
    const sorted = sortedTree(tree, order, totals)
    return search === '' ? { nodes: sorted, hits: null } : foundInTree(sorted, search, letters)
  }, [tree, order, totals, search, letters])
  const listed = useMemo(() => {
    const first = isPainted ? nodes : firstOfTree(nodes, AT_FIRST)
    // Keys that go to the tree go to the chosen tag.
    return flatTree(first).some(({ tag }) => tag.id === chosenId) ? first : nodes
  }, [isPainted, nodes, chosenId])
  const facts = useMemo(() => ({ totals, letters, hits }), [totals, letters, hits])
  // What is searched for is found in closed branches as well.
  const open = useMemo(
    () => flatTree(tree).flatMap(({ tag }) => (search !== '' || !closed.has(tag.id) ? [tag.id] : [])),
    [tree, search, closed],
  )
  // The chosen one alone where another way led to it.
  const marked = useMemo(() => {
    const there = new Set(open.concat([...closed].map(String)))
    return selected.has(chosenId) ? [...selected].filter((id) => there.has(id)) : [chosenId]
  }, [selected, chosenId, open, closed])
  const movable = editable && order === 'arranged' && search === ''
  const select = useStableCallback((keys: 'all' | ReadonlySet<Key>) => {
    const ids = keys === 'all' ? flatTree(nodes).map(({ tag }) => tag.id) : [...keys].map(String)
    const added = ids.findLast((id) => !marked.includes(id))
    setSelected(new Set(ids))
    if (added) onChoose(added)
    else if (!ids.includes(chosenId) && ids[0]) onChoose(ids[0])
  })
  const expand = useStableCallback((keys: ReadonlySet<Key>) =>
    setClosed(new Set(Object.keys(currentProject().tags).filter((id) => !keys.has(id)))),
  )
  const choose = useStableCallback(onChoose)
  const { showMenu, menu } = useTagMenu({ marked, movable, onChoose, onNew, onDelete })
  return (
    <div className={styles.pane} onContextMenu={showMenu} role="presentation">
      <div className={styles.actions}>{actions}</div>
      <div className={styles.find}>
        <FindField
          label={codebookWords.search}
          placeholder={codebookWords.searchTags}
          value={typed}
          onType={setTyped}
        />
        <Select
          label={codebookWords.order}
          hideLabel
          value={order}
          options={orders()}
          onChange={(value) => setOrder(value === '' ? 'arranged' : value)}
        />
      </div>
      {hits && (
        <p className={styles.found} role="status">
          {hits.size === 0 ? codebookWords.noneHas(search) : codebookWords.found(hits.size)}
        </p>
      )}
      <TagRows
        {...{ nodes: listed, facts, chosenId, marked, open, movable, isWork }}
        onSelect={select}
        onChoose={choose}
        onExpand={expand}
      />
      {menu}
      <p className={styles.hint}>{movable || !editable ? codebookWords.movableHint : codebookWords.notMovable}</p>
    </div>
  )
}

/** A tag that is gone to is seen: the branches it stands in are opened, and may be closed again. */
function useOpened(chosenId: string, closed: ReadonlySet<Key>, setClosed: (closed: ReadonlySet<Key>) => void): void {
  const [openedFor, setOpenedFor] = useState(chosenId)
  if (openedFor === chosenId) return
  setOpenedFor(chosenId)
  const { tags } = currentProject()
  const chosen = tags[chosenId]
  const above = new Set<Key>(chosen ? tagsAbove(chosen, (id) => tags[id]).map(({ id }) => id) : [])
  const open = new Set([...closed].filter((id) => !above.has(id)))
  if (open.size < closed.size) setClosed(open)
}

/** Whether the first picture is painted: thousands of rows, which nobody sees, are listed after it. */
function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    let wanted = true
    void painted().then(() => {
      if (wanted) startTransition(() => setPainted(true))
    })
    return () => {
      wanted = false
    }
  }, [])
  return isPainted
}
