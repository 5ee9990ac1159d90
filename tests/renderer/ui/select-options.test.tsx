import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Select } from '@ui/Field'
import { expect, it, vi } from 'vitest'

const optionsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ value: `tag-${at}`, label: `Tag ${at}` }))
const list = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Tag' })
const values = () => Array.from(list().options, ({ value }) => value)
const show = (count: number, value: string, onChange = vi.fn()) => {
  render(<Select label="Tag" value={value} options={optionsOf(count)} empty="None" onChange={onChange} />)
  return onChange
}

it('a list of 200 has all options at once', () => {
  show(200, '')
  expect(values()).toEqual(['', ...optionsOf(200).map(({ value }) => value)])
})

it('a longer one begins with 200 and the chosen one, and has all in their order before it opens', async () => {
  const onChange = show(1_300, 'tag-1234')
  expect(values()).toEqual(['', ...optionsOf(200).map(({ value }) => value), 'tag-1234'])
  expect(list().value).toBe('tag-1234')
  await userEvent.click(list())
  expect(values()).toEqual(['', ...optionsOf(1_300).map(({ value }) => value)])
  expect(list().value).toBe('tag-1234')
  await userEvent.selectOptions(list(), 'tag-1299')
  expect(onChange.mock.calls).toEqual([['tag-1299']])
})

it('gets the others in parts while it has the focus', async () => {
  show(1_300, '')
  await userEvent.tab()
  expect(list()).toBe(document.activeElement)
  expect(values().length).toBeLessThan(1_301)
  await vi.waitFor(() => expect(values()).toEqual(['', ...optionsOf(1_300).map(({ value }) => value)]))
})

it('has all before the first key that finds one by its letters', async () => {
  show(1_300, '')
  await userEvent.tab()
  await userEvent.keyboard('T')
  expect(values()).toHaveLength(1_301)
})
