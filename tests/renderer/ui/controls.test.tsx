import { fireEvent, render, renderHook, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Button, IconButton } from '@ui/Button'
import { Chip } from '@ui/Chip'
import { EmptyState } from '@ui/EmptyState'
import { Select, TextArea, TextInput } from '@ui/Field'
import { LineSwatch } from '@ui/LineSwatch'
import { useStableCallback } from '@ui/use-stable-callback'
import { Plus } from 'lucide-react'
import { describe, expect, test } from 'vitest'

describe('a field', () => {
  test('is described by its hint and its error, and is invalid with an error only', () => {
    const { rerender } = render(<TextInput label="Name" value="" onCommit={() => undefined} />)
    expect(screen.getByLabelText('Name')).not.toHaveAttribute('aria-describedby')
    expect(screen.getByLabelText('Name')).toBeValid()
    rerender(<TextInput label="Name" value="" hint="As printed." error="Too long." onCommit={() => undefined} />)
    expect(screen.getByLabelText('Name')).toHaveAccessibleDescription('As printed. Too long.')
    expect(screen.getByLabelText('Name')).toBeInvalid()
    expect(screen.getByRole('alert')).toHaveTextContent('Too long.')
    rerender(<TextInput label="Name" value="" hint="As printed." onCommit={() => undefined} />)
    expect(screen.getByLabelText('Name')).toHaveAccessibleDescription('As printed.')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('has a label that can be for screen readers only', () => {
    const { rerender } = render(<TextInput label="Name" value="" hideLabel onCommit={() => undefined} />)
    expect(screen.getByText('Name')).toHaveClass('visually-hidden', { exact: true })
    rerender(<TextInput label="Name" value="" onCommit={() => undefined} />)
    expect(screen.getByText('Name')).not.toHaveClass('visually-hidden')
  })
})

describe('an error', () => {
  const shown = (error?: string) => (
    <>
      <TextInput label="Line" value="" hint="As printed." error={error} onCommit={() => undefined} />
      <TextArea label="Lines" value="" hint="As printed." error={error} onCommit={() => undefined} />
      <Select label="Choice" value="" options={[]} hint="As printed." error={error} onChange={() => undefined} />
    </>
  )

  test.each(['Line', 'Lines', 'Choice'])('makes the field %s invalid and is read out with it', (label) => {
    const { rerender } = render(shown('Too long.'))
    expect(screen.getByLabelText(label)).toBeInvalid()
    expect(screen.getByLabelText(label)).toHaveAccessibleDescription('As printed. Too long.')
    rerender(shown())
    expect(screen.getByLabelText(label)).toBeValid()
    expect(screen.getByLabelText(label)).toHaveAccessibleDescription('As printed.')
  })
})

describe('several lines of text', () => {
  function setUp() {
    const committed: string[] = []
    render(<TextArea label="Note" value="kept" hint="Plain words." onCommit={(text) => committed.push(text)} />)
    return { committed, area: screen.getByLabelText('Note') }
  }

  test('go on at Enter and are kept at Ctrl+Enter', async () => {
    const { committed, area } = setUp()
    await userEvent.type(area, '{Enter}more')
    expect(area).toHaveValue('kept\nmore')
    expect(committed).toEqual([])
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect(committed).toEqual(['kept\nmore'])
    expect(area).toHaveAccessibleDescription('Plain words.')
  })

  test('are kept at Cmd+Enter, and only by Enter', async () => {
    const { committed, area } = setUp()
    fireEvent.change(area, { target: { value: 'new' } })
    fireEvent.keyDown(area, { key: 'x', metaKey: true })
    expect(committed).toEqual([])
    fireEvent.keyDown(area, { key: 'Enter', metaKey: true })
    expect(committed).toEqual(['new'])
  })
})

describe('a choice', () => {
  const options = [
    { value: 'a', label: 'First' },
    { value: 'b', label: 'Second' },
  ]

  test('offers its options and no empty one, and tells what is chosen', async () => {
    const chosen: string[] = []
    render(<Select label="Grade" value="a" options={options} error="Wrong." onChange={(value) => chosen.push(value)} />)
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['First', 'Second'])
    expect(screen.getByLabelText('Grade')).toHaveValue('a')
    expect(screen.getByLabelText('Grade')).toHaveAccessibleDescription('Wrong.')
    await userEvent.selectOptions(screen.getByLabelText('Grade'), 'Second')
    expect(chosen).toEqual(['b'])
  })

  test('can be empty, in words', async () => {
    const chosen: string[] = []
    render(
      <Select label="Grade" value="b" empty="Not rated" options={options} onChange={(value) => chosen.push(value)} />,
    )
    await userEvent.selectOptions(screen.getByLabelText('Grade'), 'Not rated')
    expect(chosen).toEqual([''])
  })
})

describe('a button', () => {
  test('never sends a form by itself, and can', async () => {
    let sent = 0
    const send = (event: { preventDefault: () => void }) => {
      event.preventDefault()
      sent += 1
    }
    render(
      <form onSubmit={send}>
        <Button>Plain</Button>
        <IconButton icon={Plus} label="Add" />
        <Button type="submit" look="primary" className="mine">
          Send
        </Button>
      </form>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Plain' }))
    await userEvent.click(screen.getByRole('button', { name: 'Add' }))
    expect(sent).toBe(0)
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(sent).toBe(1)
    expect(screen.getByRole('button', { name: 'Send' })).toHaveClass('mine')
  })

  test('has the looks it was given and no others', () => {
    render(
      <>
        <Button>Plain</Button>
        <Button look="danger">Danger</Button>
      </>,
    )
    const classesOf = (name: string) => screen.getByRole('button', { name }).className.split(' ').length
    expect([classesOf('Plain'), classesOf('Danger')]).toEqual([1, 2])
  })

  test('with an icon is named by its label, and its tip adds the keys', () => {
    render(
      <>
        <IconButton icon={Plus} label="Add" shortcut="T" disabled />
        <IconButton icon={Plus} label="More" shortcut={null} />
      </>,
    )
    expect(screen.getByRole('button', { name: 'Add' })).toHaveAttribute('data-tip', 'Add  T')
    expect(screen.getByRole('button', { name: 'Add' })).toBeDisabled()
    expect(screen.getByRole('button', { name: 'More' })).toHaveAttribute('data-tip', 'More')
  })
})

test('a chip has a colour and a button that takes it away only where it is given them', async () => {
  let removed = 0
  const remove = { label: 'Remove tag Cost', run: () => (removed += 1) }
  const { rerender } = render(
    <Chip swatch="var(--t3)" remove={remove}>
      Cost
    </Chip>,
  )
  expect(screen.getByText('Cost').style.getPropertyValue('--swatch')).toBe('var(--t3)')
  await userEvent.click(screen.getByRole('button', { name: 'Remove tag Cost' }))
  expect(removed).toBe(1)
  rerender(<Chip>Cost</Chip>)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByText('Cost').style.getPropertyValue('--swatch')).toBe('')
  expect(screen.getByText('Cost').children).toHaveLength(0)
})

test('a swatch shows its line, solid when none is named, and is no word', () => {
  const { container } = render(
    <>
      <LineSwatch ink="var(--t1)" line="wavy" />
      <LineSwatch ink="var(--t2)" />
    </>,
  )
  const swatches = [...container.querySelectorAll('span')]
  expect(swatches.map(({ style }) => [style.getPropertyValue('--ink'), style.textDecorationStyle])).toEqual([
    ['var(--t1)', 'wavy'],
    ['var(--t2)', 'solid'],
  ])
  expect(swatches.every(({ ariaHidden }) => ariaHidden === 'true')).toBe(true)
})

test('an empty screen says what it is and what to do', () => {
  const { rerender, container } = render(<EmptyState title="No risks yet">Make one.</EmptyState>)
  expect(screen.getByRole('region', { name: 'No risks yet' })).toHaveTextContent('No risks yetMake one.')
  expect(container.querySelectorAll('div')).toHaveLength(0)
  rerender(
    <EmptyState title="No risks yet" actions={<button>New risk</button>}>
      Make one.
    </EmptyState>,
  )
  expect(screen.getByRole('button', { name: 'New risk' })).toBeVisible()
})

test('a stable callback is the same at every render and does what the last render says', () => {
  const { result, rerender } = renderHook((word: string) => useStableCallback((more: string) => word + more), {
    initialProps: 'one',
  })
  const first = result.current
  rerender('two')
  expect(result.current).toBe(first)
  expect(first('!')).toBe('two!')
})
