import { expect, test } from 'vitest'
import { Listeners } from '../../../../electron/project/listeners'

test('every listener hears of it later, in the order they came, never in the middle of it', async () => {
  const listeners = new Listeners<number>()
  const heard: string[] = []
  listeners.add((value) => heard.push(`one ${value}`))
  listeners.add((value) => heard.push(`two ${value}`))
  let value = 1
  listeners.tell(() => value)
  expect(heard).toEqual([])
  value = 2
  await Promise.resolve()
  expect(heard).toEqual(['one 2', 'two 2'])
})

test('a listener that was taken off hears no more, and the others do', async () => {
  const listeners = new Listeners<number>()
  const heard: string[] = []
  const takeOff = listeners.add(() => heard.push('one'))
  listeners.add(() => heard.push('two'))
  takeOff()
  listeners.tell(() => 1)
  await Promise.resolve()
  expect(heard).toEqual(['two'])
})

test('telling nobody asks for no value', async () => {
  const asked: number[] = []
  new Listeners<number>().tell(() => asked.push(1))
  await Promise.resolve()
  expect(asked).toEqual([])
})
