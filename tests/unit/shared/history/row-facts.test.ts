import { entity } from '@shared/document/project'
import { type Entity, type Kind } from '@shared/kinds/registry'
import { ORDER } from '@shared/kinds/tellings'
import { factsOf } from '@shared/history/facts'
import { expect, test } from 'vitest'
import { id, projectWithRows } from '../sample-project'

const line = (label: string, text: string) => ({ label, text, prose: false })
const prose = (label: string, text: string) => ({ label, text, prose: true })
const named = (label: string, text: string) => ({ ...line(label, text), inName: true })

test('of what stands in rows under a risk', () => {
  const rows = projectWithRows()
  const of = <K extends Kind>(kind: K, value: Entity<K>) =>
    factsOf(kind, value, (other, name) => entity(rows, other, name))
  expect(of('assumptions', { ...rows.assumptions[id('asm')]!, linchpin: true, ifWrong: 'Dry' })).toEqual([
    line(ORDER, '1'),
    line('Risk', 'R1 rsk'),
    prose('Assumption', 'asm'),
    line('Linchpin', 'yes'),
    prose('If it is wrong', 'Dry'),
  ])
  expect(of('alternatives', { ...rows.alternatives[id('alt')]!, likelihood: { kind: 'percent', percent: 5 } })).toEqual(
    [line(ORDER, '1'), line('Risk', 'R1 rsk'), prose('Alternative', 'alt'), line('Likelihood', '5%')],
  )
  expect(of('bearings', rows.bearings[id('rat')]!)).toEqual([
    line('Risk', 'R1 rsk'),
    named('Evidence', '“words” for R1 rsk'),
    named('Hypothesis', 'alt'),
    line('Rating', 'inconsistent'),
  ])
  expect(of('bearings', { ...rows.bearings[id('rat')]!, alternativeId: null })[2]).toEqual(
    named('Hypothesis', 'the risk’s own event'),
  )
  expect(of('observations', rows.observations[id('obs')]!)).toEqual([
    line('Indicator', 'ind'),
    line('Day', '20 Nov 2026'),
    line('Status', 'emerging'),
    prose('Note', ''),
    line('Seen by', 'ann'),
  ])
})

test('of an indicator', () => {
  const rows = projectWithRows()
  expect(factsOf('indicators', rows.indicators[id('ind')]!, (kind, name) => entity(rows, kind, name))).toEqual([
    line(ORDER, '1'),
    line('Risk', 'R1 rsk'),
    prose('Observable', 'ind'),
    line('Direction', ''),
    line('Threshold', ''),
    line('Where to watch', ''),
    line('Owner', ''),
    line('Status', 'not observed'),
  ])
})
