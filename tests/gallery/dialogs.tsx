import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { TextInput } from '@ui/Field'
import { LineSwatch } from '@ui/LineSwatch'
import { PaletteDialog } from '@ui/PaletteDialog'
import { PaletteItem } from '@ui/PaletteItem'
import { type ReactNode, useState } from 'react'
import { Row, Section } from './section'

type Shown = { label: string; dialog: (close: () => void) => ReactNode }

const DIALOGS: readonly Shown[] = [
  { label: 'Message', dialog: message },
  { label: 'Form', dialog: form },
  { label: 'Form that cannot be sent', dialog: unsendable },
  { label: 'Danger', dialog: danger },
  { label: 'Wide and long', dialog: wide },
  { label: 'Palette', dialog: palette },
]

export function Dialogs() {
  const [shown, setShown] = useState<Shown | null>(null)
  const close = () => setShown(null)
  return (
    <Section title="Dialogs" says="One question at a time. Escape leaves, and the focus goes back to where it was.">
      <Row name="Opened by">
        {DIALOGS.map((each) => (
          <Button key={each.label} onClick={() => setShown(each)}>
            {each.label}
          </Button>
        ))}
      </Row>
      {shown?.dialog(close)}
    </Section>
  )
}

function message(close: () => void) {
  return (
    <Dialog title="About Assay" onClose={close}>
      <p>Everything stays on this computer. Assay opens no network connection.</p>
    </Dialog>
  )
}

function form(close: () => void) {
  return (
    <Dialog title="New tag" confirm={{ label: 'Create tag', run: close }} onClose={close}>
      <TextInput label="Name" hint="A word or two, as it will stand in the margin." value="" onCommit={ignored} />
    </Dialog>
  )
}

function unsendable(close: () => void) {
  return (
    <Dialog title="New tag" confirm={{ label: 'Create tag', run: close, disabled: true }} onClose={close}>
      <TextInput label="Name" error="There is a tag of this name already." value="Supply" onCommit={ignored} />
    </Dialog>
  )
}

function danger(close: () => void) {
  return (
    <Dialog title="Delete “Supply”?" confirm={{ label: 'Delete tag', run: close, danger: true }} onClose={close}>
      <p>Its 12 passages stay, without this tag. This can be undone.</p>
    </Dialog>
  )
}

function wide(close: () => void) {
  return (
    <Dialog title="Backups" wide onClose={close}>
      {Array.from({ length: 40 }, (_, index) => (
        <p key={index}>{`Backup ${index + 1}, made when the project was closed, checked, and whole.`}</p>
      ))}
    </Dialog>
  )
}

function palette(close: () => void) {
  return (
    <PaletteDialog
      label="Tags"
      fieldLabel="Tag name"
      listLabel="Tags that match"
      filter={(entry, typed) => entry.toLowerCase().includes(typed.toLowerCase())}
      disabledIds={['warning']}
      nothingFound="No tag has this name."
      onChoose={ignored}
      onClose={close}
    >
      <PaletteItem id="supply" label="Supply" mark={<LineSwatch ink="var(--t3)" />} kind="12 passages" shortcut="1" />
      <PaletteItem id="loss" label="Loss in return" mark={<LineSwatch ink="var(--t7)" line="wavy" />} shortcut="2" />
      <PaletteItem id="warning" label="Lost warning" kind="On this passage already" />
      <PaletteItem
        id="long"
        label="Dependence of the lower towns on forecasts that somebody upstream makes for himself"
      />
    </PaletteDialog>
  )
}

const ignored = () => undefined
