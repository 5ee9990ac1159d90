import { Sentence } from '@ui/Sentence'
import { render } from '@testing-library/react'
import { expect, it } from 'vitest'

it('a language has the parts of a sentence in its own order', () => {
  const parts = { keys: <kbd>T</kbd>, place: <b>here</b> }
  const { container } = render(<Sentence of="Press {keys} to tag {place}." parts={parts} />)
  expect(container.innerHTML).toBe('Press <kbd>T</kbd> to tag <b>here</b>.')
  expect(render(<Sentence of="{place}: {keys}" parts={parts} />).container.innerHTML).toBe('<b>here</b>: <kbd>T</kbd>')
})

it('a sentence that names what nobody gave is a mistake', () => {
  expect(() => render(<Sentence of="Press {key}" parts={{ keys: null }} />)).toThrow(
    'A sentence names “key”, which was not given.',
  )
})
