import { currentPlace, goBack, goForward, goTo, resetPlace, usePlace } from '@state/place'
import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'

beforeEach(() => resetPlace('home'))

const NOWHERE = {
  screen: 'home',
  sourceId: null,
  passageId: null,
  riskId: null,
  tagId: null,
  memoId: null,
  seq: null,
  newRiskFrom: null,
  newMemo: false,
}
const place = () => {
  const { visit: _, ...rest } = currentPlace()
  return rest
}

test('going somewhere keeps what is not named, and is a new visit', () => {
  const { visit } = currentPlace()
  goTo({ screen: 'reader', sourceId: 's', passageId: 'p' })
  goTo({ riskId: 'r' })
  goTo({ riskId: 'r' })
  expect(place()).toEqual({ ...NOWHERE, screen: 'reader', sourceId: 's', passageId: 'p', riskId: 'r' })
  expect(currentPlace().visit).toBe(visit + 3)
})

test('a dialog that was wanted is wanted no more at the next place', () => {
  goTo({ screen: 'risks', newRiskFrom: 'p' })
  expect(place()).toEqual({ ...NOWHERE, screen: 'risks', newRiskFrom: 'p' })
  goTo({ screen: 'memo', newMemo: true })
  expect(place()).toEqual({ ...NOWHERE, screen: 'memo', newMemo: true })
  goTo({ riskId: 'r' })
  expect(place()).toEqual({ ...NOWHERE, screen: 'memo', riskId: 'r' })
})

test('back and forward go through screens and sources, not through passages', () => {
  goTo({ screen: 'reader', sourceId: 'one' })
  goTo({ passageId: 'p' })
  goTo({ sourceId: 'two', passageId: null })
  goTo({ screen: 'risks' })
  const seen = [goBack, goBack, goBack, goBack, goForward, goForward, goForward, goForward].map((go) => {
    go()
    const { screen, sourceId, passageId } = currentPlace()
    return [screen, sourceId, passageId]
  })
  expect(seen).toEqual([
    ['reader', 'two', null],
    ['reader', 'one', 'p'],
    ['home', null, null],
    ['home', null, null],
    ['reader', 'one', 'p'],
    ['reader', 'two', null],
    ['risks', 'two', null],
    ['risks', 'two', null],
  ])
})

test('every step back or forward is a new visit', () => {
  goTo({ screen: 'reader' })
  const { visit } = currentPlace()
  goBack()
  expect(currentPlace().visit).toBe(visit + 1)
  goForward()
  expect(currentPlace().visit).toBe(visit + 2)
})

test('a new way after going back forgets the old one', () => {
  goTo({ screen: 'reader' })
  goTo({ screen: 'risks' })
  goBack()
  goTo({ screen: 'memo' })
  goForward()
  expect(currentPlace().screen).toBe('memo')
  goBack()
  expect(currentPlace().screen).toBe('reader')
})

test('a passage chosen after going back leaves the way forward', () => {
  goTo({ screen: 'reader' })
  goTo({ screen: 'risks' })
  goBack()
  goTo({ passageId: 'p' })
  goForward()
  expect(currentPlace().screen).toBe('risks')
})

test('another project begins anywhere with no way back or forward', () => {
  goTo({ screen: 'reader', sourceId: 's', newMemo: true })
  goTo({ screen: 'risks' })
  goBack()
  const { visit } = currentPlace()
  resetPlace('library')
  expect(place()).toEqual({ ...NOWHERE, screen: 'library' })
  expect(currentPlace().visit).toBe(visit + 1)
  goBack()
  goForward()
  expect(place()).toEqual({ ...NOWHERE, screen: 'library' })
})

test('a component follows the place', () => {
  const { result } = renderHook(usePlace)
  act(() => goTo({ screen: 'matrix' }))
  expect(result.current.screen).toBe('matrix')
})
