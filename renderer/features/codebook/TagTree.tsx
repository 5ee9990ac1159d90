import { useMenu } from '@domain/CommandMenu'
import { tagCounts } from '@shared/document/queries/tags'
import { announce } from '@state/notices'
import { currentProject, isEditable, useEditable, useQuery } from '@state/project-store'
import type { TagNode } from '@shared/document/queries/tags'
import { LineSwatch } from '@ui/LineSwatch'
import { ChevronRight } from 'lucide-react'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useState } from 'react'
import {
  Button as TreeButton,
  Collection,
  type Key,
  Tree,
  TreeItem,
  TreeItemContent,
  useDragAndDrop,
} from 'react-aria-components'
import { type Landing, landingByKey, moveTag } from './move-tag'
import styles from './TagTree.module.css'

type TagTreeProps = {
  onNew: () => void
  onDelete: (tagId: string) => void
  tree: readonly TagNode[]
  chosenId: string
  onChoose: (tagId: string) => void
  actions: ReactNode
}

const DRAG_TYPE = 'text/plain'

/** The codebook as a tree: arrows walk it, dragging or Alt with the arrows nests and orders it. */
export function TagTree({ tree, chosenId, onChoose, onNew, onDelete, actions }: TagTreeProps) {
  const editable = useEditable()
  const counts = useQuery(tagCounts)
  const [closed, setClosed] = useState<ReadonlySet<Key>>(new Set())
  const open = Object.keys(currentProject().tags).filter((id) => !closed.has(id))
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !editable,
    getItems: (keys) => [...keys].map((key) => ({ [DRAG_TYPE]: String(key) })),
    onMove: ({ keys, target }) => {
      const at = target.dropPosition
      for (const key of keys) void moveTag(String(key), { tagId: String(target.key), at })
    },
  })
  const moveByKey = (event: KeyboardEvent<HTMLElement>) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null
    const tag = currentProject().tags[row?.dataset.key ?? '']
    const landing = event.altKey && tag && isEditable() ? landingByKey(event.key, tag) : null
    if (!landing || !tag) return
    event.preventDefault()
    event.stopPropagation()
    const tree = event.currentTarget
    void moveTag(tag.id, landing).then((commit) => {
      if (!commit) return
      // A row that moves within the page loses the focus.
      tree.querySelector<HTMLElement>(`[data-key="${tag.id}"]`)?.focus()
      onChoose(tag.id)
      announce(`${tag.name} is now ${placeWords(landing)}.`)
    })
  }
  const { open: openMenu, menu } = useMenu()
  const showMenu = (event: MouseEvent<HTMLElement>) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null
    const tag = currentProject().tags[row?.dataset.key ?? '']
    if (!tag) return
    onChoose(tag.id)
    const move = (label: string, key: string, arrow: string) => {
      const landing = isEditable() ? landingByKey(key, tag) : null
      return {
        label,
        shortcut: `Alt+${arrow}`,
        disabled: !landing,
        run: () => landing && void moveTag(tag.id, landing),
      }
    }
    openMenu(event, `Tag ${tag.name}`, [
      { label: 'New tag…', disabled: !isEditable(), run: onNew },
      null,
      move('Move up', 'ArrowUp', '↑'),
      move('Move down', 'ArrowDown', '↓'),
      move('Move under the one above', 'ArrowRight', '→'),
      move('Move out one level', 'ArrowLeft', '←'),
      null,
      { label: 'Delete tag…', disabled: !isEditable(), run: () => onDelete(tag.id) },
    ])
  }
  return (
    <div className={styles.pane} onKeyDownCapture={moveByKey} onContextMenu={showMenu} role="presentation">
      <div className={styles.actions}>{actions}</div>
      <Tree
        aria-label="Codebook"
        data-work
        className={styles.tree ?? ''}
        items={tree}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        escapeKeyBehavior="none"
        selectedKeys={[chosenId]}
        onSelectionChange={(keys) => keys !== 'all' && onChoose(String([...keys][0] ?? chosenId))}
        expandedKeys={open}
        onExpandedChange={(keys) =>
          setClosed(new Set(Object.keys(currentProject().tags).filter((id) => !keys.has(id))))
        }
        dragAndDropHooks={dragAndDropHooks}
        dependencies={[counts]}
      >
        {(node) => renderNode(node, counts)}
      </Tree>
      <p className={styles.hint}>Drag a tag, or press Alt with the arrow keys, to order and nest it.</p>
      {menu}
    </div>
  )
}

function renderNode({ tag, children }: TagNode, counts: ReadonlyMap<string, number>): ReactNode {
  return (
    <TreeItem id={tag.id} textValue={tag.name} className={styles.item ?? ''}>
      <TreeItemContent>
        <TreeButton slot="chevron" className={styles.chevron ?? ''}>
          {children.length > 0 && <ChevronRight size={14} aria-hidden />}
        </TreeButton>
        <LineSwatch ink={`var(--t${tag.colour})`} line={tag.line} />
        <span className={styles.name}>{tag.name}</span>
        {tag.shortcut !== null && <kbd>{tag.shortcut}</kbd>}
        <span className={styles.count}>{counts.get(tag.id) ?? 0}</span>
      </TreeItemContent>
      <Collection items={children} dependencies={[counts]}>
        {(child) => renderNode(child, counts)}
      </Collection>
    </TreeItem>
  )
}

function placeWords({ tagId, at }: Landing): string {
  const name = currentProject().tags[tagId]?.name ?? ''
  return at === 'on' ? `under ${name}` : `${at} ${name}`
}
