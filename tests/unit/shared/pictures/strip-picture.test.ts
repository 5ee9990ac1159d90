import { FIRST_SCALES } from '@shared/lexicons/scales'
import { LEXICONS } from '@shared/lexicons/presets/lexicons'
import { lexiconPicture } from '@shared/pictures/lexicon-picture'
import { answerOn, groupPlace } from '@shared/pictures/percent-answers'
import { stripPicture } from '@shared/pictures/strip-picture'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const { lexicon } = FIRST_SCALES
const at = (percent: number) => ({ low: percent, high: percent })

test('a strip says every answer, how far they reach and the group, and never who', () => {
  const group = { kind: 'value', at: at(60) } as const
  const strip = stripPicture({
    name: 'R3',
    lexicon,
    answers: [at(70), at(20), { low: 55, high: 80 }],
    cannotJudge: 1,
    group,
  })
  expect(strip.table).toEqual({
    head: ['Each answer', 'From least to most', 'Group', 'Could not judge'],
    rows: [{ key: 'R3', cells: ['20%, 55–80%, 70%', '20–80%', 'group 60%', '1'] }],
  })
  expect(strip.description).toBe(
    'R3, 3 answers from 0 to 100%: 20%, 55–80% and 70%; group 60%. 1 analyst could not judge it.',
  )
})

test('a divided group has no group value in a strip', () => {
  const answers = [at(10), at(90)]
  const strip = stripPicture({ name: 'R1', lexicon, answers, cannotJudge: 0, group: { kind: 'divided' } })
  const drawn = strip.draw(640).shapes
  expect(strip.description).toBe('R1, 2 answers from 0 to 100%: 10% and 90%; divided, no group value.')
  expect(drawn.filter(({ stroke }) => stroke === 'accent')).toEqual([])
  expect(drawn.some((shape) => shape.kind === 'text' && shape.text === 'divided')).toBe(true)
})

test('no two dots of a strip lie on each other while there are few', () => {
  const answers = fc.array(fc.nat(100), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(answers, fc.integer({ min: 360, max: 900 }), (percents, width) => {
      const group = { kind: 'none' } as const
      const strip = stripPicture({ name: 'R1', lexicon, answers: percents.map(at), cannotJudge: 0, group })
      const { shapes, height } = strip.draw(width)
      const dots = shapes.flatMap((shape) => (shape.kind === 'circle' ? [shape] : []))
      expect(dots).toHaveLength(percents.length)
      dots.forEach((dot, index) => {
        expect(dot.x - dot.radius >= 0 && dot.x + dot.radius <= width && dot.y < height - 30).toBe(true)
        for (const other of dots.slice(index + 1))
          expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThanOrEqual(dot.radius * 2 - 0.01)
      })
    }),
  )
})

test('an answer lies where it was given; what cannot be judged lies nowhere', () => {
  const likely = { kind: 'term', lexicon: 'icd-203', term: 'likely' } as const
  expect(answerOn({ kind: 'percent', percent: 30 }, FIRST_SCALES)).toEqual(at(30))
  expect(answerOn(likely, FIRST_SCALES)).toEqual({ low: 55, high: 80 })
  expect([answerOn(null, FIRST_SCALES), answerOn({ kind: 'cannot-judge' }, FIRST_SCALES)]).toEqual([null, null])
  expect(groupPlace(null)).toEqual({ kind: 'none' })
})

test('a lexicon is drawn with where no term lies and where two do', () => {
  const gaps = LEXICONS.map((each) => [
    each.id,
    lexiconPicture(each)
      .caption.replace(/^.*stands for\./, '')
      .trim(),
  ])
  expect(Object.fromEntries(gaps)).toMatchInlineSnapshot(`
    {
      "efsa": "",
      "icd-203": "No term: 0%, 100%.",
      "icd-203-second-row": "No term: 0%, 100%.",
      "ipcc": "More than one term: 0–10%, 90–100%.",
      "kent": "No term: 1%, 13–19%, 61–62%.",
      "nato": "",
      "nist-800-30": "",
      "phia": "No term: 0%, 6–9%, 21–24%, 36–39%, 50–54%, 76–79%, 91–94%, 100%.",
    }
  `)
  const picture = lexiconPicture(lexicon)
  expect(picture.table.rows.map(({ cells }) => cells)).toEqual([
    ['0%', 'outside the terms'],
    ['1–4%', 'almost no chance'],
    ['5–19%', 'very unlikely'],
    ['20–44%', 'unlikely'],
    ['45–54%', 'roughly even chance'],
    ['55–79%', 'likely'],
    ['80–94%', 'very likely'],
    ['95–99%', 'almost certain'],
    ['100%', 'outside the terms'],
  ])
  expect(picture.draw(640).shapes.filter(({ stroke }) => stroke === 'accent')).toHaveLength(lexicon.terms.length)
})
