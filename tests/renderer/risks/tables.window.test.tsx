import type { Project } from '@shared/document/project'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { undoOrRedo } from '@state/perform'
import { RisksScreen } from '../../../renderer/features/risks/RisksScreen'
import { addAnalyst, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { buttonIn, click, command, dialog, expectNotices, showFrame } from '../window'

const EMPTY = { cause: '', event: '', party: '', horizon: null, consequence: '' }
const MORE = { assumptions: '', alternatives: '', contrarySearch: '' }

/** R1 Flood and R2 Storm, by Ann and Ben; Ann gave R1 40 % and 3. */
function twoRisks(): Project {
  const project = emptyProject()
  const risk = (name: string, position: number, category: string) => ({
    name: 'risk.create' as const,
    input: { risk: { id: id(name), position, title: name, category, ...EMPTY, ...MORE } },
  })
  const changes = { likelihood: { kind: 'percent' as const, percent: 40 }, impact: 3 as const }
  perform(project, addAnalyst('ann'), addAnalyst('ben'), risk('Flood', 1, 'Water'), risk('Storm', 2, 'Air'), {
    name: 'score.set',
    input: { scoreId: id('s'), riskId: id('Flood'), analystId: id('ann'), changes },
  })
  return project
}

async function shown(project = twoRisks()) {
  const desk = await openInWindow(project)
  await showFrame(<RisksScreen />, 'risks')
  const folder = await mkdtemp(join(tmpdir(), 'assay-tables-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const importing = async (text: string) => {
    desk.answers.table = join(folder, 'other.csv')
    await writeFile(desk.answers.table, text)
    // The dialog of an export closes after its notice.
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    command(desk, 'risk.import')
    return dialog('Import risks')
  }
  return { desk, folder, importing }
}

/** The rows that are listed, without their heads. */
const rowsIn = (asked: HTMLElement) =>
  within(within(asked).getByRole('region', { name: 'What becomes of the rows' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    )

test('the register is exported as it is shown, or all of it', async () => {
  const { desk, folder } = await shown()
  fireEvent.click(screen.getByRole('columnheader', { name: /^Title/ }).querySelector('button')!)
  fireEvent.click(screen.getByRole('columnheader', { name: /^Title/ }).querySelector('button')!)
  await click('Export table…')
  const asked = await dialog('Export table')
  expect(
    within(asked)
      .getAllByRole('radio')
      .map((radio) => radio.closest('label')?.textContent),
  ).toEqual(['As shown: 2 rows in their order, 14 columns', 'All: 2 risks, all 25 fields'])
  desk.answers.exported = join(folder, 'shown.csv')
  await click('Export…', asked)
  await expectNotices('Exported “shown.csv”.')
  expect(await readFile(desk.answers.exported, 'utf8')).toBe(
    '\uFEFFRisk,Title,My likelihood,My impact,My confidence,Group likelihood,Group impact,Level,Evidence,Scored by,Category,Party,Horizon,My rationale,Id\r\n' +
      `R2,Storm,,,,,,,'+0 −0,0,Air,,,,${id('Storm')}\r\n` +
      `R1,Flood,40%,3,,40%,3,moderate,'+0 −0,1,Water,,,,${id('Flood')}\r\n`,
  )
})

test('risks of a table are shown as they would be, and come as one step', async () => {
  const { desk, importing } = await shown()
  const asked = await importing(
    'Nr;Titel;Wahrscheinlichkeit;Severity;Colour\nR1;Flood;45 %;3;x\n;Drought;likely;4;x\nR2;Storm;;;\n;Ice;99;7;\n',
  )
  expect(await within(asked).findByText('Columns: 4 of 5 columns read')).toBeVisible()
  await within(asked).findByRole('button', { name: 'Refused 1' })
  expect(within(asked).getByText('1 row is refused; why stands below.')).toBeVisible()
  expect(rowsIn(asked)).toEqual([
    ['2', 'R1 Flood', 'Changed', 'Likelihood: 40% → 45 %'],
    ['3', 'Drought', 'New', ''],
    ['4', 'R2 Storm', 'Unchanged', ''],
    ['5', 'Ice', 'Refused', 'Impact: “7” is not a level of impact: type 1 to 5.'],
  ])
  await click('Refused 1', asked)
  expect(rowsIn(asked)).toHaveLength(1)
  await click('Import 1 new risk and 1 changed', asked)
  const [made, more] = await desk.commits()
  expect([made?.label, more]).toEqual(['Import 1 new risk and 1 changed', undefined])
  expect(made?.operations).toEqual(['score.set', 'risk.create', 'score.set'])
  expect(Object.values(desk.project.risks).map(({ title }) => title)).toEqual(['Flood', 'Storm', 'Drought'])
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('columns, analyst, and what empty cells and titles mean can be changed before', async () => {
  const { desk, importing } = await shown()
  const asked = await importing('What,How bad,Category\nFlood,5,\nNew one,,Land\n')
  await within(asked).findByRole('button', { name: 'New 0' })
  const choose = (label: string, value: string) =>
    fireEvent.change(within(asked).getByLabelText(label), { target: { value } })
  choose('What is', 'title')
  choose('How bad is', 'impact')
  choose('Likelihood, impact, confidence and their reasons are the scores of', id('ben'))
  await within(asked).findByRole('button', { name: 'New 2' })
  fireEvent.click(within(asked).getByLabelText(/^A row with exactly the title/))
  fireEvent.click(within(asked).getByLabelText('An empty cell empties its field'))
  await within(asked).findByRole('button', { name: 'Changed 1' })
  expect(rowsIn(asked)).toEqual([
    ['2', 'R1 Flood', 'Changed', 'Impact: – → 5Category: Water → –'],
    ['3', 'New one', 'New', ''],
  ])
  // A field is in one column.
  choose('Category is', 'impact')
  expect(within(asked).getByLabelText('How bad is')).toHaveValue('')
  choose('Category is', 'category')
  choose('How bad is', 'impact')
  await within(asked).findByRole('button', { name: 'Import 1 new risk and 1 changed' })
  await click('Import 1 new risk and 1 changed', asked)
  expect(Object.values(desk.project.scores).map(({ analystId, impact }) => [analystId, impact])).toEqual([
    [id('ann'), 3],
    [id('ben'), 5],
  ])
})

test('what numbers below 1 mean is asked once for the file', async () => {
  const { importing } = await shown()
  const asked = await importing('Number,Likelihood\nR1,0.4\nR2,0.05\n')
  await within(asked).findByText('What do likelihoods below 1, such as 0.4, mean?')
  expect(asked).toHaveTextContent('Below the columns is a question to answer first.')
  expect(buttonIn(asked, 'Import')).toBeDisabled()
  fireEvent.click(within(asked).getByLabelText('40%: they are parts of 1'))
  await within(asked).findByRole('button', { name: 'Unchanged 1' })
  expect(rowsIn(asked)[1]).toEqual(['3', 'R2 Storm', 'Changed', 'Likelihood: – → 5%'])
  expect(asked).not.toHaveTextContent('a question to answer first')
})

/** The two risks with a column “Notes”, in which the flood has a text, and a column “Cost”. */
function withOwnColumns(): Project {
  const project = twoRisks()
  const column = (name: string, position: number, type: 'text' | 'number') => ({
    name: 'column.create' as const,
    input: { column: { id: id(name), position, name, type, choices: [] } },
  })
  const values = { [id('Notes')]: 'Ask Kim', [id('Cost')]: 12 }
  perform(project, column('Notes', 1, 'text'), column('Cost', 2, 'number'), {
    name: 'risk.setCustom',
    input: { riskId: id('Flood'), values },
  })
  return project
}

test('columns of the project are in the exported file, and are taken back from it', async () => {
  const { desk, folder, importing } = await shown(withOwnColumns())
  for (const part of [/^As shown/, /^All: 2 risks, all 27 fields/]) {
    await click('Export table…')
    const asked = await dialog('Export table')
    fireEvent.click(within(asked).getByRole('radio', { name: part }))
    desk.answers.exported = join(folder, 'out.csv')
    await click('Export…', asked)
    await expectNotices('Exported “out.csv”.')
    const written = await readFile(desk.answers.exported, 'utf8')
    expect(written).toContain('Ask Kim,12')
    const same = await importing(written)
    await within(same).findByRole('button', { name: 'Unchanged 2' })
    await click('Cancel', same)
    const edited = await importing(written.replace('Ask Kim,12', 'Ask Lee,13.5'))
    await within(edited).findByRole('button', { name: 'Changed 1' })
    expect(rowsIn(edited).find(([, name]) => name === 'R1 Flood')?.[3]).toBe('Notes: Ask Kim → Ask LeeCost: 12 → 13.5')
    await click('Cancel', edited)
  }
  const asked = await importing('Title,Cost,Notes\nDrought,dear,\nIce,7,new\n')
  await within(asked).findByRole('button', { name: 'Refused 1' })
  await click('Import 1 new risk', asked)
  const ice = Object.values(desk.project.risks).find(({ title }) => title === 'Ice')
  expect(ice?.custom).toEqual({ [id('Notes')]: 'new', [id('Cost')]: 7 })
  expect((await desk.commits()).length).toBe(1)
})

test('a file that is more than one step holds says so before it is imported', async () => {
  const { importing } = await shown(withOwnColumns())
  const asked = await importing(`Title,Cost,Impact\n${'Ice,7,3\n'.repeat(3_334)}`)
  expect(await within(asked).findByRole('alert', {}, { timeout: 10_000 })).toHaveTextContent(
    /^This is more than the 10,000/,
  )
  expect(buttonIn(asked, 'Import 3,334 new risks')).toBeDisabled()
})

test('of a file without names of columns the first row is a risk, too', async () => {
  const { importing } = await shown()
  const asked = await importing('Drought,40%\nIce,20%\n')
  const choose = (label: string, value: string) =>
    fireEvent.change(within(asked).getByLabelText(label), { target: { value } })
  choose('The columns are named in', '0')
  choose('Column 1 is', 'title')
  choose('Column 2 is', 'likelihood')
  await within(asked).findByRole('button', { name: 'New 2' })
  expect(rowsIn(asked).map(([number, name]) => [number, name])).toEqual([
    ['1', 'Drought'],
    ['2', 'Ice'],
  ])
})

test('columns with one name each say where they stand', async () => {
  const { importing } = await shown()
  const asked = await importing('Title,Note,note ,,Category\nDrought,a,b,c,Land\n')
  for (const name of ['Title is', 'Note (column 2) is', 'note (column 3) is', 'Column 4 is', 'Category is'])
    expect(within(asked).getByLabelText(name)).toBeInTheDocument()
})

test('where the analyst whose scores are imported is gone meanwhile, another is asked for', async () => {
  const { desk, importing } = await shown()
  await desk.perform(addAnalyst('cem'))
  const asked = await importing('Title,Impact\nDrought,4\n')
  const whose = within(asked).getByLabelText('Likelihood, impact, confidence and their reasons are the scores of')
  fireEvent.change(whose, { target: { value: id('cem') } })
  await within(asked).findByRole('button', { name: 'New 1' })
  await act(() => undoOrRedo('undo'))
  expect(await within(asked).findByRole('alert')).toHaveTextContent('is gone. Choose another above.')
  expect([whose, buttonIn(asked, 'Import 1 new risk')]).toEqual([
    expect.objectContaining({ value: '' }),
    expect.objectContaining({ disabled: true }),
  ])
  fireEvent.change(whose, { target: { value: id('ben') } })
  await waitFor(() => expect(within(asked).queryByRole('alert')).toBeNull())
  await waitFor(() => expect(buttonIn(asked, 'Import 1 new risk')).toBeEnabled())
  await click('Import 1 new risk', asked)
  expect(Object.values(desk.project.scores).map(({ analystId }) => analystId)).toEqual([id('ann'), id('ben')])
})

test('a file that is no table is refused with the reason', async () => {
  const { desk, folder } = await shown()
  desk.answers.table = join(folder, 'page.xls')
  await writeFile(desk.answers.table, '<html><table>')
  command(desk, 'risk.import')
  await expectNotices(
    '“page.xls” is a web page or XML, which is not read as a table. Nothing was imported. Save it as an Excel workbook (.xlsx) or as CSV there.',
  )
})

const cell = (risk: string, column: string) =>
  document.querySelector<HTMLElement>(`[data-row="${id(risk)}"] [data-column="${column}"]`)!
const paste = (text: string) => fireEvent.paste(document, { clipboardData: { getData: () => text } })

test('what numbers below 1 mean is asked once for a paste, and without an answer nothing is put in', async () => {
  const { desk } = await shown()
  fireEvent.mouseDown(cell('Flood', 'likelihood'))
  paste('0,65\t4\r\n1\t5\r\n')
  await click('Cancel', await dialog('Paste'))
  expect(await desk.commits()).toEqual([])
  paste('0,65\t4\r\n1\t5\r\n')
  const asked = await dialog('Paste')
  expect(buttonIn(asked, 'Paste')).toBeDisabled()
  fireEvent.click(within(asked).getByLabelText('65%: they are parts of 1'))
  await click('Paste', asked)
  const [made] = await desk.commits()
  expect(made?.label).toBe('Paste 4 cells')
  expect(Object.values(desk.project.scores).map(({ likelihood }) => likelihood)).toEqual([
    { kind: 'percent', percent: 65 },
    { kind: 'percent', percent: 100 },
  ])
})

test('a paste from a spreadsheet with line breaks, percents and decimal commas is taken, and rows without a place are listed', async () => {
  const { desk } = await shown()
  fireEvent.mouseDown(cell('Flood', 'title'))
  // As Excel, LibreOffice and Google Sheets write it.
  paste('"The ""old""\nharbour"\t65 %\t4\r\nStorm surge\t70,00%\t5\r\nThird\tlikely\t1\r\n')
  const asked = await dialog('3 texts were not put in')
  expect(
    within(asked)
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent),
  ).toEqual(['––ThirdThere is no row for it.', '––likelyThere is no row for it.', '––1There is no row for it.'])
  expect(Object.values(desk.project.risks).map(({ title }) => title)).toEqual(['The "old" harbour', 'Storm surge'])
  expect(Object.values(desk.project.scores).map(({ likelihood, impact }) => [likelihood, impact])).toEqual([
    [{ kind: 'percent', percent: 65 }, 4],
    [{ kind: 'percent', percent: 70 }, 5],
  ])
})
