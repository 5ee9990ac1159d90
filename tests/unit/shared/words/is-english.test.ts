import { isEnglish } from '@shared/words/is-english'
import { expect, it } from 'vitest'

it.each([
  'The strait stays closed until the ice is gone.',
  'Ships wait.',
  'El Niño, Los Angeles and Le Havre are named in the report of Der Spiegel.',
  'We judge it likely that “der Hafen und die Stadt” will stay closed.',
  '',
  '85%',
])('is English, or too short to tell: %s', (text) => {
  expect(isEnglish(text)).toBe(true)
})

it.each([
  'Es ist wahrscheinlich, dass der Hafen bis zum Frühjahr geschlossen bleibt und die Schiffe warten.',
  'Il est possible que le détroit reste fermé et que les navires attendent dans le port.',
  'Es posible que el puerto siga cerrado y que los barcos esperen en la bahía.',
  'È possibile che il porto resti chiuso e che le navi non partano per settimane.',
  'Het is waarschijnlijk dat de haven gesloten blijft en dat schepen niet varen.',
  'Вероятно, порт останется закрытым до весны.',
  '港は春まで閉鎖されたままである可能性が高い。',
])('is of another language: %s', (text) => {
  expect(isEnglish(text)).toBe(false)
})
