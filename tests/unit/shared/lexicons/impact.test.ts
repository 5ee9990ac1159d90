import { Impact, impactOf, impactText, levelOfImpact, scaleOfImpact } from '@shared/lexicons/impact'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { impactCellText, readImpact } from '@shared/lexicons/score-text'
import { expect, test } from 'vitest'

const { impactScale } = FIRST_SCALES
const money = {
  id: 'money',
  name: 'Money',
  edition: 2,
  note: '',
  levels: ['little', 'some', 'much'].map((name) => ({ name, anchor: name })),
}
const scales = { ...FIRST_SCALES, impactScales: [impactScale, money] }

test('the five levels of the first scale run from negligible to catastrophic', () => {
  expect(impactScale.levels.map(({ name }) => name)).toEqual([
    'negligible',
    'limited',
    'serious',
    'severe',
    'catastrophic',
  ])
})

test('loss of life makes an impact severe, and only what comes before it is said to be without', () => {
  const saying = (words: string) =>
    impactScale.levels.flatMap(({ anchor }, index) => (anchor.includes(words) ? index + 1 : []))
  expect(saying('lives are lost')).toEqual([4])
  expect(saying('no loss of life')).toEqual([3])
  expect(new Set(impactScale.levels.map(({ anchor }) => anchor)).size).toBe(5)
})

test('a level of the first scale is a number, as in older projects; one of another says where it is from', () => {
  expect(impactOf(impactScale, 4)).toBe(4)
  const much = impactOf(money, 3)!
  expect(much).toEqual({ scale: 'money', level: 3, name: 'much' })
  expect([levelOfImpact(much), scaleOfImpact(much), impactText(much)]).toEqual([3, 'money', '3 much'])
  expect([levelOfImpact(4), scaleOfImpact(4), impactText(4)]).toEqual([4, 'harm', '4 severe'])
  expect([impactOf(money, 4), impactOf(money, 0)]).toEqual([undefined, undefined])
})

test.each([0, 6, 2.5, { scale: 'money', level: 8, name: 'much' }, { scale: 'money', level: 1, name: '' }])(
  '%j is no impact',
  (value) => {
    expect(Impact.safeParse(value).success).toBe(false)
  },
)

test('an impact of a scale that is not in force is shown with it, and read back as the same', () => {
  const much = impactOf(money, 3)!
  expect(impactCellText(much, scales)).toBe('3 much [Money, edition 2]')
  expect(readImpact('3 much [Money, edition 2]', scales)).toEqual({ ok: true, value: much })
  expect(readImpact('4', { ...scales, impactScale: money })).toEqual({
    ok: false,
    why: '“4” is not a level of impact: type 1 to 3.',
  })
  expect(readImpact('3 much [Gold]', scales)).toEqual({
    ok: false,
    why: '“gold” is not the name of an impact scale of this project.',
  })
  expect(impactCellText(4, { ...scales, impactScale: money })).toBe('4 severe [Harm to a party]')
})
