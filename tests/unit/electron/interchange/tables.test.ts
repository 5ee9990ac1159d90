import { expect, test } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { allTables } from '@shared/interchange/all-tables/all-tables'
import { readCsv } from '@shared/interchange/csv'
import { atOnce } from '@shared/steps'
import { writeTablesCsv, writeTablesXlsx } from '../../../../electron/interchange/all-tables/write-tables'
import {
  addAnalyst,
  addPassage,
  addRisk,
  addSource,
  addTag,
  emptyProject,
  id,
  linkEvidence,
  perform,
  setScore,
} from '../../shared/sample-project'
import { addSession, closeRound, openRound } from '../../shared/sample-session'

function project() {
  const made = emptyProject()
  perform(made, addAnalyst('ann'), addAnalyst('bob'), addSource('port'), addTag('cost'), addTag('wages', 'cost'))
  perform(made, addPassage('p', 'port', ['cost', 'wages']), addPassage('q', 'port', [], 10))
  perform(made, addRisk('r'), linkEvidence('e', 'r', 'p'), setScore('s', 'r', 'ann', 60), setScore('t', 'r', 'bob', 20))
  return made
}

const tables = (of = project()) => new Map(atOnce(allTables(of)).map((table) => [table.name, table]))

/** A table as records by its columns. */
function records(name: string, of = project()) {
  const { columns, rows } = tables(of).get(name)!
  return rows.map((row) => Object.fromEntries(columns.map(({ label }, at) => [label, row[at]])))
}

test('a passage has a row for each of its tags, and one without tags has one as well', () => {
  const rows = records('Codings').map((row) => [
    row['Passage id'],
    row['Tag id'],
    row['Tag'],
    row['Given under'],
    row['Start'],
  ])
  expect(rows).toEqual([
    [id('p'), id('cost'), 'cost', 1, 0],
    [id('p'), id('wages'), 'cost > wages', 1, 0],
    [id('q'), '', '', '', 10],
  ])
})

test('rows of one table name those of the others', () => {
  const [link] = records('Evidence')
  expect(link).toMatchObject({ 'Risk id': id('r'), 'Passage id': id('p'), Risk: 'R1 r', Stance: 'For' })
  expect(records('Sources')).toMatchObject([{ Id: id('port'), Title: 'port', Passages: 2 }])
  expect(records('Tags')).toMatchObject([
    { Id: id('cost') },
    { Id: id('wages'), 'Under id': id('cost'), Path: 'cost > wages' },
  ])
  expect(records('Risks')).toMatchObject([{ Id: id('r'), 'Scored by': 2, 'Evidence for': 1 }])
  expect(records('Scores')).toMatchObject([
    { Analyst: 'ann', Likelihood: '60%', Percent: { percent: 60 }, Impact: '', Confidence: '' },
    { Analyst: 'bob', Percent: { percent: 20 } },
  ])
})

test('who judged is not told while a session keeps names back', () => {
  const made = project()
  perform(made, addSession('blind', ['r'], ['ann', 'bob']), openRound('one', 'blind', ['r']))
  expect(records('Scores', made).map((row) => [row['Analyst'], row['Scored'], row['Likelihood']])).toEqual([
    ['', '', '20%'],
    ['', '', '60%'],
  ])
})

test('answers of closed rounds go by name only where the session shows names', () => {
  const made = project()
  const asked = [addRisk('s'), setScore('u', 's', 'ann', 30), setScore('v', 's', 'bob', 40)]
  perform(made, ...asked, addSession('one', ['r', 's'], ['ann', 'bob']), openRound('first', 'one', ['r', 's']))
  perform(made, setScore('w', 'r', 'ann', 70), setScore('x', 'r', 'bob', 10))
  expect(records('Answers', made)).toEqual([])
  perform(made, closeRound('first'))
  const told = () =>
    records('Answers', made)
      .filter((row) => row['Risk'] === 'R1 r')
      .map((row) => [row['Round'], row['Risk'], row['Respondent'], row['Likelihood'], row['Answered']])
  const under = told()
  expect(under.map(([round, risk, , , answered]) => [round, risk, answered])).toEqual([
    [1, 'R1 r', ''],
    [1, 'R1 r', ''],
  ])
  expect(under.map(([, , respondent]) => respondent)).toEqual(['A', 'B'])
  expect(under.map(([, , , likelihood]) => likelihood)).toEqual(expect.arrayContaining(['10%', '70%']))
  expect(records('Answers', made)).toMatchObject([
    { 'Session id': id('one'), Session: 'one', 'Risk id': id('r') },
    { 'Risk id': id('r') },
    { 'Risk id': id('s') },
    { 'Risk id': id('s') },
  ])
  made.sessions[id('one')] = { ...made.sessions[id('one')]!, named: true }
  const named = told().map(([, , respondent, likelihood]) => [respondent, likelihood])
  expect(new Map(named as [string, string][])).toEqual(
    new Map([
      ['ann', '70%'],
      ['bob', '10%'],
    ]),
  )
  expect(told().map(([, , , , answered]) => answered)).toEqual(Array(2).fill(expect.stringMatching(/^\d{4}-/)))
})

test('the dictionary says what every column of every table means', () => {
  const all = tables()
  const told = all.get('Dictionary')!.rows.map(([table, label]) => [table, label])
  const there = [...all.values()].flatMap(({ name, columns }) =>
    name === 'Dictionary' ? [] : columns.map(({ label }) => [name, label]),
  )
  expect(told).toEqual(there)
  expect(records('Dictionary').filter((row) => row['Meaning'] === '')).toEqual([])
  expect(new Set(there.map((names) => names.join(' '))).size).toBe(there.length)
})

const readable = () => ({ project: project(), sources: { readText: () => Promise.reject(new Error('Not read.')) } })

test('a workbook has a sheet a table, each with its part, its name and its relation', async () => {
  const parts = unzipSync(await writeTablesXlsx(readable(), {}))
  const text = (part: string) => strFromU8(parts[part]!)
  const names = [...tables().keys()]
  expect(
    [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]+)" sheetId="(\d)" r:id="rId(\d)"/g)].map((found) =>
      found.slice(1),
    ),
  ).toEqual(names.map((name, at) => [name, String(at + 1), String(at + 1)]))
  for (const [at] of names.entries()) {
    const part = `worksheets/sheet${at + 1}.xml`
    expect(text('[Content_Types].xml')).toContain(`PartName="/xl/${part}"`)
    expect(text('xl/_rels/workbook.xml.rels')).toContain(`Id="rId${at + 1}"`)
    expect(text('xl/_rels/workbook.xml.rels')).toContain(`Target="${part}"`)
    expect(text(`xl/${part}`)).toMatch(/<\/sheetData><\/worksheet>$/)
  }
})

test('a zip has a CSV a table', async () => {
  const parts = unzipSync(await writeTablesCsv(readable(), {}))
  expect(Object.keys(parts)).toEqual([...tables().keys()].map((name) => `${name.toLowerCase()}.csv`))
  const [head, ...rows] = readCsv(strFromU8(parts['codings.csv']!), 100)
  expect(head?.slice(0, 3)).toEqual(['Passage id', 'Source id', 'Source'])
  expect(rows.length).toBe(3)
})
