import { useSpoken } from '@state/language'
import { painted } from '@state/in-slices'
import { announce } from '@state/notices'
import { currentProject, isEditable } from '@state/project-store'
import { keyAlong } from '@ui/reading-direction'
import type { TagNode } from '@shared/document/queries/tags'
import { type KeyboardEvent, memo, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { type Key, Tree } from 'react-aria-components/Tree'
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer'
import { type Landing, landingByKey, moveTags, topOf } from './move-tag'
import { renderNode, type RowFacts } from './TagRow'
import styles from './TagTree.module.css'
import { codebookWords } from './codebook-words'

type TagRowsProps = {
  nodes: readonly TagNode[]
  facts: RowFacts
  chosenId: string
  /** Tags that are selected, the chosen one among them. */
  marked: readonly string[]
  open: readonly string[]
  movable: boolean
  isWork: boolean
  onSelect: (keys: 'all' | ReadonlySet<Key>) => void
  onChoose: (tagId: string) => void
  onExpand: (open: ReadonlySet<Key>) => void
}

const DRAG_TYPE = 'text/plain'

/** Pixels of a row whose name has room in one line; others are measured. */
const ROW_HEIGHT = 32
/** Pixels around the rows. */
const AROUND = 6
const LAYOUT = { estimatedRowSize: ROW_HEIGHT, padding: AROUND }

/** The rows of the tree, of which only those in view exist, however many there are; what is closed is not even listed. */
export const TagRows = memo(function TagRows({ nodes, facts, marked, open, movable, isWork, ...rest }: TagRowsProps) {
  const { chosenId, onSelect, onChoose, onExpand } = rest
  const frame = useRef<HTMLDivElement>(null)
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !movable,
    getItems: (keys) => [...keys].map((key) => ({ [DRAG_TYPE]: String(key) })),
    onMove: ({ keys, target }) =>
      void moveTags([...keys].map(String), { tagId: String(target.key), at: target.dropPosition }),
  })
  const [layout] = useState(() => new ListLayout())
  const spoken = useSpoken()
  const shown = useMemo(() => ({ ...facts, spoken, open: new Set(open) }), [facts, spoken, open])
  // A tag that was just made, or gone to from elsewhere, may stand far below, where it has no row yet.
  const broughtId = useRef<string | null>(null)
  useEffect(() => {
    const isBrought = () => {
      // Only a choice moves the tree; a tag that is not listed yet is brought into view once it is.
      if (broughtId.current === chosenId) return true
      const tree = treeIn(frame.current)
      const place = layout.getLayoutInfo(chosenId)?.rect
      if (!tree || !place) return false
      broughtId.current = chosenId
      if (place.y < tree.scrollTop) tree.scrollTop = place.y - AROUND
      else if (place.maxY > tree.scrollTop + tree.clientHeight) tree.scrollTop = place.maxY + AROUND - tree.clientHeight
      return true
    }
    if (isBrought()) return
    // The rows of a branch that was opened for it have their places once they are drawn.
    let wanted = true
    void painted().then(() => wanted && isBrought())
    return () => {
      wanted = false
    }
  }, [layout, chosenId, nodes, open])
  const moveByKey = (event: KeyboardEvent<HTMLElement>) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null
    const tag = currentProject().tags[row?.dataset.key ?? '']
    if (!event.altKey || !tag || !isEditable()) return
    const moving = marked.includes(tag.id) ? marked : [tag.id]
    const landing = landingByKey(keyAlong(event), topOf(moving))
    if (!landing) return
    event.preventDefault()
    event.stopPropagation()
    if (!movable) return announce(codebookWords.notMovable)
    const list = event.currentTarget
    void moveTags(moving, landing).then((commit) => {
      if (!commit) return
      // A row that moves within the page loses the focus.
      rowOf(list, tag.id)?.focus()
      onChoose(tag.id)
      announce(movedWords(moving.length, tag.name, landing))
    })
  }
  return (
    <div ref={frame} className={styles.rows} onKeyDownCapture={moveByKey} role="presentation">
      <Virtualizer layout={layout} layoutOptions={LAYOUT}>
        <Tree
          aria-label={codebookWords.codebook}
          data-work={isWork || undefined}
          className={styles.tree ?? ''}
          items={nodes}
          selectionMode="multiple"
          selectionBehavior="replace"
          disallowEmptySelection
          escapeKeyBehavior="none"
          selectedKeys={marked}
          onSelectionChange={onSelect}
          expandedKeys={open}
          onExpandedChange={onExpand}
          dragAndDropHooks={dragAndDropHooks}
          dependencies={[shown]}
        >
          {(node): ReactNode => renderNode(node, shown)}
        </Tree>
      </Virtualizer>
    </div>
  )
})

const treeIn = (frame: HTMLElement | null): HTMLElement | null =>
  frame?.querySelector<HTMLElement>('[role=treegrid]') ?? null

const rowOf = (frame: HTMLElement | null, tagId: string): HTMLElement | null =>
  frame?.querySelector<HTMLElement>(`[data-key="${tagId}"]`) ?? null

function movedWords(count: number, moved: string, { tagId, at }: Landing): string {
  const name = currentProject().tags[tagId]?.name ?? ''
  if (count === 1) {
    const say = { on: codebookWords.nowUnder, before: codebookWords.nowBefore, after: codebookWords.nowAfter }[at]
    return say(moved, name)
  }
  const { severalNowUnder, severalNowBefore, severalNowAfter } = codebookWords
  return { on: severalNowUnder, before: severalNowBefore, after: severalNowAfter }[at](count, name)
}
