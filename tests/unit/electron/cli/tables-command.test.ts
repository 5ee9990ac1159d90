import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { LIMITS } from '@shared/limits'
import { strToU8, zipSync } from 'fflate'
import { expect, onTestFinished, test } from 'vitest'
import { runCli } from '../../../../electron/cli/run-cli'
import { parserInJsdom } from '../importing/parser-in-jsdom'

async function desk() {
  const folder = await mkdtemp(join(tmpdir(), 'assay-tables-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const project = join(folder, 'p.assay')
  const assay = async (...argv: string[]) => {
    const printed: string[] = []
    const told: string[] = []
    const code = await runCli(argv, {
      chromium: parserInJsdom,
      signal: new AbortController().signal,
      print: (text) => printed.push(text),
      tell: (line) => told.push(line),
    })
    return { code, printed: printed.join('\n'), told }
  }
  await assay('new', project, '--title', 'Ice', '--analyst', 'Ada')
  const file = async (name: string, text: string | Uint8Array) => {
    await writeFile(join(folder, name), text)
    return join(folder, name)
  }
  return { assay, project, folder, file }
}

const OTHER = 'Name;Chance;Severity;Owner\nFlood;0,4;3;x\nStorm;;9;\n'

test('risks of a table are told, imported, written, and taken back changed', async () => {
  const { assay, project, folder, file } = await desk()
  const other = await file('other.csv', OTHER)
  expect(await assay('import-risks', project, other)).toEqual({
    code: 1,
    printed: '',
    told: [
      'What do likelihoods below 1, such as 0,4, mean? Say --below-1 parts (40%: they are parts of 1) or --below-1 percents (0,4%: they are percents, and refused, since only whole percents are kept). Nothing was imported.',
    ],
  })
  const told = {
    code: 1,
    printed: '2\tnew\tFlood\t-\n3\trefused\tStorm\tImpact: “9” is not a level of impact: type 1 to 5.',
    told: ['1 row refused.'],
  }
  expect(await assay('import-risks', project, other, '--below-1', 'parts', '--dry-run')).toEqual(told)
  expect((await assay('list', project, 'risks')).printed).toBe('')
  expect(await assay('import-risks', project, other, '--below-1', 'parts')).toEqual(told)
  const out = join(folder, 'out.csv')
  expect(await assay('export-table', project, 'risks', '--format', 'csv', '--out', out)).toEqual({
    code: 0,
    printed: out,
    told: [],
  })
  const csv = await readFile(out, 'utf8')
  expect(csv.split('\r\n')[1]).toMatch(/^R1,Flood,40%,3,,/)
  const back = await file('back.csv', csv.replace('40%', '55%'))
  expect(await assay('import-risks', project, back)).toMatchObject({ code: 0, printed: '2\tchanged\tR1 Flood\t-' })
  expect(await assay('import-risks', project, back)).toMatchObject({ code: 0, printed: '2\tunchanged\tR1 Flood\t-' })
  const { printed } = await assay('list', project, 'risks', '--json')
  expect(JSON.parse(printed)).toMatchObject({ risks: [{ title: 'Flood', scoredBy: 1 }] })
})

test('columns are named, left out, and refused where there are none', async () => {
  const { assay, project, file } = await desk()
  const other = await file('other.csv', 'What,How bad,Name\nFlood,5,x\n')
  const mapped = ['--map', 'what=Title', '--map', 'How bad=impact', '--map', 'Name=']
  const { printed } = await assay('import-risks', project, other, ...mapped, '--dry-run', '--json')
  expect(JSON.parse(printed)).toEqual({
    file: 'other.csv',
    imported: false,
    counts: { new: 1, changed: 0, unchanged: 0, refused: 0 },
    rows: [
      {
        number: 2,
        name: 'Flood',
        becomes: 'new',
        why: null,
        cells: [
          { label: 'Title', from: '', to: 'Flood', why: null },
          { label: 'Impact', from: '', to: '5', why: null },
        ],
      },
    ],
  })
  expect((await assay('import-risks', project, other, '--map', 'Where=party')).told.join()).toContain(
    '“Where=party” names no column of the file (What, How bad, Name) or no field (number, title,',
  )
  expect((await assay('import-risks', project, other, '--sheet', 'Two')).told).toEqual([
    'There is no sheet “Two”, only one without a name. Nothing was imported.',
  ])
})

test('of columns with one name each is named by which of them it is', async () => {
  const { assay, project, file } = await desk()
  const twice = await file('twice.csv', 'Title,Note,Note,Note (2)\nFlood,why,who,x\n')
  const fields = async (...mapped: string[]) => {
    const { printed } = await assay('import-risks', project, twice, '--dry-run', '--json', ...mapped)
    const { rows } = JSON.parse(printed) as { rows: { cells: { label: string; to: string }[] }[] }
    return rows[0]?.cells.map(({ label, to }) => `${label}: ${to}`)
  }
  expect(await fields('--map', 'Note=rationale', '--map', 'note (1)=cause')).toEqual(['Title: Flood', 'Cause: why'])
  // A column that is called so comes first.
  expect(await fields('--map', 'Note (2)=party')).toContain('Party: x')
  const three = await file('three.csv', 'Title,Note,Note\nFlood,why,who\n')
  expect(
    (await assay('import-risks', project, three, '--dry-run', '--json', '--map', 'Note (2)=party')).printed,
  ).toContain('"to": "who"')
  expect((await assay('import-risks', project, three, '--map', 'Note (3)=party')).told.join()).toContain(
    '“Note (3)=party” names no column of the file (Title, Note, Note)',
  )
})

/** A workbook of sheets with one column of texts each. */
function workbook(sheets: Record<string, readonly string[]>): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const names = Object.keys(sheets)
  const listed = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"/>`)
  const related = names.map((_, at) => `<Relationship Id="s${at}" Type="${relations}/worksheet" Target="s${at}.xml"/>`)
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${related.join('')}</Relationships>`,
  }
  for (const [at, texts] of Object.values(sheets).entries()) {
    const rows = texts.map((text) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`)
    parts[`xl/s${at}.xml`] = `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
}

test('a sheet that is too long is refused, and no other is taken for it', async () => {
  const { assay, project, file } = await desk()
  const risks = ['Title', ...Array<string>(LIMITS.tableRows).fill('Flood')]
  const book = await file('book.xlsx', workbook({ Cover: ['Ours'], Risks: risks, Legend: ['Title', 'Not a risk'] }))
  expect(await assay('import-risks', project, book)).toEqual({
    code: 1,
    printed: '',
    told: [
      'This sheet has more than 5,000 rows, the most Assay reads. Split it in the spreadsheet. Nothing was imported.',
    ],
  })
  expect((await assay('import-risks', project, book, '--sheet', 'Legend')).printed).toBe('2\tnew\tNot a risk\t-')
})
