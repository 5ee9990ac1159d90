import { afterEach, expect, it } from 'vitest'
import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount, formOf, listed, listedBriefly } from '@shared/language/counts'
import { chosenLanguage, directionOf, inLanguage, speak, spokenLanguage, tagOf } from '@shared/language/language'
import { dayOf, sayDay, shortMoment } from '@shared/words/moments'

const words = catalogue({
  title: { en: 'Tray', de: 'Ablage' },
  found: (count: number, name: string) => ({
    en: `${counted(count, 'passage', 'passages')} of ${name}`,
    de: `${counted(count, 'Stelle', 'Stellen')} von ${name}`,
  }),
  keys: { en: 'Press {keys} to save', de: 'Zum Sichern {keys} drücken' },
})

afterEach(() => speak('en'))

it('words are of the language that is spoken when they are read', () => {
  expect([words.title, words.found(1, 'A'), words.found(1200, 'A')]).toEqual([
    'Tray',
    '1 passage of A',
    '1,200 passages of A',
  ])
  speak('de')
  expect([words.title, words.found(1, 'A'), words.found(1200, 'A')]).toEqual([
    'Ablage',
    '1 Stelle von A',
    '1.200 Stellen von A',
  ])
})

it('a trial language marks every word, and leaves what is filled in', () => {
  speak('pseudo')
  expect(words.title).toBe('⟦Tråý~~⟧')
  expect(words.found(2, 'B')).toMatch(/^⟦2 påššågéš öf B~+⟧$/)
  expect(words.keys).toMatch(/^⟦Préšš \{keys\} tö šåvé~+⟧$/)
  expect([directionOf('pseudo'), directionOf('mirrored'), directionOf('de')]).toEqual(['ltr', 'rtl', 'ltr'])
  expect([tagOf('mirrored'), tagOf('de')]).toEqual(['en', 'de'])
})

it('a document keeps its language, also when it fails', () => {
  speak('de')
  expect(inLanguage('en', () => words.title)).toBe('Tray')
  const failing = () =>
    inLanguage('en', () => {
      throw new Error('cut off')
    })
  expect(failing).toThrow('cut off')
  expect(spokenLanguage()).toBe('de')
})

it('counts, lists and days are written as the language writes them', () => {
  const said = () => [
    formatCount(1_234_567),
    formOf(1, { one: 'is', other: 'are' }),
    formOf(0, { one: 'is', other: 'are' }),
    listed(['a', 'b', 'c']),
    listedBriefly(['a', 'b', 'c', 'd'], 2),
    listedBriefly(['a', 'b'], 2),
    sayDay('2026-03-04'),
    dayOf(new Date(2026, 9, 4, 9, 5).toISOString()),
    shortMoment(new Date(2026, 9, 4, 9, 5).toISOString()),
  ]
  expect(said()).toEqual([
    '1,234,567',
    'is',
    'are',
    'a, b and c',
    'a, b and 2 more',
    'a and b',
    '4 Mar 2026',
    'Sunday, 4 Oct 2026',
    '4 Oct 2026, 09:05',
  ])
  speak('de')
  expect(said()).toEqual([
    '1.234.567',
    'is',
    'are',
    'a, b und c',
    'a, b und 2 weitere',
    'a und b',
    '4. März 2026',
    'Sonntag, 4. Okt. 2026',
    '4. Okt. 2026, 09:05',
  ])
})

it('the language of the system is taken where Assay has it', () => {
  expect(['de', 'de-AT', 'DE_de', 'fr-FR', ''].map((system) => chosenLanguage('system', system))).toEqual([
    'de',
    'de',
    'en',
    'en',
    'en',
  ])
  expect(chosenLanguage('en', 'de-DE')).toBe('en')
})
