import type { EventMessage } from '@shared/ipc/contract'
import { expect, test } from 'vitest'
import { tellAgain } from '../../../electron/tell-again'

test('windows hear again why their project is read-only; those that can write and those without one hear nothing', () => {
  const told: [number, EventMessage[]][] = []
  const projects = new Map([
    [1, { readOnly: 'Die Datei ist gesperrt.' }],
    [2, { readOnly: null }],
  ])
  const windows = {
    ids: () => [1, 2, 3],
    tellOne: (id: number, messages: Iterable<EventMessage>) => void told.push([id, [...messages]]),
  }
  tellAgain(windows, (id) => projects.get(id) ?? null)
  expect(told).toEqual([[1, [{ name: 'project.readOnly', payload: 'Die Datei ist gesperrt.' }]]])
})
