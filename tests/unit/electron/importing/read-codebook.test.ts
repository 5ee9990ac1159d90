import { codebookToCsv } from '@shared/interchange/codebook/codebook-csv'
import { codebookToJson } from '@shared/interchange/codebook/codebook-json'
import { codebookToQdc } from '@shared/interchange/codebook/codebook-qdc'
import { LIMITS } from '@shared/limits'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCodebook } from '../../../../electron/importing/read-codebook'
import { importedInto, projectOf, tagNamed, withoutPlace } from '../../shared/interchange/codebooks'
import { emptyProject, id } from '../../shared/sample-project'
import { parserInJsdom } from './parser-in-jsdom'

const read = (content: string | Uint8Array, name = 'book.qdc') =>
  readCodebook({ name, bytes: Buffer.from(content) }, async () => parserInJsdom)

const codebook = projectOf(
  tagNamed('cost & "fees"', {
    colour: 3,
    definition: 'Money.',
    include: 'Wages <gross>.',
    exclude: 'Tax.\nAll of it.',
  }),
  tagNamed('wages', { parentId: id('cost & "fees"'), definition: 'Tab\there.\r\nLine.' }),
  tagNamed('risk', { colour: 8 }),
)

test('a REFI-QDA codebook is written by its schema', () => {
  expect(codebookToQdc(codebook).split('\n')).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Assay">',
    '<Codes>',
    `<Code guid="${id('cost & "fees"')}" name="cost &#38; &#34;fees&#34;" isCodable="true" color="#6e925a">`,
    '<Description>Money.&#10;&#10;When to use it:&#10;Wages &#60;gross&#62;.&#10;&#10;When not to use it:&#10;Tax.&#10;All of it.</Description>',
    `<Code guid="${id('wages')}" name="wages" isCodable="true" color="#9e2418">`,
    '<Description>Tab&#9;here.&#13;&#10;Line.</Description>',
    '</Code>',
    '</Code>',
    `<Code guid="${id('risk')}" name="risk" isCodable="true" color="#632c4d">`,
    '</Code>',
    '</Codes>',
    '</CodeBook>',
    '',
  ])
})

const prose = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/\r\n?/g, '\n'))

test('and read again as it was, whatever the words', async () => {
  await fc.assert(
    fc.asyncProperty(prose, prose, prose, async (definition, include, exclude) => {
      const tag = tagNamed('a', { definition, include, exclude, colour: 5 })
      const back = await read(codebookToQdc(projectOf(tag)))
      expect([importedInto(emptyProject(), back), back.notes]).toEqual([[withoutPlace(tag)], []])
    }),
    { numRuns: 30 },
  )
})

describe('a codebook of another program', () => {
  const foreign = `<?xml version="1.0" encoding="utf-8"?>
    <CodeBook origin="Other" xmlns="urn:QDA-XML:codebook:0:4"><Codes>
      <Code guid="{${id('a').toUpperCase()}}" name="Nodes" isCodable="false">
        <Code guid="${id('b')}" name=" Risk&#7; " isCodable="true" color="#fd0000"><Description>When to use it:\nnever</Description></Code>
        <Code guid="x" name="Cost" isCodable="true" color="rgba(1,2,3)"><NoteRef targetGUID="y"/></Code>
      </Code>
    </Codes><Sets><Set guid="z" name="S"/><Set guid="w" name="T"/></Sets></CodeBook>`

  test('is read whatever its namespace, and what is left out is told', async () => {
    expect(await read(foreign.replace('&#7;', ''))).toEqual({
      tags: [
        { id: id('a').toUpperCase(), parent: null, name: 'Nodes', fields: {} },
        { id: id('b'), parent: 0, name: 'Risk', fields: { definition: 'When to use it:\nnever', colour: 1 } },
        { id: 'x', parent: 0, name: 'Cost', fields: {} },
      ],
      notes: [
        '2 sets of codes are left out.',
        '1 folder that codes nothing becomes a tag.',
        '1 colour that is none, left out.',
        '1 memo of a code is left out.',
      ],
    })
  })

  test('is read out of a project file', async () => {
    const project = `<Project name="p" xmlns="urn:QDA-XML:project:1.0"><CodeBook><Codes><Code guid="a" name="n" isCodable="true"/></Codes></CodeBook></Project>`
    expect(await read(project)).toEqual({
      tags: [{ id: 'a', parent: null, name: 'n', fields: {} }],
      notes: ['This file holds a whole project; only its codebook is read.'],
    })
  })

  test.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${codebookToQdc(codebook)}`)],
    ['UTF-16', Buffer.from(`\uFEFF${codebookToQdc(codebook).replace('UTF-8', 'UTF-16')}`, 'utf16le')],
  ])('is read in %s', async (_, bytes) => {
    expect((await read(bytes)).tags.map(({ name }) => name)).toEqual(['cost & "fees"', 'wages', 'risk'])
  })
})

test.each([
  ['csv', codebookToCsv(codebook)],
  ['json', codebookToJson(codebook)],
])('a file of %s is read as what it holds, whatever its name', async (_, text) => {
  expect((await read(text, 'book.txt')).tags.map(({ name }) => name)).toEqual(['cost & "fees"', 'wages', 'risk'])
})

const codes = (inside: string) => `<CodeBook><Codes>${inside}</Codes></CodeBook>`
const deep = (levels: number) =>
  codes('<Code guid="a" name="n" isCodable="true">'.repeat(levels) + '</Code>'.repeat(levels))

test.each([
  [
    'entities',
    `<!DOCTYPE x [<!ENTITY a "b">]>${codes('<Code name="&a;"/>')}`,
    'This file is not made as those of other programs are: it has declarations of its own (DOCTYPE) in “codebook”. Nothing was imported. Do not trust this file. Export it anew in the program that it comes from.',
  ],
  [
    'codes within codes without end',
    deep(5_000),
    'This file is too deeply nested to be read safely. Nothing was imported. Do not trust this file. Export it anew in the program that it comes from.',
  ],
  [
    'more codes than a codebook has',
    codes('<Code name="n"/>'.repeat(LIMITS.tags + 1)),
    'This file lists more tags than a codebook may have (10,000). Nothing was imported.',
  ],
  [
    'no codes',
    '<html xmlns="http://www.w3.org/1999/xhtml"/>',
    'This file is no codebook of REFI-QDA: it has no codes. Nothing was imported. Export the codebook there as “REFI-QDA codebook (.qdc)”.',
  ],
  [
    'a cut end',
    codebookToQdc(codebook).slice(0, -20),
    'The part “codebook” cannot be read. The file is damaged or incomplete. Nothing was imported. Export it anew in the program that it comes from, or get another copy.',
  ],
  [
    'a control character',
    codes('<Code name="&#7;"/>'),
    'The part “codebook” cannot be read. The file is damaged or incomplete. Nothing was imported. Export it anew in the program that it comes from, or get another copy.',
  ],
  [
    'a packed file',
    'PK\u0003\u0004',
    '“book.qdc” is a packed file, such as a project (.qdpx) or a workbook (.xlsx). Nothing was imported. Export the codebook alone there, as .qdc or CSV.',
  ],
  [
    'a table without rows',
    'Tag,Under\n',
    '“book.qdc” lists no tags. Nothing was imported. Choose the file of a codebook.',
  ],
])('refuses %s', async (_, content, message) => {
  await expect(read(content)).rejects.toMatchObject({ name: 'Refusal', message })
})

test('refuses what is too large', async () => {
  const bytes = new Uint8Array(LIMITS.importBytes + 1)
  await expect(readCodebook({ name: 'a.csv', bytes }, async () => parserInJsdom)).rejects.toThrow(
    '“a.csv” is too large for a codebook. Nothing was imported.',
  )
})
