import {
  choose,
  currentPlace,
  currentPlaceOf,
  currentVisit,
  goBack,
  goForward,
  goTo,
  resetPlace,
  type Target,
} from '@state/place'
import { beforeEach, describe, expect, test } from 'vitest'

beforeEach(() => resetPlace('library'))

describe('what is not named stays as it was', () => {
  const carried: [rule: string, steps: Target[], place: object][] = [
    [
      'the source from the library to the reader',
      [{ screen: 'library', sourceId: 's' }, { screen: 'reader' }],
      { screen: 'reader', sourceId: 's', passageId: null, view: null, words: null },
    ],
    [
      'the source from the reader to the library',
      [{ screen: 'reader', sourceId: 's', passageId: 'p', view: null }, { screen: 'library' }],
      { screen: 'library', sourceId: 's' },
    ],
    [
      'the risk from the register to the matrix',
      [{ screen: 'risks', riskId: 'r' }, { screen: 'matrix' }],
      { screen: 'matrix', riskId: 'r', picture: 'matrix' },
    ],
    [
      'the risk from the matrix to the register',
      [{ screen: 'matrix', riskId: 'r', picture: 'matrix' }, { screen: 'risks' }],
      { screen: 'risks', riskId: 'r', dialog: null },
    ],
    [
      'the passage, while another screen is visited',
      [{ screen: 'reader', sourceId: 's', passageId: 'p', view: null }, { screen: 'matrix' }, { screen: 'reader' }],
      { screen: 'reader', sourceId: 's', passageId: 'p', view: null, words: null },
    ],
    [
      'the passage, when only its screen is named',
      [{ screen: 'reader', sourceId: 's', passageId: 'p', view: null }, { screen: 'reader' }],
      { screen: 'reader', sourceId: 's', passageId: 'p', view: null, words: null },
    ],
    [
      'the source, when only a passage is named',
      [
        { screen: 'reader', sourceId: 's' },
        { screen: 'reader', passageId: 'p' },
      ],
      { screen: 'reader', sourceId: 's', passageId: 'p', view: null, words: null },
    ],
    [
      'the tag, while another screen is visited',
      [{ screen: 'codebook', tagId: 't' }, { screen: 'home' }, { screen: 'codebook' }],
      { screen: 'codebook', tagId: 't', task: null },
    ],
    [
      'the memo, while another screen is visited',
      [{ screen: 'memo', memoId: 'm' }, { screen: 'risks', riskId: 'r' }, { screen: 'memo' }],
      { screen: 'memo', memoId: 'm', checks: false, dialog: null },
    ],
    [
      'the change the history starts at, while another screen is visited',
      [{ screen: 'history', seq: 7 }, { screen: 'library' }, { screen: 'history' }],
      { screen: 'history', seq: 7 },
    ],
  ]
  test.each(carried)('%s', (_, steps, place) => {
    steps.forEach(goTo)
    expect(currentPlace()).toEqual(place)
  })
})

describe('a source named alone drops the passage', () => {
  test.each<Target>([
    { screen: 'reader', sourceId: 'other' },
    { screen: 'library', sourceId: 'other' },
  ])('named to the $screen', (target) => {
    goTo({ screen: 'reader', sourceId: 's', passageId: 'p', view: null })
    goTo(target)
    goTo({ screen: 'reader' })
    expect(currentPlace()).toEqual({ screen: 'reader', sourceId: 'other', passageId: null, view: null, words: null })
  })
})

describe('a dialog belongs to its screen', () => {
  const dialog = { kind: 'new-risk', passageId: 'p' } as const

  test('it opens with the screen and closes with the next step on it', () => {
    goTo({ screen: 'risks', dialog })
    expect(currentPlace()).toEqual({ screen: 'risks', riskId: null, dialog })
    goTo({ screen: 'risks', riskId: 'r' })
    expect(currentPlace()).toEqual({ screen: 'risks', riskId: 'r', dialog: null })
  })

  test('leaving the screen closes it', () => {
    goTo({ screen: 'memo', dialog: { kind: 'new-memo' } })
    goTo({ screen: 'risks' })
    goTo({ screen: 'memo' })
    expect(currentPlace()).toEqual({ screen: 'memo', memoId: null, checks: false, dialog: null })
  })

  test('no other screen sees it', () => {
    goTo({ screen: 'risks', dialog })
    expect(currentPlaceOf('memo').dialog).toBeNull()
  })
})

describe('back and forward', () => {
  test('walk the screens with what they showed', () => {
    goTo({ screen: 'reader', sourceId: 's', passageId: 'p', view: null })
    goTo({ screen: 'risks', riskId: 'r' })
    goBack()
    expect(currentPlace()).toEqual({ screen: 'reader', sourceId: 's', passageId: 'p', view: null, words: null })
    goBack()
    expect(currentPlace()).toEqual({ screen: 'library', sourceId: null })
    goForward()
    goForward()
    expect(currentPlace()).toEqual({ screen: 'risks', riskId: 'r', dialog: null })
  })

  test('another source is a step, another passage of it is none', () => {
    goTo({ screen: 'reader', sourceId: 's' })
    goTo({ screen: 'reader', passageId: 'p' })
    goTo({ screen: 'reader', passageId: 'q' })
    goTo({ screen: 'reader', sourceId: 'other' })
    goBack()
    expect(currentPlace()).toEqual({ screen: 'reader', sourceId: 's', passageId: 'q', view: null, words: null })
    goBack()
    expect(currentPlace()).toMatchObject({ screen: 'library' })
  })

  test('a new step forgets the way forward', () => {
    goTo({ screen: 'risks' })
    goBack()
    goTo({ screen: 'matrix' })
    goForward()
    expect(currentPlace()).toMatchObject({ screen: 'matrix' })
  })

  test('stop at both ends', () => {
    goBack()
    goForward()
    expect(currentPlace()).toMatchObject({ screen: 'library' })
  })

  test('end with the project', () => {
    goTo({ screen: 'risks', riskId: 'r' })
    resetPlace('home')
    goBack()
    expect(currentPlace()).toEqual({ screen: 'home' })
    expect(currentPlaceOf('matrix').riskId).toBeNull()
  })
})

describe('choosing', () => {
  test('on the screen the analyst is at goes there', () => {
    choose({ screen: 'library', sourceId: 's' })
    expect(currentPlace()).toEqual({ screen: 'library', sourceId: 's' })
  })

  test('on another screen changes what it will show, and neither leaves this one nor its dialog', () => {
    goTo({ screen: 'memo', dialog: { kind: 'new-memo' } })
    choose({ screen: 'reader', passageId: 'p' })
    expect(currentPlace()).toEqual({ screen: 'memo', memoId: null, checks: false, dialog: { kind: 'new-memo' } })
    expect(currentPlaceOf('reader').passageId).toBe('p')
  })
})

test('every step is a visit, also one to the same place and one back', () => {
  const before = currentVisit()
  goTo({ screen: 'reader', sourceId: 's' })
  goTo({ screen: 'reader', sourceId: 's' })
  goBack()
  expect(currentVisit()).toBe(before + 3)
})
