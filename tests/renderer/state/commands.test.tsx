import { commandOf, runCommand, shortcutText, unavailable, useCommand, useCommandRevision } from '@state/commands'
import { listenForKeys } from '@state/keymap'
import { goTo, resetPlace } from '@state/place'
import { currentProject, show } from '@state/project-store'
import type { CommandId } from '@shared/commands/commands'
import { act, fireEvent, render, renderHook, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openInWindow } from '../desk'

let ran: string[]
beforeEach(() => {
  ran = []
  resetPlace('home')
})

function Doing({ id, word, enabled }: { id: CommandId; word: string; enabled?: boolean }) {
  useCommand(id, () => void ran.push(word), enabled)
  return null
}

function openReadOnly() {
  const status = { seq: 1, savedAt: null, failure: null, unsaved: 0, changedOutside: false, undo: null, redo: null }
  const facts = {
    folderId: 'f',
    folderName: 'Test.assay',
    readOnly: 'No.',
    writableBy: null,
    notices: [],
    drafts: [],
    ahead: null,
  }
  act(() => show({ project: currentProject(), ...facts, status }))
}

describe('a command', () => {
  test('does what the component mounted last says, in its newest words, and the one before when that goes', () => {
    const outer = render(<Doing id="view.palette" word="outer" />)
    const inner = render(<Doing id="view.palette" word="inner" />)
    runCommand('view.palette')
    inner.rerender(<Doing id="view.palette" word="inner again" />)
    runCommand('view.palette')
    inner.unmount()
    runCommand('view.palette')
    outer.unmount()
    expect(runCommand('view.palette')).toBe(false)
    expect(ran).toEqual(['inner', 'inner again', 'outer'])
  })

  test('does nothing while what does it is not enabled', () => {
    const { rerender } = render(<Doing id="view.palette" word="x" enabled={false} />)
    expect(runCommand('view.palette')).toBe(false)
    expect(unavailable(commandOf('view.palette'))).toBe('Nothing to do this to yet.')
    rerender(<Doing id="view.palette" word="x" enabled />)
    expect(unavailable(commandOf('view.palette'))).toBeNull()
    expect(runCommand('view.palette')).toBe(true)
    expect(ran).toEqual(['x'])
  })

  test('tells those who show commands whenever what can be done changes', () => {
    const { result } = renderHook(useCommandRevision)
    const first = result.current
    const { rerender, unmount } = render(<Doing id="view.palette" word="x" />)
    expect(result.current).toBe(first + 1)
    rerender(<Doing id="view.palette" word="y" />)
    expect(result.current).toBe(first + 1)
    unmount()
    expect(result.current).toBe(first + 2)
  })

  test('that needs a project says so', () => {
    show(null)
    render(<Doing id="go.reader" word="reader" />)
    render(<Doing id="risk.new" word="risk" />)
    expect(unavailable(commandOf('go.reader'))).toBe('Open a project first.')
    expect(unavailable(commandOf('risk.new'))).toBe('Open a project first.')
    expect(unavailable(commandOf('passage.tag'))).toBe('Open a project first.')
    expect(runCommand('go.reader')).toBe(false)
    expect(ran).toEqual([])
  })

  test('that changes the project cannot be used where it is read-only, others can', async () => {
    await openInWindow()
    render(<Doing id="go.reader" word="reader" />)
    render(<Doing id="risk.new" word="risk" />)
    expect(unavailable(commandOf('risk.new'))).toBeNull()
    openReadOnly()
    expect(unavailable(commandOf('risk.new'))).toBe('This project is open read-only.')
    expect(runCommand('risk.new')).toBe(false)
    expect(runCommand('go.reader')).toBe(true)
    expect(ran).toEqual(['reader'])
  })

  test('of one screen says which', async () => {
    await openInWindow()
    render(<Doing id="passage.tag" word="tag" />)
    act(() => goTo({ screen: 'risks' }))
    expect(unavailable(commandOf('passage.tag'))).toBe('Only in Reader.')
    act(() => goTo({ screen: 'reader' }))
    expect(unavailable(commandOf('passage.tag'))).toBeNull()
  })

  test('nobody knows is a bug', () => {
    expect(() => commandOf('no.such' as CommandId)).toThrow('No command no.such.')
  })
})

describe('keys are written as the platform writes them', () => {
  const platform = Object.getOwnPropertyDescriptor(Navigator.prototype, 'platform')!
  afterEach(() => Object.defineProperty(Navigator.prototype, 'platform', platform))

  test.each([
    ['Linux x86_64', ['Ctrl+K', 'Shift+T', null]],
    ['MacIntel', ['⌘+K', 'Shift+T', null]],
  ])('on %s', (name, texts) => {
    Object.defineProperty(Navigator.prototype, 'platform', { configurable: true, value: name })
    expect(
      (['view.palette', 'passage.newTag', 'help.about'] as const).map((id) => shortcutText(commandOf(id))),
    ).toEqual(texts)
  })
})

describe('a key', () => {
  let stop: () => void
  beforeEach(async () => {
    await openInWindow()
    goTo({ screen: 'reader' })
    stop = listenForKeys()
    render(
      <>
        <input aria-label="text" />
        <input aria-label="box" type="checkbox" />
        <input aria-label="round" type="radio" />
        <textarea aria-label="area" />
        <select aria-label="choice" />
        <div role="grid" tabIndex={0} aria-label="grid">
          <button>cell</button>
        </div>
        <button>button</button>
        <Doing id="passage.tag" word="tag" />
        <Doing id="edit.undo" word="undo" />
        <Doing id="view.palette" word="palette" />
      </>,
    )
  })
  afterEach(() => stop())

  const press = (target: Element | Document, key: string, more: KeyboardEventInit = {}) => {
    ran.length = 0
    const left = fireEvent.keyDown(target, { key, ...more })
    return [...ran, left ? 'left' : 'taken'].join(' ')
  }
  const named = (name: string) => screen.queryByLabelText(name) ?? screen.getByRole('button', { name })

  test('alone works outside of text and of what has keys of its own', () => {
    expect(press(document.body, 't')).toBe('tag taken')
    expect(press(document, 't')).toBe('tag taken')
    expect(['button', 'box', 'round'].map((name) => press(named(name), 't'))).toEqual(Array(3).fill('tag taken'))
    expect(['text', 'area', 'choice', 'grid', 'cell'].map((name) => press(named(name), 't'))).toEqual(
      Array(5).fill('left'),
    )
  })

  test('of a shortcut works everywhere, but undo in a text is the text’s own', () => {
    expect(['text', 'cell', 'button'].map((name) => press(named(name), 'k', { ctrlKey: true }))).toEqual(
      Array(3).fill('palette taken'),
    )
    expect(press(named('text'), 'z', { ctrlKey: true })).toBe('left')
    expect(press(named('box'), 'z', { ctrlKey: true })).toBe('undo taken')
  })

  test('is left alone while letters are composed, when somebody took it, and in a dialog', () => {
    expect(press(document.body, 't', { isComposing: true })).toBe('left')
    const take = (event: Event) => event.preventDefault()
    named('button').addEventListener('keydown', take)
    expect(press(named('button'), 't')).toBe('taken')
    named('button').removeEventListener('keydown', take)
    const dialog = document.createElement('dialog')
    document.body.append(dialog)
    expect(press(document.body, 't')).toBe('tag taken')
    dialog.open = true
    expect(press(document.body, 't')).toBe('left')
    expect(press(document.body, 'k', { ctrlKey: true })).toBe('left')
    dialog.remove()
  })

  test('of a command that cannot be used now is left to others', () => {
    expect(press(document.body, 'n')).toBe('left')
    act(() => goTo({ screen: 'risks' }))
    expect(press(document.body, 't')).toBe('left')
    expect(press(document.body, '8')).toBe('left')
  })

  test('does nothing once nobody listens', () => {
    stop()
    expect(press(document.body, 't')).toBe('left')
  })
})
