import { inLanguage, speak } from '@shared/language/language'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { drawnPicture } from '@shared/pictures/drawn-picture'
import type { Picture } from '@shared/pictures/picture'
import { stripPicture } from '@shared/pictures/strip-picture'
import { atOnce } from '@shared/steps'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { evidenceProject } from './evidence-project'

beforeEach(() => speak('de'))
afterEach(() => speak('en'))

const balance = (): Picture => {
  const drawn = atOnce(drawnPicture(evidenceProject(), { kind: 'balance' }, { tellsWho: false, leftOut: new Set() }))
  if ('problem' in drawn) throw new Error(drawn.problem)
  return drawn
}
const texts = (picture: Picture) =>
  picture.draw(800).shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : []))

test('the balance of evidence is told and drawn in German', () => {
  const { title, caption, table, ...picture } = balance()
  expect(title).toBe('Belege dafür und dagegen')
  expect(caption).toMatch(/ 1 Risiko ohne Belege fehlt\.$/)
  expect(table.head.slice(0, 5)).toEqual(['Risiko', 'Weist', 'Dafür', 'Dagegen', 'Kontext'])
  expect(table.rows.map(({ cells }) => cells.join(' | '))).toEqual([
    'R2 two | ebenso viele dafür wie dagegen | 1 Herkunft, 1 Stelle | 1 Herkunft, 1 Stelle | keine | 1 B | 1 nicht eingestuft | 1 nicht eingestuft | 1 nicht eingestuft | 6. März 2025 | 6. März 2025 | 1 Quelle',
    'R1 one | für das Risiko | 1 Herkunft, 1 Stelle | keine | keine | 1 B | – | 1 nicht eingestuft | – | 6. März 2025 | 6. März 2025 | –',
  ])
  expect(texts({ title, caption, table, ...picture })[0]).toBe('Dagegen  ·  Herkünfte  ·  Dafür')
})

test.each([
  [1, 'R3, 1 Antwort von 0 bis 100%: 20%; Gruppe 60%. 1 Analyst konnte es nicht beurteilen.'],
  [2, 'R3, 2 Antworten von 0 bis 100%: 20% und 21%; Gruppe 60%. 2 Analysten konnten es nicht beurteilen.'],
])('a strip says %i answers in German', (count, description) => {
  const answers = Array.from({ length: count }, (_, index) => ({ low: 20 + index, high: 20 + index }))
  const group = { kind: 'value', at: { low: 60, high: 60 } } as const
  const { lexicon } = FIRST_SCALES
  expect(stripPicture({ name: 'R3', lexicon, answers, cannotJudge: count, group }).description).toBe(description)
})

test('a picture of a memo, made in English, is drawn in English later', () => {
  const picture = inLanguage('en', balance)
  expect(texts(picture)[0]).toBe('Against  ·  origins  ·  For')
  expect(texts(picture)).toContain('6 Mar 2025')
})

test('nothing of a picture is left untranslated but the project and its figures', () => {
  speak('pseudo')
  const picture = balance()
  const words = [picture.title, picture.caption, ...picture.table.head, texts(picture)[0]!]
  expect(words.filter((each) => !each.startsWith('⟦'))).toEqual([])
})
