import { respondentsOf } from '@shared/document/queries/respondents'
import { scales } from '@shared/document/queries/scales'
import { speak } from '@shared/language/language'
import { agreementHead, howToReadAgreement, measuredWords, remarks } from '@shared/scoring/agreement-words'
import { calibrationOf } from '@shared/scoring/calibration'
import { calibrationHead, calibrationRow, howToReadCalibration } from '@shared/scoring/calibration-words'
import { howCausesAreTold } from '@shared/scoring/why-apart-sentences'
import { factsOf, questionOf, sideWords, whyRow } from '@shared/scoring/why-apart-words'
import { afterEach, expect, test } from 'vitest'
import { id } from '../sample-project'
import { session } from '../statistics/samples'
import { apartOn, apartProject } from './apart-session'
import { agreementIn, inPercent, roundId, scoredSession } from './scored-session'

afterEach(() => speak('en'))

const percent = (value: number) => ({ likelihood: { kind: 'percent' as const, percent: value } })

test('figures of agreement are told in German, with commas in decimals', () => {
  const measured = agreementIn(scoredSession([inPercent(session.first), inPercent(session.second)]), roundId(2))
  speak('de')
  expect(agreementHead()).toEqual(['Frage', 'Wert', '95-%-Intervall', 'Risiken', 'Was es besagt'])
  expect(measured.map(measuredWords)).toEqual([
    'Die Analysten wählen weitgehend dieselben Begriffe: zuverlässig.',
    'Die Analysten wählen fast immer genau dieselben Begriffe: zuverlässig.',
    'Die Analysten wählen fast immer genau dieselben Begriffe: zuverlässig.',
    'Die Prozente der Analysten liegen nahe beieinander: zuverlässig.',
    'Die Analysten ordnen diese Risiken weitgehend gleich. Das ist mehr als Zufall (χ² 18,11, df 5, p 0,003).',
    'Die Prozente eines Analysten könnten für die eines anderen stehen.',
    'Davon abgesehen, dass einige durchweg höher oder niedriger liegen, geben die Analysten weitgehend dieselben Prozente.',
    'Weniger als zwei Analysten haben Auswirkungen angegeben.',
    'Die Analysten haben seit der Runde davor viele Begriffe gewechselt.',
    'In beiden Runden wurden weniger als 5 Auswirkungen angegeben.',
  ])
  expect(remarks(measured)).toEqual([
    'Begriffe verbergen, was Prozente zeigen: Alpha 1,000 bei Begriffen, 0,907 bei Prozenten. Prozente, die sich innerhalb eines Begriffs unterscheiden, zählen dort als gleich.',
  ])
})

test('why analysts lie apart is told in German, of one and of many', () => {
  const project = apartProject(
    { ann: percent(10), bob: percent(12), cat: percent(80) },
    { s1: ['ann'], s2: ['cat'], s3: ['bob'] },
  )
  const why = apartOn(project)!
  const names = respondentsOf.ask(project, id('ses'), id('rsk'))
  speak('de')
  expect(sideWords(why, 'lower', names)).toBe('ann und bob: 10% und 12%')
  expect(factsOf(why, names, scales.ask(project))).toEqual([
    'ann verwendet „s1“; nichts zeigt, dass dies auch für cat gilt.',
    'cat verwendet „s2“; nichts zeigt, dass dies auch für ann und bob gilt.',
    'bob verwendet „s3“; nichts zeigt, dass dies auch für cat gilt.',
  ])
  expect(questionOf(why, names, scales.ask(project))).toMatch(
    /^\w+ stützt sich auf „s\d“, und nichts zeigt, dass dies auch für .* gilt: Würde es die Antwort von .* ändern\?$/,
  )
})

test('how good forecasts were is told in German', () => {
  speak('de')
  expect(calibrationHead().slice(0, 4)).toEqual(['Prognosen', 'Ausgänge', 'Prozente', 'Brier-Wert'])
  expect(calibrationRow(calibrationOf([], 'all', 'alle'))).toEqual([
    'alle',
    '0',
    '0',
    'zu wenige für eine Aussage (n = 0; nötig sind 10)',
    '',
    '',
    '',
  ])
})

test('nothing of these tables and of how they are read is left untranslated', () => {
  speak('pseudo')
  const project = apartProject({ ann: percent(10), cat: percent(80) }, { s1: ['ann'] })
  const names = respondentsOf.ask(project, id('ses'), id('rsk'))
  const [, cause, question, ...cells] = whyRow('R1', apartOn(project)!, names, scales.ask(project))
  const said = [
    ...agreementHead(),
    ...howToReadAgreement(),
    ...calibrationHead(),
    ...howToReadCalibration(),
    ...Object.values(howCausesAreTold),
    ...[cause, question, ...cells].map((words = '') => words),
  ]
  expect(said.filter((words) => words !== '' && !words.startsWith('⟦'))).toEqual([])
})
