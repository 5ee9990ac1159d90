import { describe, expect, test } from 'vitest'
import { BOM, CODES, qde, qdpx, selection, Study, textSource } from './qdpx'

const TEXT = 'First 😀 line, of words.\r\nSecond line of more words!\r\n'
/** NVivo on Windows: UTF-16 units, CRLF as two, the mark not counted. */
const NVIVO = textSource(
  'river',
  [
    selection('s1', 9, 13, { code: 'cost' }),
    selection('s2', 9, 13, { code: 'wage' }),
    selection('s3', 26, 37, { code: 'cost' }),
    selection('s4', 18, 23),
  ].join(''),
)
const file = (parts: Record<string, string | Uint8Array>) => qdpx(parts)
const refused = async (bytes: Uint8Array) => (await new Study().plan(bytes).catch((failure: Error) => failure)) as Error

describe('containers as programs make them', () => {
  const source = `<Sources>${NVIVO}</Sources>`
  const xml = qde(CODES + source)
  const words = async (parts: Record<string, string | Uint8Array>) => {
    const study = new Study()
    const { notes } = await study.take(file(parts))
    return { passages: study.passages().length, notes: notes.slice(0, -1) }
  }

  test.each<[string, Record<string, string | Uint8Array>, string[]]>([
    [
      'another name of the XML',
      { 'Trial.qde': xml, 'sources/river.txt': TEXT },
      ['The project in this file is called “Trial.qde” instead of “project.qde”.'],
    ],
    [
      'Project.qde',
      { 'Project.qde': xml, 'sources/river.txt': TEXT },
      ['The project in this file is called “Project.qde” instead of “project.qde”.'],
    ],
    ['Sources', { 'project.qde': xml, 'Sources/river.txt': TEXT }, []],
    ['upper case', { 'project.qde': xml, 'sources/RIVER.TXT': TEXT }, []],
    ['an empty .root', { 'sources/.root': '', 'sources/river.txt': TEXT, 'project.qde': xml }, []],
    ['the XML last', { 'sources/river.txt': TEXT, 'project.qde': xml }, []],
    ['a mark before the XML', { 'project.qde': BOM + xml, 'sources/river.txt': TEXT }, []],
    [
      'a folder in the path',
      { 'project.qde': xml.replace('internal://', 'internal://sources/'), 'sources/river.txt': TEXT },
      [],
    ],
  ])('%s', async (_what, parts, notes) => {
    expect(await words(parts)).toEqual({ passages: 3, notes })
  })

  test.each(['urn:QDA-XML:project:0:10', 'urn:QDA-XML:codebook:0:4'])('the namespace %s', async (namespace) => {
    const { passages, notes } = await words({
      'project.qde': xml.replace('urn:QDA-XML:project:1.0', namespace),
      'sources/river.txt': TEXT,
    })
    expect(passages).toBe(3)
    expect(notes).toEqual([
      'The file does not say that it follows REFI-QDA 1.5, as drafts of it and some programs do not; it was read as if it did.',
    ])
  })

  test('a text that is missing: the codes come in, and the report says what does not', async () => {
    const study = new Study()
    const { counts, dropped } = await study.take(file({ 'project.qde': xml }))
    expect(counts).toEqual([{ what: 'tags', count: 2, note: '' }])
    expect(dropped).toEqual([
      { what: 'texts', count: 1, why: '“river”: Its file is not in this one.' },
      { what: 'selections', count: 4, why: '“river”: its text is not imported.' },
    ])
  })

  test('a text that lies beside the file is said to', async () => {
    const outside = xml.replace('internal://river.txt', 'relative:///river.txt')
    const { dropped } = await new Study().plan(file({ 'project.qde': outside, 'sources/river.txt': TEXT }))
    expect(dropped[0]?.why).toBe('“river”: Its file “river.txt” lies beside this one. Import it as an article.')
  })
})

describe('hostile files are refused before anything is read of them', () => {
  test.each<[string, Uint8Array, RegExp]>([
    [
      'no project in it',
      file({ 'readme.txt': 'x' }),
      /^There is no project \(.qde\) in this file.*Nothing was imported/,
    ],
    [
      'two projects',
      file({ 'a.qde': 'x', 'b.qde': 'x' }),
      /^There are several projects in this file: a.qde, b.qde. Nothing was imported/,
    ],
    [
      'a way out',
      file({ 'project.qde': qde(''), '../x.txt': 'x' }),
      /a part whose name leads out of the file \(“..\/x.txt”\). Nothing was imported/,
    ],
    [
      'a document type',
      file({ 'project.qde': `<!DOCTYPE p [<!ENTITY a "b">]>${qde('')}` }),
      /declarations of its own \(DOCTYPE\).*Nothing was imported/,
    ],
    ['no XML', file({ 'project.qde': '<Project>' }), /Nothing was imported/],
    [
      'another root',
      file({ 'project.qde': '<Other/>' }),
      /^There is no project of REFI-QDA in this file.*Nothing was imported/,
    ],
    ['too deep', file({ 'project.qde': qde('<a>'.repeat(3000) + '</a>'.repeat(3000)) }), /Nothing was imported/],
    ['half a file', file({ 'project.qde': qde(CODES) }).subarray(0, 60), /Nothing was imported/],
  ])('%s', async (_what, bytes, words) => {
    expect((await refused(bytes)).message).toMatch(words)
  })

  test('a bomb stops where the limit is', async () => {
    const bomb = file({ 'project.qde': new Uint8Array(70 * 1024 * 1024) })
    expect((await refused(bomb)).message).toMatch(/^Unpacked, this file is larger than 64 MB.*Nothing was imported/)
  })
})
