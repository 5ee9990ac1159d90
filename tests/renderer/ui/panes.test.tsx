import { act, render, screen, waitFor } from '@testing-library/react'
import { closeDrawer, focusPane } from '@ui/focus'
import { type Pane, Panes, panesBeside } from '@ui/Panes'
import { afterEach, describe, expect, test } from 'vitest'
import { giveSizes, laidOut } from '../browser/sizes'
import { isOpen } from '../browser/popovers'

afterEach(() => giveSizes())

const pane = (id: Pane['id'], label: string, content = <p>{label}</p>): Pane => ({
  id,
  label,
  content,
  size: 30,
  min: 200,
})
const PANES = [pane('start', 'Sources'), { ...pane('centre', 'Text'), min: 380 }, pane('end', 'Tags')]
const show = (panes: readonly Pane[]) =>
  render(<Panes panes={panes} layoutOf={() => undefined} onLayout={() => undefined} />)

describe('panes side by side', () => {
  test('are regions by name, with a border between two that says which it widens', () => {
    show(PANES)
    expect(screen.getAllByRole('region').map(({ ariaLabel }) => ariaLabel)).toEqual(['Sources', 'Text', 'Tags'])
    expect(screen.getAllByRole('separator').map(({ ariaLabel }) => ariaLabel)).toEqual([
      'Width of Text',
      'Width of Tags',
    ])
  })

  test('stay so while each has its smallest width; then the list goes, then the inspector', () => {
    const idsAt = (width: number) => panesBeside(PANES, width).map(({ id }) => id)
    expect(idsAt(780)).toEqual(['start', 'centre', 'end'])
    expect(idsAt(779)).toEqual(['centre', 'end'])
    expect(idsAt(580)).toEqual(['centre', 'end'])
    expect(idsAt(579)).toEqual(['centre'])
    expect(idsAt(100)).toEqual(['centre'])
    expect(panesBeside([pane('centre', 'Text')], 100)).toHaveLength(1)
  })

  test('tell of the widths the analyst gives them, never of those a window forces', async () => {
    const told: unknown[] = []
    render(<Panes panes={PANES} layoutOf={() => undefined} onLayout={(layout) => told.push(layout)} />)
    await act(() => new Promise((resolve) => setTimeout(resolve)))
    expect(told).toEqual([])
  })

  test('have the widths the analyst gave them', () => {
    const asked: (readonly string[])[] = []
    const layoutOf = (ids: readonly string[]) => {
      asked.push(ids)
      return { start: 10, centre: 60, end: 30 }
    }
    render(<Panes panes={PANES} layoutOf={layoutOf} onLayout={() => undefined} />)
    const shares = [...document.querySelectorAll<HTMLElement>('[data-panel]')].map(({ style }) => style.flexGrow)
    expect(shares).toEqual(['10', '60', '30'])
    expect(asked.at(-1)).toEqual(['start', 'centre', 'end'])
  })
})

describe('panes without room beside the work', () => {
  const region = (name: string) => screen.getByLabelText(name)

  test('are drawers with a button each; the order of the panes stays', () => {
    show(PANES)
    laidOut(579)
    const regions = screen.getAllByRole('region', { hidden: true })
    expect(regions.map(({ ariaLabel }) => ariaLabel)).toEqual(['Sources', 'Text', 'Tags'])
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Sources', 'Tags'])
    expect(screen.queryByRole('separator')).toBeNull()
    for (const name of ['Sources', 'Tags']) {
      const drawer = region(name)
      expect(drawer).toHaveAttribute('popover', 'auto')
      expect(screen.getByRole('button', { name })).toHaveAttribute('popovertarget', drawer.id)
    }
  })

  test('leave what the work shows as it is while they come and go', () => {
    show([pane('start', 'Sources'), pane('centre', 'Text', <input aria-label="Words" />), pane('end', 'Tags')])
    const words = screen.getByRole('textbox')
    for (const width of [500, 450, 200, 1200]) laidOut(width)
    expect(screen.getByRole('textbox')).toBe(words)
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('open for the focus and close when it goes elsewhere', async () => {
    show([pane('centre', 'Text', <button>Work</button>), pane('end', 'Tags', <input aria-label="Note" />)])
    laidOut(300)
    const drawer = region('Tags')
    focusPane(-1)
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveFocus()
    expect(isOpen(drawer)).toBe(true)
    screen.getByRole('button', { name: 'Tags' }).focus()
    expect(isOpen(drawer), 'its own button closes it by itself').toBe(true)
    screen.getByRole('textbox', { name: 'Note' }).focus()
    focusPane(1)
    expect(screen.getByRole('button', { name: 'Work' })).toHaveFocus()
    expect(isOpen(drawer)).toBe(false)
  })

  test('have the focus once they are open', async () => {
    show([pane('centre', 'Text'), pane('end', 'Tags', <input aria-label="Note" />)])
    laidOut(300)
    region('Tags').togglePopover(true)
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Note' })).toHaveFocus())
  })

  test('close when what was chosen in them is to be seen; a pane beside the work stays', async () => {
    show([pane('start', 'Sources', <input aria-label="List" />), pane('centre', 'Text')])
    laidOut(300)
    const drawer = region('Sources')
    drawer.togglePopover(true)
    act(() => closeDrawer(screen.getByRole('textbox')))
    expect(isOpen(drawer)).toBe(false)
    expect(() => closeDrawer(screen.getByText('Text'))).not.toThrow()
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

  test('goes to the one of a list that is shown, and never to what takes no keys', () => {
    show([
      pane(
        'start',
        'Sources',
        <>
          <button>First</button>
          <button aria-current="page">Shown</button>
        </>,
      ),
      pane(
        'end',
        'Risk',
        <>
          <span aria-current="true">Here</span>
          <input aria-label="Title" />
        </>,
      ),
    ])
    focusPane(1)
    expect(screen.getByRole('button', { name: 'Shown' })).toHaveFocus()
    focusPane(1)
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus()
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
