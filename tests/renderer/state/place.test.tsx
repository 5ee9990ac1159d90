import { currentPlace, currentPlaceOf, currentVisit, goBack, goForward, goTo, resetPlace, usePlace } from '@state/place'
import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'

beforeEach(() => resetPlace('home'))

test('back and forward go through screens and sources, not through passages', () => {
  goTo({ screen: 'reader', sourceId: 'one' })
  goTo({ screen: 'reader', passageId: 'p' })
  goTo({ screen: 'reader', sourceId: 'two', passageId: null })
  goTo({ screen: 'risks' })
  const seen = [goBack, goBack, goBack, goBack, goForward, goForward, goForward, goForward].map((go) => {
    go()
    const { sourceId, passageId } = currentPlaceOf('reader')
    return [currentPlace().screen, sourceId, passageId]
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
  const visit = currentVisit()
  goBack()
  expect(currentVisit()).toBe(visit + 1)
  goForward()
  expect(currentVisit()).toBe(visit + 2)
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
  goTo({ screen: 'reader', passageId: 'p' })
  goForward()
  expect(currentPlace().screen).toBe('risks')
})

test('another project begins anywhere with no way back or forward', () => {
  goTo({ screen: 'reader', sourceId: 's' })
  goTo({ screen: 'memo', dialog: { kind: 'new-memo' } })
  goTo({ screen: 'risks' })
  goBack()
  const visit = currentVisit()
  resetPlace('library')
  expect(currentPlace()).toEqual({ screen: 'library', sourceId: null })
  expect(currentPlaceOf('memo')).toEqual({ screen: 'memo', memoId: null, checks: false, dialog: null })
  expect(currentVisit()).toBe(visit + 1)
  goBack()
  goForward()
  expect(currentPlace()).toEqual({ screen: 'library', sourceId: null })
})

test('a component follows the place', () => {
  const { result } = renderHook(usePlace)
  void act(() => goTo({ screen: 'matrix' }))
  expect(result.current.screen).toBe('matrix')
})
