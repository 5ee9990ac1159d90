import { NameDialog } from '@domain/NameDialog'
import { type Arrangement, isSameArrangement } from '@shared/arrangement'
import { positionAfter, viewsInOrder } from '@shared/document/queries/query'
import type { View } from '@shared/kinds/views'
import { newId } from '@shared/new-id'
import { useCommand } from '@state/commands'
import { announce } from '@state/notices'
import { perform } from '@state/perform'
import { currentProject, useEditable, useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { ContextMenu, type ContextMenuItem } from '@ui/ContextMenu'
import type { MenuPoint } from '@ui/menu-point'
import { belowStart } from '@ui/reading-direction'
import { Bookmark } from 'lucide-react'
import { useRef, useState } from 'react'
import styles from './Register.module.css'
import { REGISTER_AS_MADE } from './RegisterColumns'
import { registerWords } from './register-words'

type RegisterViewsProps = {
  arrangement: Arrangement
  /** The view that was chosen or saved last; what was changed since is not in it. */
  viewId: string | null
  onArrange: (changes: Partial<Arrangement> & { viewId: string | null }) => void
}

/** The saved views of the register: chosen, saved, replaced, renamed and deleted in one menu. */
export function RegisterViews({ arrangement, viewId, onArrange }: RegisterViewsProps) {
  const editable = useEditable()
  const views = useQuery(viewsInOrder)
  const [at, setAt] = useState<MenuPoint | null>(null)
  const [naming, setNaming] = useState<'new' | View | null>(null)
  const button = useRef<HTMLDivElement>(null)
  const chosen = views.find(({ id }) => id === viewId) ?? views.find((view) => isAsIn(view, arrangement))
  const changed = chosen !== undefined && !isAsIn(chosen, arrangement)
  const open = () => {
    if (button.current) setAt(belowStart(button.current))
  }
  useCommand('risk.views', open)

  const choose = (view: View) => {
    onArrange({ ...view.arrangement, viewId: view.id })
    announce(registerWords.viewShown(view.name))
  }
  const save = async (name: string): Promise<boolean> => {
    const id = newId()
    const position = positionAfter(Object.values(currentProject().views))
    const done = await perform({ name: 'view.create', input: { view: { id, position, name, arrangement } } })
    if (done) onArrange({ viewId: id })
    return Boolean(done)
  }
  const rename = async (view: View, name: string): Promise<boolean> =>
    Boolean(await perform({ name: 'view.update', input: { viewId: view.id, changes: { name } } }))

  const items: (ContextMenuItem | null)[] = [
    ...views.map((view) => ({
      label: view === chosen ? `${view.name} ✓` : view.name,
      run: () => choose(view),
    })),
    { label: registerWords.noView, run: () => onArrange({ ...REGISTER_AS_MADE, viewId: null }) },
    null,
    { label: registerWords.saveNew, disabled: !editable, run: () => setNaming('new') },
    ...(chosen
      ? [
          {
            label: registerWords.replaceView(chosen.name),
            disabled: !editable || !changed,
            run: () => void perform({ name: 'view.update', input: { viewId: chosen.id, changes: { arrangement } } }),
          },
          { label: registerWords.renameNamed(chosen.name), disabled: !editable, run: () => setNaming(chosen) },
          {
            label: registerWords.deleteNamed(chosen.name),
            disabled: !editable,
            run: () => void perform({ name: 'view.delete', input: { viewId: chosen.id } }),
          },
        ]
      : []),
  ]
  return (
    <div ref={button}>
      <Button
        look="quiet"
        aria-haspopup="menu"
        onClick={open}
        title={chosen?.name}
        aria-label={labelOf(chosen, changed)}
      >
        <Bookmark size={16} aria-hidden />
        <bdi className={styles.viewName}>{chosen ? chosen.name + (changed ? ' *' : '') : registerWords.views}</bdi>
      </Button>
      {at && <ContextMenu label={registerWords.views} at={at} items={items} onClose={() => setAt(null)} />}
      {naming !== null && (
        <NameDialog
          title={naming === 'new' ? registerWords.saveView : registerWords.renameView}
          confirm={naming === 'new' ? registerWords.save : registerWords.rename}
          name={naming === 'new' ? null : naming.name}
          place={naming === 'new' ? 'save-view' : `rename-view ${naming.id}`}
          onName={(name) => (naming === 'new' ? save(name) : rename(naming, name))}
          onClose={() => setNaming(null)}
        />
      )}
    </div>
  )
}

const isAsIn = (view: View, arrangement: Arrangement): boolean => isSameArrangement(view.arrangement, arrangement)

const labelOf = (view: View | undefined, changed: boolean): string =>
  view === undefined
    ? registerWords.views
    : changed
      ? registerWords.viewsChanged(view.name)
      : registerWords.viewsWith(view.name)
