import { codebookFromCsv, codebookToCsv } from '@shared/interchange/codebook/codebook-csv'
import { codebookFromJson, codebookToJson } from '@shared/interchange/codebook/codebook-json'
import { codebookFile, lostIn } from '@shared/interchange/codebook/formats'
import { fromDescription, toDescription } from '@shared/interchange/codebook/qdc-description'
import type { Tag } from '@shared/kinds/tags'
import { LIMITS } from '@shared/limits'
import { nameKey } from '@shared/words/fold'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import { addAnalyst, addTag, addTagSet, emptyProject, id, openEdition, perform } from '../sample-project'
import { importedInto, projectOf, tagNamed, withoutPlace } from './codebooks'

const codebook = projectOf(
  tagNamed('cost', {
    colour: 3,
    line: 'dashed',
    definition: 'What it costs.\nIn money; "all" of it.',
    include: '=SUM of costs',
    shortcut: 2,
    letters: 'CO',
    memo: '@see the budget, line 3',
  }),
  tagNamed('wages', { parentId: id('cost'), exclude: 'Not fees.' }),
  tagNamed('risk', { colour: 8 }),
)

test('a table has a tag a row, and runs nothing', () => {
  expect(codebookToCsv(codebook).split('\r\n')).toEqual([
    '\uFEFFTag,Under,Colour,Line,Definition,When to use it,When not to use it,Digit,Letters,Memo,Id,Under id',
    `cost,,3,dashed,"What it costs.\nIn money; ""all"" of it.",'=SUM of costs,,2,CO,"'@see the budget, line 3",${id('cost')},`,
    `wages,cost,1,,,,Not fees.,,,,${id('wages')},${id('cost')}`,
    `risk,,8,,,,,,,,${id('risk')},`,
    '',
  ])
})

test('JSON has all that a tag has', () => {
  expect(
    JSON.parse(codebookToJson(projectOf(tagNamed('cost', { line: 'wavy', shortcut: 2, letters: 'CO', memo: 'M.' })))),
  ).toEqual({
    format: 'assay-codebook',
    edition: 1,
    title: 'Test',
    tags: [
      {
        id: id('cost'),
        parentId: null,
        name: 'cost',
        colour: 1,
        line: 'wavy',
        definition: '',
        include: '',
        exclude: '',
        shortcut: 2,
        letters: 'CO',
        memo: 'M.',
      },
    ],
  })
})

const prose = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/\r\n?/g, '\n'))
const someTags = fc
  .array(
    fc.record({
      name: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
        // What nobody sees in a name is left out, and that is told.
        .filter((name) => name.trim() === name && name !== '' && !/[\p{Cc}\u2028\u2029\ufeff]/u.test(name)),
      parent: fc.nat(),
      colour: fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8),
      line: fc.constantFrom('dashed', 'dotted', 'double', 'wavy'),
      definition: prose,
      include: prose,
      exclude: prose,
      memo: prose.map((text) => `${text}.`),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((given) => {
    const names = new Set<string>()
    const tags: Tag[] = []
    for (const { name, parent, ...fields } of given) {
      // What nobody can see in a name is left out of a file, which is tested by itself.
      if (/[\p{Cc}\u2028\u2029\ufeff]/u.test(name) || nameKey(name) === '' || names.has(nameKey(name))) continue
      names.add(nameKey(name))
      const above = tags[parent % (tags.length + 1)]
      tags.push(tagNamed(`t${tags.length}`, { name, parentId: above?.id ?? null, ...fields } as Partial<Tag>))
    }
    return tags
  })
  .filter((tags) => tags.length > 0)

test.each([
  ['csv', codebookToCsv, codebookFromCsv],
  ['json', codebookToJson, codebookFromJson],
] as const)('a codebook as %s comes back as it was', (_, write, read) => {
  fc.assert(
    fc.property(someTags, (tags) => {
      const project = projectOf(...tags)
      const back = read(write(project))
      expect(back.notes).toEqual([])
      const wanted = tags.map(withoutPlace)
      expect(importedInto(emptyProject(), back).toSorted(byId)).toEqual(wanted.toSorted(byId))
      expect(write(projectOf(...importedInto(emptyProject(), back).map((tag) => ({ ...tag, position: 1 }))))).toBe(
        write(project),
      )
    }),
  )
})

const byId = (left: { id: string }, right: { id: string }) => (left.id < right.id ? -1 : 1)

describe('a table by hand', () => {
  const read = (text: string) => {
    const { tags, notes } = codebookFromCsv(text)
    return { tags: tags.map(({ name, parent }) => [name, parent === null ? null : tags[parent]?.name]), notes }
  }

  test('needs no more than names, in any order', () => {
    expect(read('name;under\nwages;COST\ncost;\n')).toEqual({
      tags: [
        ['cost', null],
        ['wages', 'cost'],
      ],
      notes: [],
    })
  })

  test('of one column alone commas are the names’ own', () => {
    expect(read('Tag\r\nEscalation, military\r\n"a ""b"" c"\r\n')).toEqual({
      tags: [
        ['Escalation, military', null],
        ['a "b" c', null],
      ],
      notes: [],
    })
  })

  test('cells beside the named columns, and under a name that is there twice, are told', () => {
    expect(read('Tag,,Tag,Under\nEscalation, military,,,\nb,,c,,d\nself,,,self')).toEqual({
      tags: [
        ['Escalation', null],
        ['b', null],
        ['self', null],
      ],
      notes: [
        '3 cells stand under no name of a column, or one that is there twice: left out.',
        '1 tag stands under itself: put at the top.',
      ],
    })
  })

  test('letters are taken however they are typed, or told', () => {
    const { tags, notes } = codebookFromCsv('Tag,Letters,Memo\na,co,See b.\nb,???,\n')
    expect(tags.map(({ fields }) => fields)).toEqual([{ letters: 'CO', memo: 'See b.' }, {}])
    expect(notes).toEqual(['1 value of “Letters” that is none of Assay’s, left out.'])
  })

  test('what cannot be taken is told', () => {
    const text = `Tag,Under,Colour,Line,Digit,Owner\na\u0007,gone,9,zigzag,0,Ann\nb,c,x,,,\nc,b,,,12,\n`
    expect(read(text)).toEqual({
      tags: [
        ['a', null],
        ['b', null],
        ['c', 'b'],
      ],
      notes: [
        'Columns that a codebook has no place for are left out: “Owner”.',
        '1 name had control characters, left out.',
        '2 values of “Colour” that is none of Assay’s, left out.',
        '1 value of “Line” that is none of Assay’s, left out.',
        '2 values of “Digit” that is none of Assay’s, left out.',
        '1 tag stands under one that is not in the file: put at the top.',
        '1 tag stands under itself: put at the top.',
      ],
    })
  })

  test('a name is cut to what a tag may have', () => {
    const { tags, notes } = codebookFromCsv(`Tag\n${'x'.repeat(600)}`)
    expect(tags[0]?.name).toBe(`${'x'.repeat(499)}…`)
    expect(notes).toEqual(['1 name was cut to 500 characters.'])
  })

  test('without names it is refused', () => {
    expect(refusalOf(() => codebookFromCsv('Owner\nAnn'))?.message).toBe(
      'The first row of this table names no column “Tag”. Nothing was imported. Name the column with the names of the tags “Tag”; “Under” names the tag that each stands under.',
    )
  })
})

test.each([
  ['{', 'This file is cut off: it ends in line 1 behind “{”, before all of it is closed.'],
  ['{"format":"x","edition":1,"tags":[]}', 'This JSON is no codebook that Assay wrote.'],
  [`{"format":${'['.repeat(200_000)}`, 'This JSON nests deeper than 30 levels, as no program writes a codebook.'],
])('JSON that is no codebook is refused: %.30s', (text, why) => {
  expect(refusalOf(() => codebookFromJson(text))?.message).toBe(
    `${why} Nothing was imported. Export the codebook as CSV or REFI-QDA there.`,
  )
})

test('JSON of a newer edition, and with too many tags, is refused', () => {
  const file = (edition: number, tags: unknown[]) => JSON.stringify({ format: 'assay-codebook', edition, tags })
  expect(refusalOf(() => codebookFromJson(file(2, [])))?.message).toBe(
    'This codebook was written by a newer Assay. Nothing was imported. Export it there as CSV, or use that Assay.',
  )
  const many = Array.from({ length: LIMITS.tags + 1 }, (_, index) => ({ name: `t${index}` }))
  expect(refusalOf(() => codebookFromJson(file(1, many)))?.message).toBe(
    'This file lists more tags than a codebook may have (10,000). Nothing was imported.',
  )
})

test('JSON: tags without names and values without a place are told', () => {
  const tags = [{ id: 7 }, { name: 'a', owner: 'Ann', colour: 2 }, { name: 'b', owner: 'Bo', shortcut: '3' }]
  expect(codebookFromJson(JSON.stringify({ format: 'assay-codebook', edition: 1, tags }))).toEqual({
    tags: [
      { id: '', parent: null, name: 'a', fields: { colour: 2 } },
      { id: '', parent: null, name: 'b', fields: { shortcut: 3 } },
    ],
    notes: ['1 tag has no name, left out.', '2 values of “owner”, for which a tag has no place, left out.'],
  })
})

test('what REFI-QDA cannot hold is told, and of the others nothing', () => {
  expect(lostIn(codebook, 'qdc')).toEqual([
    'REFI-QDA has no lines: 1 tag loses its line style.',
    'REFI-QDA has no digits: 1 tag loses its.',
    'REFI-QDA has no letters: 1 tag loses its.',
    'When to use a tag, when not and its memo are written into the description of 2 tags; Assay reads them back.',
  ])
  expect([lostIn(codebook, 'csv'), lostIn(codebook, 'json'), lostIn(projectOf(tagNamed('a')), 'qdc')]).toEqual([
    [],
    [],
    [],
  ])
})

test('sets of tags and earlier definitions are in no format, and that is told', () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addTag('cost'), addTagSet('money', ['cost']), openEdition('e', 'cost'))
  const told = ['1 set of tags is left out.', '1 earlier definition is left out; the present ones are in it.']
  expect([lostIn(project, 'csv'), lostIn(project, 'json'), lostIn(project, 'qdc')]).toEqual([told, told, told])
})

test.each([
  { definition: 'D.', include: 'I.\n\nMore.', exclude: 'E.', memo: 'M.\n\nMore.' },
  { definition: '', include: '', exclude: '', memo: 'M.' },
  { definition: 'D.', include: '', exclude: 'E.', memo: '' },
])('a description of REFI-QDA is read back in its parts: $memo', (fields) => {
  expect(fromDescription(toDescription(fields))).toEqual(fields)
})

test('a codebook without tags is not exported', () => {
  expect(refusalOf(() => codebookFile(emptyProject(), 'qdc'))?.message).toBe(
    'The codebook has no tags yet. Nothing was exported. Make or import tags first.',
  )
})
