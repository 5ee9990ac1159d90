import { announce, dismiss, dismissAll, notify, notifyFailure, useAnnouncement, useNotices } from '@state/notices'
import { Refusal } from '@shared/refusal'
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'

const notices = () => renderHook(useNotices).result.current
const texts = () => notices().map(({ kind, text }) => `${kind}: ${text}`)

test('the last four infos are shown, the oldest first', () => {
  for (const word of ['one', 'two', 'three', 'four', 'five']) notify('info', word)
  expect(texts()).toEqual(['info: two', 'info: three', 'info: four', 'info: five'])
})

test('infos make room for infos; warnings and errors stay until they are dismissed', () => {
  notify('warning', 'mended')
  notify('error', 'lost')
  for (const word of ['one', 'two', 'three', 'four', 'five']) notify('info', word)
  notify('error', 'lost again')
  const kept = ['info: two', 'info: three', 'info: four', 'info: five']
  expect(texts()).toEqual(['warning: mended', 'error: lost', ...kept, 'error: lost again'])
  dismissAll()
  expect(texts()).toEqual([])
})

test('an info stands once, with what can be done about it now', () => {
  const [before, now] = [() => undefined, () => undefined]
  notify('info', 'hidden', [{ label: 'Show', run: before }])
  notify('warning', 'hidden')
  notify('info', 'saved')
  const [first] = notices()
  notify('info', 'hidden', [{ label: 'Show', run: now }])
  expect(texts()).toEqual(['warning: hidden', 'info: saved', 'info: hidden'])
  expect(notices().at(-1)?.actions[0]?.run).toBe(now)
  // Its time begins anew, and screen readers hear it again.
  expect(notices().at(-1)?.id).not.toBe(first?.id)
})

test('a notice is dismissed alone, and each has an id of its own', () => {
  const run = () => undefined
  notify('warning', 'one')
  notify('error', 'two', [{ label: 'Show', run }])
  const [first, second] = notices()
  expect(second).toEqual({ id: first!.id + 1, kind: 'error', text: 'two', actions: [{ label: 'Show', run }] })
  expect(first!.actions).toEqual([])
  dismiss(first!.id)
  expect(texts()).toEqual(['error: two'])
  dismiss(-1)
  expect(texts()).toEqual(['error: two'])
})

test('the same words said twice differ, so that they are spoken twice', () => {
  const said = () => renderHook(useAnnouncement).result.current
  announce('Saved.')
  expect(said()).toBe('Saved.')
  announce('Saved.')
  expect(said()).toBe('Saved.\u00a0')
  announce('Saved.')
  expect(said()).toBe('Saved.')
})

test('a refusal is shown in its own words, a bug as one', () => {
  notifyFailure(new Refusal('full', 'The disk is full.'))
  notifyFailure(new Error('x is undefined.'))
  notifyFailure('broken')
  expect(texts()).toEqual([
    'error: The disk is full.',
    'error: Something went wrong in Assay: Error: x is undefined. What was saved is safe.',
    'error: Something went wrong in Assay: broken. What was saved is safe.',
  ])
})
