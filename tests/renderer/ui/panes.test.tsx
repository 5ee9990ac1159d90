import { act, render, screen } from '@testing-library/react'
import { focusPane } from '@ui/focus'
import { type Pane, Panes } from '@ui/Panes'
import { describe, expect, test } from 'vitest'

const pane = (id: Pane['id'], label: string, content = <p>{label}</p>): Pane => ({
  id,
  label,
  content,
  size: 30,
  min: 200,
})
const PANES = [pane('start', 'Sources'), { ...pane('centre', 'Text'), min: 380 }, pane('end', 'Tags')]
const show = (panes: readonly Pane[]) => render(<Panes panes={panes} layout={undefined} onLayout={() => undefined} />)

describe('panes side by side', () => {
  test('are regions by name, with a border between two that says which it widens', () => {
    show(PANES)
    expect(screen.getAllByRole('region').map(({ ariaLabel }) => ariaLabel)).toEqual(['Sources', 'Text', 'Tags'])
    expect(screen.getAllByRole('separator').map(({ ariaLabel }) => ariaLabel)).toEqual([
      'Width of Text',
      'Width of Tags',
    ])
  })

  test('are together never narrower than each needs', () => {
    const { container } = show(PANES)
    expect(container.querySelector<HTMLElement>('[data-group]')).toHaveStyle({ minWidth: '780px' })
  })

  test('tell of the widths the analyst gives them, never of those a window forces', async () => {
    const told: unknown[] = []
    render(<Panes panes={PANES} layout={undefined} onLayout={(layout) => told.push(layout)} />)
    await act(() => new Promise((resolve) => setTimeout(resolve)))
    expect(told).toEqual([])
  })

  test('have the widths the analyst gave them', () => {
    render(<Panes panes={PANES} layout={{ start: 10, centre: 60, end: 30 }} onLayout={() => undefined} />)
    const shares = [...document.querySelectorAll<HTMLElement>('[data-panel]')].map(({ style }) => style.flexGrow)
    expect(shares).toEqual(['10', '60', '30'])
  })
})

describe('F6', () => {
  test('goes to what can be used in the next pane, round and round', () => {
    show([
      pane('start', 'Sources', <button disabled>Off</button>),
      pane(
        'centre',
        'Text',
        <>
          <button disabled>Off</button>
          <button>On</button>
        </>,
      ),
      pane('end', 'Tags', <div role="listbox" tabIndex={0} aria-label="List" />),
    ])
    const walked = Array.from({ length: 4 }, () => {
      focusPane(1)
      return document.activeElement?.ariaLabel ?? document.activeElement?.textContent
    })
    expect(walked).toEqual(['Sources', 'On', 'List', 'Sources'])
  })

  test('goes on from wherever in a pane the focus is', () => {
    show([pane('start', 'Sources', <a href="#x">Link</a>), pane('end', 'Tags', <textarea aria-label="Note" />)])
    screen.getByRole('link').focus()
    focusPane(1)
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveFocus()
  })

  test('does nothing where there are no panes', () => {
    focusPane(1)
    expect(document.body).toHaveFocus()
  })
})
