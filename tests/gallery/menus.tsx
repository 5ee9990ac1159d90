import { Button } from '@ui/Button'
import { ContextMenu } from '@ui/ContextMenu'
import { type MenuPoint, menuPoint } from '@ui/menu-point'
import { useState } from 'react'
import { Row, Section } from './section'

const nothing = () => undefined
const ITEMS = [
  { label: 'Tag…', shortcut: 'T', run: nothing },
  { label: 'Use as evidence…', shortcut: 'E', run: nothing },
  null,
  {
    label: 'Resize passage to selection',
    shortcut: 'R',
    run: nothing,
    disabled: true,
    hint: 'Nothing to do this to yet.',
  },
  { label: 'Delete passage…', shortcut: 'Delete', run: nothing },
]

export function Menus() {
  const [at, setAt] = useState<MenuPoint | null>(null)
  return (
    <Section title="Context menus" says="What can be done with one thing, also by the menu key. Nothing is here only.">
      <Row name="Groups, keys, and one that is off">
        <Button
          onClick={({ clientX, clientY, currentTarget }) =>
            setAt(menuPoint({ clientX, clientY, button: 0, target: currentTarget }))
          }
        >
          Open a menu
        </Button>
      </Row>
      {at && <ContextMenu label="A passage" at={at} items={ITEMS} onClose={() => setAt(null)} />}
    </Section>
  )
}
