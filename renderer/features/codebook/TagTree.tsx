import { announce } from '@state/notices'
import { currentProject, isEditable, useEditable, useQuery } from '@state/project-store'
import { lettersOfTags } from '@shared/document/queries/tag-letters'
import { tagTotals } from '@shared/document/queries/tag-totals'
import { foundInTree, sortedTree, type TagOrder } from '@shared/document/queries/tag-view'
import { flatTree, type TagNode } from '@shared/document/queries/tags'
import { counted } from '@shared/words/plural'
import { Select, TextInput } from '@ui/Field'
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react'
import { type Key, Tree, useDragAndDrop } from 'react-aria-components'
import { type Landing, landingByKey, moveTags, topOf } from './move-tag'
import { renderNode } from './TagRow'
import styles from './TagTree.module.css'

type TagTreeProps = {
  tree: readonly TagNode[]
  chosenId: string
  onChoose: (tagId: string) => void
  actions: ReactNode
  /** Whether keys go to the tree when the screen is gone to; not while something else is done in it. */
  isWork: boolean
}

const DRAG_TYPE = 'text/plain'

const ORDERS: readonly { value: TagOrder; label: string }[] = [
  { value: 'arranged', label: 'As arranged' },
  { value: 'name', label: 'By name' },
  { value: 'own', label: 'Most passages' },
  { value: 'under', label: 'Most with tags under them' },
]

/** The codebook as a tree: arrows walk it, dragging or Alt with the arrows nests and orders what is selected. */
export function TagTree({ tree, chosenId, onChoose, actions, isWork }: TagTreeProps) {
  const editable = useEditable()
  const totals = useQuery(tagTotals)
  const letters = useQuery(lettersOfTags)
  const [search, setSearch] = useState('')
  const [order, setOrder] = useState<TagOrder>('arranged')
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [closed, setClosed] = useState<ReadonlySet<Key>>(new Set())
  const searching = search.trim() !== ''
  const { nodes, hits } = useMemo(() => {
    const sorted = sortedTree(tree, order, totals)
    return searching ? foundInTree(sorted, search, letters) : { nodes: sorted, hits: null }
  }, [tree, order, totals, searching, search, letters])
  const facts = useMemo(() => ({ totals, letters, hits }), [totals, letters, hits])
  // What is searched for is found in closed branches as well.
  const open = Object.keys(currentProject().tags).filter((id) => searching || !closed.has(id))
  /** What is selected and still there; the chosen one alone where another way led to it. */
  const marked = selected.has(chosenId) ? [...selected].filter((id) => currentProject().tags[id]) : [chosenId]
  const movable = editable && order === 'arranged' && !searching
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !movable,
    getItems: (keys) => [...keys].map((key) => ({ [DRAG_TYPE]: String(key) })),
    onMove: ({ keys, target }) =>
      void moveTags([...keys].map(String), { tagId: String(target.key), at: target.dropPosition }),
  })
  const select = (keys: 'all' | ReadonlySet<Key>) => {
    const ids = keys === 'all' ? flatTree(nodes).map(({ tag }) => tag.id) : [...keys].map(String)
    const added = ids.findLast((id) => !marked.includes(id))
    setSelected(new Set(ids))
    if (added) onChoose(added)
    else if (!ids.includes(chosenId) && ids[0]) onChoose(ids[0])
  }
  const moveByKey = (event: KeyboardEvent<HTMLElement>) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null
    const tag = currentProject().tags[row?.dataset.key ?? '']
    if (!event.altKey || !tag || !isEditable()) return
    const moving = marked.includes(tag.id) ? marked : [tag.id]
    const landing = landingByKey(event.key, topOf(moving))
    if (!landing) return
    event.preventDefault()
    event.stopPropagation()
    if (!movable) return announce('Tags are moved while all are shown as arranged.')
    const list = event.currentTarget
    void moveTags(moving, landing).then((commit) => {
      if (!commit) return
      // A row that moves within the page loses the focus.
      list.querySelector<HTMLElement>(`[data-key="${tag.id}"]`)?.focus()
      onChoose(tag.id)
      announce(`${moving.length === 1 ? `${tag.name} is` : `${moving.length} tags are`} now ${placeWords(landing)}.`)
    })
  }
  return (
    <div className={styles.pane} onKeyDownCapture={moveByKey} role="presentation">
      <div className={styles.actions}>{actions}</div>
      <div className={styles.find}>
        <TextInput
          label="Search the codebook"
          hideLabel
          type="search"
          placeholder="Search the codebook"
          value=""
          onCommit={() => null}
          onType={setSearch}
        />
        <Select
          label="Order"
          hideLabel
          value={order}
          options={ORDERS}
          onChange={(value) => setOrder(value === '' ? 'arranged' : value)}
        />
      </div>
      {hits && (
        <p className={styles.found} role="status">
          {hits.size === 0 ? `No tag has “${search.trim()}”.` : `${counted(hits.size, 'tag')} found.`}
        </p>
      )}
      <Tree
        aria-label="Codebook"
        data-work={isWork || undefined}
        className={styles.tree ?? ''}
        items={nodes}
        selectionMode="multiple"
        selectionBehavior="replace"
        disallowEmptySelection
        escapeKeyBehavior="none"
        selectedKeys={marked}
        onSelectionChange={select}
        expandedKeys={open}
        onExpandedChange={(keys) =>
          setClosed(new Set(Object.keys(currentProject().tags).filter((id) => !keys.has(id))))
        }
        dragAndDropHooks={dragAndDropHooks}
        dependencies={[facts]}
      >
        {(node) => renderNode(node, facts)}
      </Tree>
      <p className={styles.hint}>
        {movable || !editable
          ? 'Drag tags, or press Alt with the arrow keys, to order and nest them; Shift or Ctrl selects several.'
          : 'Tags are moved while all are shown as arranged.'}
      </p>
    </div>
  )
}

function placeWords({ tagId, at }: Landing): string {
  const name = currentProject().tags[tagId]?.name ?? ''
  return at === 'on' ? `under ${name}` : `${at} ${name}`
}
