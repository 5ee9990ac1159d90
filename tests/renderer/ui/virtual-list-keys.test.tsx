import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { VirtualList } from '../../../renderer/ui/VirtualList'

const NAMES = ['Ada', 'Bea', 'Ben', 'Cleo']
const LINES = [{ key: 'head', isHeading: true }, ...NAMES.map((key) => ({ key, isHeading: false }))]

type Menu = { key: string; x: number; y: number }

function show(withWords = true, means?: (event: { key: string }) => boolean): Menu[] {
  const asked: Menu[] = []
  function List() {
    const [chosen, setChosen] = useState<string | null>('Ada')
    return (
      <VirtualList
        label="Names"
        lines={LINES}
        heights={{ heading: 30, line: 40 }}
        chosenKey={chosen}
        onChoose={({ key }) => setChosen(key)}
        onMenu={({ key }, at) => asked.push({ key, ...at })}
        {...(means && { means })}
        {...(withWords && { wordsOf: ({ key }: { key: string }) => key })}
        end="All"
        render={({ key }) => key}
      />
    )
  }
  render(<List />)
  return asked
}

const list = () => screen.getByRole('listbox')
const chosen = () => screen.getByRole('option', { selected: true }).textContent
const type = (key: string) => void fireEvent.keyDown(list(), { key })

test('letters go to the line that begins so, the same letter to the next one', () => {
  show()
  type('b')
  expect(chosen()).toBe('Bea')
  type('b')
  expect(chosen()).toBe('Ben')
  fireEvent.keyDown(list(), { key: 'c', ctrlKey: true })
  expect(chosen()).toBe('Ben')
})

test('a heading is no line that letters go to', () => {
  show()
  type('h')
  expect(chosen()).toBe('Ada')
})

test('a list whose lines have no words hears no letters', () => {
  show(false)
  type('b')
  expect(chosen()).toBe('Ada')
})

test('a letter that does something else begins no word, and goes on with one', () => {
  show(true, ({ key }) => key === 'b' || key === 'e')
  type('b')
  expect(chosen()).toBe('Ada')
  type('c')
  expect(chosen()).toBe('Cleo')
  type('l')
  type('e')
  expect(chosen()).toBe('Cleo')
  fireEvent.keyDown(list(), { key: 'e', timeStamp: 0 })
  expect(chosen()).toBe('Cleo')
})

test('a right click chooses a line and asks for its menu there; the menu key asks on the chosen one', () => {
  const asked = show()
  fireEvent.contextMenu(screen.getByText('Ben'), { button: 2, clientX: 7, clientY: 9 })
  expect([asked, chosen()]).toEqual([[{ key: 'Ben', x: 7, y: 9 }], 'Ben'])
  expect(fireEvent.contextMenu(list(), { button: 0 })).toBe(false)
  expect(asked.at(-1)?.key).toBe('Ben')
  expect(fireEvent.contextMenu(screen.getByText('All'), { button: 2 })).toBe(false)
})

test('lines are lower where the page gives less room', async () => {
  const { dataset } = document.documentElement
  onTestFinished(() => void delete dataset['density'])
  show()
  const height = () => screen.getByText('Bea').style.height
  expect(height()).toBe('40px')
  dataset['density'] = 'compact'
  await vi.waitFor(() => expect(height()).toBe('34px'))
})
