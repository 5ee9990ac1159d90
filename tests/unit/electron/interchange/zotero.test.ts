import { expect, test } from 'vitest'
import { id, perform } from '../../shared/sample-project'
import { annotated, imported, plan, TEXT } from './annotated'

const note = (over: object = {}) => ({
  itemType: 'annotation',
  annotationType: 'highlight',
  annotationText: 'Insurers “fear” the worst',
  annotationComment: 'why?',
  annotationColor: '#ff6666',
  annotationPageLabel: '3',
  annotationPosition: '{"pageIndex":2,"rects":[[1,2,3,4]]}',
  dateAdded: '2026-04-01T08:00:00Z',
  tags: [{ tag: 'Risk' }],
  ...over,
})

test('annotations within the items of an export are matched by the DOI of the article', async () => {
  const into = annotated()
  const url = 'https://doi.org/10.1000/ABC'
  perform(into.project, { name: 'source.update', input: { sourceId: id('wire'), changes: { title: 'Other', url } } })
  const { planned, passages } = await imported(into, {
    items: [
      {
        itemType: 'journalArticle',
        title: 'Port',
        DOI: '10.1000/abc',
        attachments: [{ itemType: 'attachment', title: 'PDF', annotations: [note(), note({ tags: [] })] }],
      },
    ],
  })
  const told = { words: 'Insurers “fear” the worst', note: 'why?', by: 'ann', at: '2026-04-01T08:00:00.000Z' }
  expect(passages).toMatchObject([
    { ...told, tags: ['Risk'] },
    { ...told, tags: ['Red'] },
  ])
  expect(planned.dropped).toEqual([])
  const { Risk, Red } = Object.fromEntries(Object.values(into.project.tags).map((tag) => [tag.name, tag]))
  expect(Risk?.colour).toBe(Red?.colour)
})

test('items of the API are one beside the other; pictures and notes on a page are left out and told', async () => {
  const { planned, passages } = await imported(annotated(), [
    { key: 'ITEM', data: { key: 'ITEM', itemType: 'report', title: 'Port closed' } },
    { key: 'FILE', data: { key: 'FILE', itemType: 'attachment', parentItem: 'ITEM', title: 'Full text' } },
    { key: 'NOTE', data: { ...note(), key: 'NOTE', parentItem: 'FILE' } },
    { key: 'PICT', data: { ...note({ annotationType: 'image' }), parentItem: 'FILE' } },
    { key: 'TEXT', data: { ...note({ annotationType: 'note', annotationText: '' }), parentItem: 'FILE' } },
  ])
  expect(passages).toMatchObject([{ words: 'Insurers “fear” the worst', tags: ['Risk'] }])
  expect(planned.dropped).toEqual([
    { what: 'annotations', count: 1, why: 'They mark a part of a picture.' },
    { what: 'annotations', count: 1, why: 'They are notes on a page and stand at no words.' },
  ])
})

const CITED =
  '([Doe, 2026, p. 3](zotero://select/library/items/AB)) ([pdf](zotero://open-pdf/library/items/CD?page=3&annotation=EF))'

test('a note in Markdown is put into the source that has its words', async () => {
  const { planned, passages } = await imported(
    annotated(),
    [
      '# Annotations',
      '(4/1/2026, 8:00:00 AM)',
      '',
      `“the government has not said what it will do about it.” ${CITED} A comment \\[mine\\] (so)`,
      '',
      `“<mark style="background-color: #ffd400">Nobody knows when the strike will end</mark>” ${CITED}`,
      '',
      `“quoted “within” quotes, which are nowhere in the text” ${CITED}`,
    ].join('\n'),
  )
  expect(passages).toMatchObject([
    { words: 'the government has not said what it will do about it.', note: 'A comment [mine] (so)', tags: [] },
    { words: 'Nobody knows when the strike will end', note: '', start: TEXT.indexOf('Nobody') },
  ])
  expect(planned).toMatchObject({
    notes: ['3 annotations of a text that the file does not name were put into “Port closed”, which has the words.'],
    dropped: [
      { what: 'paragraphs of the note', count: 1, why: 'They are none of its annotations.' },
      { what: 'annotations', count: 1 },
    ],
  })
})

test('what is no file of annotations is refused in words', async () => {
  const into = annotated()
  await expect(async () => plan(into, '{"rows": [')).rejects.toThrow(
    'This file is cut off: it ends in line 1 behind “{"rows": [”, before all of it is closed. Nothing was imported. Export the annotations again there.',
  )
  await expect(async () => plan(into, '['.repeat(200_000))).rejects.toThrow(
    'This JSON nests deeper than 50 levels, as no program writes annotations. Nothing was imported. Export the annotations again there.',
  )
  await expect(async () => plan(into, [note({ annotationType: 'ink' })])).rejects.toThrow(
    'The file has no annotations of words in a text. Left out (annotations): 1. They mark a part of a picture. Nothing was imported.',
  )
  await expect(async () =>
    plan(
      into,
      Array.from({ length: 100_001 }, () => 1),
    ),
  ).rejects.toThrow('The file has 100,001 entries, and 100,000 are the most that are read.')
})
