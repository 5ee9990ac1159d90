import { inLanguage, speak } from '@shared/language/language'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { valuesInWords } from '@ui/kept-value'
import { afterEach, expect, test } from 'vitest'
import { registerColumns } from '../../../renderer/features/risks/RegisterColumns'
import { saidInRegister } from '../../../renderer/features/risks/register-said'
import { SOURCE_COLUMNS } from '../../../renderer/features/library/SourceColumns'

afterEach(() => speak('en'))

const analysts = ['ann', 'bo', 'cy'].map((name, index) => ({ id: name, name, position: index + 1 }))

test('what filters of the register keep is told in German, whether a risk has it or not', () => {
  speak('de')
  const columns = registerColumns('ann', analysts, [], FIRST_SCALES)
  const told = (columnId: string, kept: string) => valuesInWords(columns.find(({ id }) => id === columnId)!)(kept)
  expect([
    told('confidence', 'moderate'),
    told('level', 'low to high'),
    told('level', 'very low'),
    told('scored-by', '2 of 3'),
    told('scored-by', '0 of 0'),
    told('group-impact', '3–4, 2 not counted'),
    told('group-impact', '1 not counted'),
    told('group-impact', '5'),
    told('category', 'moderate'),
  ]).toEqual([
    'mittel',
    'low bis high',
    'very low',
    '2 von 3',
    '0 von 0',
    '3–4, 2 nicht gezählt',
    '1 nicht gezählt',
    '5',
    'moderate',
  ])
})

test('what filters of the library keep is, too', () => {
  speak('de')
  const told = (columnId: string, kept: string) =>
    valuesInWords(SOURCE_COLUMNS.find(({ id }) => id === columnId)!)(kept)
  expect([told('work', 'Nothing tagged'), told('card', '0 of 9'), told('card', '9 of 9')]).toEqual([
    'Nichts codiert',
    '0 von 9',
    '9 von 9',
  ])
})

test('every range of levels is said once, and as many as there are', () => {
  const levels = [{ name: 'a' }, { name: 'b' }, { name: 'c' }] as Parameters<typeof saidInRegister.level>[0]['levels']
  expect(saidInRegister.level({ levels })).toEqual(['a', 'a to b', 'a to c', 'b', 'b to c', 'c'])
  expect(inLanguage('en', () => saidInRegister.scoredBy(1))).toEqual(['0 of 0', '0 of 1', '1 of 1'])
})
