import { newProject, type Project } from '@shared/document/project'
import { guessChoices } from '@shared/interchange/risks/guess-choices'
import { planRisks, type RiskChoices } from '@shared/interchange/risks/plan-risks'
import { newId } from '@shared/new-id'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { addAnalyst, AT, id, perform } from '../../sample-project'

/** R1 Port and R2 Canal. */
function register(): Project {
  const project = newProject({ projectId: id('project'), title: 'Test', createdAt: AT })
  const rest = { cause: '', event: '', party: '', horizon: null, consequence: '', category: '' }
  const more = { assumptions: '', alternatives: '', contrarySearch: '' }
  const risk = (title: string, position: number) => ({
    name: 'risk.create' as const,
    input: { risk: { id: id(title), position, title, ...rest, ...more } },
  })
  perform(project, addAnalyst('ann'), risk('Port', 1), risk('Canal', 2))
  return project
}

function plan(rows: string[][], choices: Partial<RiskChoices> = {}) {
  const sheet = { name: '', rows: rows.map((cells, index) => ({ number: index + 1, cells })), notes: [] }
  const project = register()
  return atOnce(planRisks(project, sheet, { ...guessChoices(project, sheet, id('ann')), ...choices }, newId))
}

const HEAD = ['No.', 'Title', 'Category']

test('a table of elsewhere that counts from 1 changes no risk of ours unless that is asked for', () => {
  const rows = [HEAD, ['1', 'Fire', 'Land'], ['2', 'Theft', 'Land'], ['3', 'Fraud', 'Land']]
  const made = plan(rows)
  expect([made.counts, made.sameNumber, made.sharesNumbers]).toEqual([
    { new: 3, changed: 0, unchanged: 0, refused: 0 },
    2,
    false,
  ])
  expect(plan(rows, { byNumber: true }).counts).toEqual({ new: 1, changed: 2, unchanged: 0, refused: 0 })
})

test.each([
  ['a title agrees', [HEAD, ['1', 'Harbour', 'Sea'], ['2', ' CANAL', 'Sea']]],
  [
    'an id agrees',
    [
      [...HEAD, 'Id'],
      ['1', 'Harbour', 'Sea', ''],
      ['', 'Channel', 'Sea', id('Canal')],
    ],
  ],
  [
    'there are no titles',
    [
      ['No.', 'Category'],
      ['1', 'Sea'],
      ['2', 'Sea'],
    ],
  ],
])('numbers name risks where %s', (_, rows) => {
  const made = plan(rows)
  expect([made.counts.changed, made.sharesNumbers]).toEqual([2, true])
  const newOnes = plan(rows, { byNumber: false })
  expect(newOnes.counts.changed).toBe(rows[0]?.includes('Id') ? 1 : 0)
})

test('of two new risks with one title the second says so', () => {
  const { rows } = plan([HEAD, ['', 'Fire', 'A'], ['', 'Port', 'A'], ['', 'fire ', 'B'], ['', 'Fire', '']])
  expect(rows.map(({ becomes, twin }) => [becomes, twin])).toEqual([
    ['new', undefined],
    ['new', undefined],
    ['new', 2],
    ['new', 2],
  ])
})
