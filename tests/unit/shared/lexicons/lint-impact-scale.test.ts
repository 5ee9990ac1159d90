import { ImpactScale } from '@shared/lexicons/impact-scale'
import { lintImpactScale } from '@shared/lexicons/lint-impact-scale'
import { expect, test } from 'vitest'
import { findingWords } from './finding-words'

const scale = (...levels: [name: string, anchor: string][]): ImpactScale => ({
  id: 'own',
  name: 'Own',
  edition: 1,
  note: '',
  levels: levels.map(([name, anchor]) => ({ name, anchor })),
})

test.each<[string, ImpactScale, string[]]>([
  [
    'anchors that are empty',
    scale(['minor', 'A day is lost.'], ['serious', ' '], ['grave', 'Somebody dies.']),
    ['warning: “serious” does not say what has to happen: nobody can hold an event against it.'],
  ],
  [
    'a name twice',
    scale(['minor', 'A day is lost.'], ['Minor', 'A week is lost.'], ['grave', 'Somebody dies.']),
    ['warning: “Minor” typed in a cell is level 1: give this level another name.'],
  ],
  [
    'a number of another level for a name',
    scale(['2', 'A day is lost.'], ['serious', 'Somebody is hurt badly.'], ['grave', 'Somebody dies.']),
    ['warning: “2” has no letters: typed in a cell it could be the number of a level.'],
  ],
  [
    'a name that is not read',
    scale(['minor', 'A day is lost.'], ['bad [own]', 'Somebody is hurt badly.'], ['grave', 'Somebody dies.']),
    ['warning: “bad [own]” cannot be typed in a cell: use plain words.'],
  ],
  [
    'anchors that differ in a number alone',
    scale(
      ['minor', 'At most 1% of a year’s income is lost.'],
      ['serious', 'At most 5% of a year’s income is lost.'],
      ['grave', 'Somebody dies.'],
    ),
    [],
  ],
  [
    'an anchor that was copied',
    scale(
      ['minor', 'A whole working day is lost.'],
      ['serious', 'A whole working day is lost!'],
      ['grave', 'Somebody dies.'],
    ),
    ['warning: “serious” says nearly the same as “minor”: is it a copy?'],
  ],
])('an impact scale: %s', (_what, given, expected) => {
  expect(findingWords(lintImpactScale(given))).toEqual(expected)
  expect(ImpactScale.safeParse(given).success).toBe(true)
})

test('an impact scale that cannot be: a level without a name', () => {
  const given = scale(['', 'A day is lost.'], ['serious', 'Somebody is hurt badly.'], ['grave', 'Somebody dies.'])
  expect(findingWords(lintImpactScale(given))).toEqual(['refused: A level needs a name.'])
  expect(ImpactScale.safeParse(given).success).toBe(false)
})
