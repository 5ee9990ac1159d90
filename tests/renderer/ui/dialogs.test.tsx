import { act, createEvent, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Dialog } from '@ui/Dialog'
import { TextArea } from '@ui/Field'
import { useState } from 'react'
import { PaletteDialog } from '@ui/PaletteDialog'
import { PaletteItem } from '@ui/PaletteItem'
import { beforeEach, describe, expect, test } from 'vitest'

let heard: string[]
beforeEach(() => {
  heard = []
  document.body.innerHTML = '<button>Opener</button>'
  document.querySelector('button')!.focus()
})
const close = () => void heard.push('close')

describe('a dialog', () => {
  const confirm = { label: 'Delete', run: () => void heard.push('run') }

  test('is modal, named by its title, and gives the focus back where it was', () => {
    const { unmount } = render(
      <Dialog title="Delete passage?" confirm={confirm} onClose={close}>
        Words
      </Dialog>,
    )
    expect(screen.getByRole('dialog', { name: 'Delete passage?' })).toHaveAttribute('open')
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus()
    unmount()
    expect(screen.getByRole('button', { name: 'Opener' })).toHaveFocus()
    expect(heard).toEqual([])
  })

  test('does what its button says, and Cancel only closes', async () => {
    render(
      <Dialog title="Sure?" confirm={confirm} onClose={close}>
        Words
      </Dialog>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }))
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(heard).toEqual(['run', 'close'])
  })

  test('does at Ctrl+Enter what its button says, from any field, with what was typed in it last', async () => {
    const fields: string[] = []
    const Form = () => {
      const [text, setText] = useState('')
      const run = () => void fields.push(text)
      return (
        <Dialog title="Note" confirm={{ label: 'Keep', run, onlyByButton: true }} onClose={close}>
          <TextArea label="Words" value={text} onCommit={setText} />
        </Dialog>
      )
    }
    render(<Form />)
    await userEvent.type(screen.getByRole('textbox'), 'a{Enter}b')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() => expect(fields).toEqual(['a\nb']))
    await userEvent.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}')
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', ctrlKey: true, isComposing: true })
    await new Promise((done) => setTimeout(done))
    expect(fields).toEqual(['a\nb'])
  })

  test('does nothing at Ctrl+Enter while its button is disabled, or where a part of it took the key', async () => {
    const { rerender } = render(
      <Dialog title="Sure?" confirm={{ ...confirm, disabled: true }} onClose={close}>
        Words
      </Dialog>,
    )
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    rerender(
      <Dialog title="Sure?" confirm={confirm} onClose={close}>
        <button onKeyDown={(event) => event.preventDefault()}>Cell</button>
      </Dialog>,
    )
    screen.getByRole('button', { name: 'Cell' }).focus()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await new Promise((done) => setTimeout(done))
    expect(heard).toEqual([])
  })

  test('does nothing at Enter while its button is disabled', () => {
    render(
      <Dialog title="Sure?" confirm={{ ...confirm, disabled: true }} onClose={close}>
        Words
      </Dialog>,
    )
    const form = screen.getByRole('dialog').querySelector('form')!
    const sent = createEvent.submit(form)
    fireEvent(form, sent)
    expect(sent.defaultPrevented).toBe(true)
    expect(heard).toEqual([])
    expect(screen.getByRole('button', { name: 'Delete' })).toBeDisabled()
  })

  test('without something to confirm has only Close', () => {
    render(
      <Dialog title="About" wide onClose={close}>
        Words
      </Dialog>,
    )
    expect(screen.getAllByRole('button', { hidden: true }).map(({ textContent }) => textContent)).toEqual([
      'Opener',
      'Close',
    ])
    fireEvent.submit(screen.getByRole('dialog').querySelector('form')!)
    expect(heard).toEqual([])
  })

  test('asks to be closed at Escape instead of closing itself', () => {
    render(
      <Dialog title="About" onClose={close}>
        Words
      </Dialog>,
    )
    expect(fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))).toBe(false)
    expect(heard).toEqual(['close'])
    expect(screen.getByRole('dialog')).toHaveAttribute('open')
  })

  test('asks to be closed at the first Escape in a search, and lets other fields have theirs', async () => {
    render(
      <Dialog title="About" onClose={close}>
        <input type="search" />
        <input type="text" />
      </Dialog>,
    )
    expect(fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' })).toBe(true)
    expect(fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'x' })).toBe(true)
    expect(heard).toEqual([])
    expect(fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' })).toBe(false)
    expect(heard).toEqual(['close'])
  })

  test('is wide only where it is asked to be', () => {
    const { rerender } = render(
      <Dialog title="About" onClose={close}>
        Words
      </Dialog>,
    )
    const narrow = screen.getByRole('dialog').className
    rerender(
      <Dialog title="About" wide onClose={close}>
        Words
      </Dialog>,
    )
    expect(screen.getByRole('dialog').className.split(' ')).toEqual([narrow, expect.stringMatching(/wide/)])
  })
})

describe('a palette', () => {
  const includes = (entry: string, typed: string) => entry.toLowerCase().includes(typed.toLowerCase())
  const show = (more: Partial<Parameters<typeof PaletteDialog>[0]> = {}) =>
    render(
      <PaletteDialog
        label="Commands"
        fieldLabel="Command"
        listLabel="Found"
        filter={includes}
        nothingFound="Nothing is called that."
        onChoose={(id) => heard.push(id)}
        onClose={close}
        {...more}
      >
        <PaletteItem id="open" label="Open project" words="Open project file" kind="File" shortcut="Ctrl+O" />
        <PaletteItem id="save" label="Save again" mark={<i>*</i>} />
        <PaletteItem id="undo" label="Undo" shortcut={null} />
      </PaletteDialog>,
    )
  const entries = () => screen.queryAllByRole('menuitem').map(({ textContent }) => textContent)

  test('shows its entries with what they are, and the focus is in its field', () => {
    show()
    expect(screen.getByRole('dialog', { name: 'Commands' })).toHaveAttribute('open')
    expect(entries()).toEqual(['Open projectFileCtrl+O', '*Save again', 'Undo'])
    expect(screen.getByRole('searchbox', { name: 'Command' })).toHaveFocus()
    expect(screen.getByPlaceholderText('Command')).toBeVisible()
  })

  test('finds entries by all their words, and says when there is none', async () => {
    show({ placeholder: 'Type a command' })
    await userEvent.type(screen.getByPlaceholderText('Type a command'), 'FILE')
    expect(entries()).toEqual(['Open projectFileCtrl+O'])
    await userEvent.type(screen.getByRole('searchbox'), 'x')
    expect(entries()).toEqual(['Nothing is called that.'])
  })

  test('closes before it does what was chosen, once', async () => {
    show()
    await userEvent.click(screen.getByRole('menuitem', { name: /Undo/ }))
    expect(heard).toEqual(['close', 'undo'])
  })

  test('arrows and Enter choose', async () => {
    show()
    await userEvent.type(screen.getByRole('searchbox'), 's')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(heard).toEqual(['close', 'save'])
  })

  test('does not do what is disabled', async () => {
    show({ disabledIds: ['undo'] })
    await userEvent.click(screen.getByRole('menuitem', { name: /Undo/ }))
    expect(heard).toEqual([])
    expect(screen.getByRole('menuitem', { name: /Undo/ })).toHaveAttribute('aria-disabled', 'true')
  })

  test('can be told what is typed, and tells it', async () => {
    const typed: string[] = []
    show({ typed: { text: 'und', onType: (text) => typed.push(text) } })
    expect(screen.getByRole('searchbox')).toHaveValue('und')
    await userEvent.type(screen.getByRole('searchbox'), 'o')
    expect(typed).toContain('undo')
  })

  test('is left at Escape and gives the focus back', async () => {
    const { unmount } = show()
    await act(async () => screen.getByRole<HTMLDialogElement>('dialog').close())
    expect(heard).toEqual(['close'])
    unmount()
    expect(screen.getByRole('button', { name: 'Opener' })).toHaveFocus()
  })

  test('stays when it is told of a closing after which it was opened again', () => {
    show()
    fireEvent(screen.getByRole('dialog'), new Event('close'))
    expect(heard).toEqual([])
  })
})
