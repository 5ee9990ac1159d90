import { coloursOf, offeredMarks } from '@shared/memo/handling-marks'
import { expect, test } from 'vitest'

const OWN = { words: 'PORT ONLY', ink: '#ffffff', ground: '#1f3a5f' }

test('one’s own marks are offered first, then those of the lists that are chosen, each once', () => {
  expect(offeredMarks({ markLists: [], ownMarks: [] })).toEqual([])
  expect(offeredMarks({ markLists: ['uk', 'tlp'], ownMarks: [OWN, { ...OWN, words: 'TLP:RED' }] })).toEqual([
    'PORT ONLY',
    'TLP:RED',
    'TLP:AMBER+STRICT',
    'TLP:AMBER',
    'TLP:GREEN',
    'TLP:CLEAR',
    'TOP SECRET',
    'SECRET',
    'OFFICIAL-SENSITIVE',
    'OFFICIAL',
  ])
})

test('a mark has the colours that its owner gave it, else those of its list', () => {
  expect(coloursOf('port only ', [OWN])).toEqual({ ink: '#ffffff', ground: '#1f3a5f' })
  expect(coloursOf('TLP:RED', [OWN])).toEqual({ ink: '#ff2b2b', ground: '#000000' })
  expect(coloursOf('SECRET', [OWN])).toBeNull()
})
