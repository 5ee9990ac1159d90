import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { BOM, CODES, guid, qde, qdpx, selection, Study, textSource } from './qdpx'

const TEXT = 'First line, of words.\nSecond line of more words!\n'
const INSIDE = [selection('s1', 6, 10, { code: 'cost' }), selection('s2', 22, 28), selection('s3', 29, 33)].join('')
const SOURCES = `<Sources>${textSource('river', INSIDE)}</Sources>`
const taken = async (parts: Record<string, string | Uint8Array>) => {
  const study = new Study()
  const { notes, dropped, counts } = await study.take(qdpx(parts))
  return { study, notes, counts, dropped: dropped.map(({ what, count, why }) => `${count} ${what}: ${why}`) }
}
const refused = async (bytes: Uint8Array) =>
  (await new Study()
    .plan(bytes)
    .catch((failure: unknown) => (failure instanceof Error ? failure.message : ''))) as string

test('a codebook of a draft that was pasted into a project is read, with its sets, and it is said', async () => {
  const codes = `<CodeBook xmlns="urn:QDA-XML:codebook:0:4"><Codes><Code guid="1" name="cost" isCodable="true"/><Code guid="2" name="wages" isCodable="true"/></Codes>
    <Sets><Set guid="9" name="Money"><MemberCode guid="1"/><MemberCode guid="2"/></Set></Sets></CodeBook>`
  const sources = SOURCES.replaceAll(guid('cost'), '1')
  const { study, notes, dropped } = await taken({ 'project.qde': qde(codes + sources), 'sources/river.txt': TEXT })
  expect(study.passages().map(({ words, tags }) => [words, tags.join()])).toEqual([
    ['line', 'cost'],
    ['Second', ''],
    ['line', ''],
  ])
  expect(Object.values(study.project.tagSets).map(({ name, tagIds }) => [name, tagIds.length])).toEqual([['Money', 2]])
  expect(notes[0]).toMatch(/^The file does not say that it follows REFI-QDA 1.5/)
  expect(dropped).toEqual([])
})

test('codes that lie right in the codebook, or in a list below a code, are read', async () => {
  const inside =
    '<CodeBook><Code guid="1" name="cost"><SubCodes><Code guid="2" name="wages"/></SubCodes></Code></CodeBook>'
  const { study, dropped } = await taken({ 'project.qde': qde(inside) })
  const tags = Object.values(study.project.tags)
  expect(tags.map(({ name, parentId }) => [name, tags.find(({ id }) => id === parentId)?.name])).toEqual([
    ['cost', undefined],
    ['wages', 'cost'],
  ])
  expect(dropped).toEqual(['1 elements called SubCodes: REFI-QDA has none of that name where they stand.'])
})

test('a case without a name says what is known of its source', async () => {
  const cases = `<Cases><Case guid="${guid('c')}"><VariableValue/><VariableValue/><SourceRef targetGUID="${guid('river')}"/></Case></Cases>`
  const { dropped } = await taken({ 'project.qde': qde(cases) })
  expect(dropped).toEqual(['2 values of sources: Sources have no variables here.'])
})

test('media that lie beside the project are told by name, with the folder where the file says one', async () => {
  const beside = `<Sources><AudioSource guid="${guid('a')}" name="talk" path="relative:///talk.mp3"/>
    <TextSource guid="${guid('t')}" name="words" plainTextPath="relative:///words.txt"/></Sources>`
  const attributes = 'xmlns="urn:QDA-XML:project:1.0" name="Ice" basePath="C:\\Users\\x\\Ice Media"'
  const { dropped } = await taken({ 'project.qde': qde(beside, attributes) })
  expect(dropped).toEqual([
    '1 sources of audio: “talk”: Assay imports texts.',
    '1 texts: “words”: Its file “words.txt” lies beside this one (a folder “Ice Media”). Import it as an article.',
  ])
})

test('two codes of one GUID are both kept; the first has what is coded with it, and that is said', async () => {
  const codes = `<CodeBook><Codes><Code guid="${guid('cost')}" name="cost" isCodable="true"/><Code guid="${guid('cost')}" name="price" isCodable="true"/></Codes></CodeBook>`
  const { study, notes } = await taken({ 'project.qde': qde(codes + SOURCES), 'sources/river.txt': TEXT })
  expect(Object.values(study.project.tags).map(({ name }) => name)).toEqual(['cost', 'price'])
  expect(study.passages()[0]?.tags).toEqual(['cost'])
  expect(notes).toContain(
    'The codes “cost” and “price” have one GUID. Both are imported; what is coded with it gets “cost”: look at those passages.',
  )
  expect(
    (await study.plan(qdpx({ 'project.qde': qde(codes + SOURCES), 'sources/river.txt': TEXT }))).operations,
  ).toEqual([])
})

test('two sources of the same text are two, also when they come again with other GUIDs', async () => {
  const both = (one: string, two: string) =>
    `<Sources>${textSource(one, selection('a', 0, 5)).replace(`name="${one}"`, 'name="A"')}${textSource(two, selection('b', 6, 10)).replace(`name="${two}"`, 'name="B"')}</Sources>`
  const file = (one: string, two: string) =>
    qdpx({ 'project.qde': qde(both(one, two)), [`sources/${one}.txt`]: TEXT, [`sources/${two}.txt`]: TEXT })
  const study = new Study()
  await study.take(file('one', 'two'))
  expect(Object.values(study.project.sources).map(({ title }) => title)).toEqual(['A', 'B'])
  expect((await study.plan(file('uno', 'due'))).operations).toEqual([])
})

test('a text that is in the file and in the XML is read from the file; an empty one in the XML does not hide it', async () => {
  const source = (content: string) =>
    `<Sources>${textSource('river', `<PlainTextContent>${content}</PlainTextContent>${INSIDE}`)}</Sources>`
  for (const content of ['', 'Something else altogether.']) {
    const { study } = await taken({ 'project.qde': qde(source(content)), 'sources/river.txt': TEXT })
    expect(study.passages().map(({ words }) => words)).toEqual(['line', 'Second', 'line'])
  }
})

test('a note on a passage that is here, and a code that the file says otherwise, stay as they are here and are told', async () => {
  const file = (definition: string, note: string) => {
    const codes = `<CodeBook><Codes><Code guid="${guid('cost')}" name="cost" isCodable="true"><Description>${definition}</Description></Code></Codes></CodeBook>`
    const noted = selection('s1', 6, 10, { code: 'cost', inside: `<Description>${note}</Description>` })
    const inside = noted + selection('s2', 22, 28)
    return qdpx({
      'project.qde': qde(codes + `<Sources>${textSource('river', inside)}</Sources>`),
      'sources/river.txt': TEXT,
    })
  }
  const study = new Study()
  await study.take(file('What it costs.', 'One.'))
  const { operations, notes, dropped } = await study.plan(file('Who pays.', 'Two.'))
  expect(operations).toEqual([])
  expect(notes).toContain(
    'Of 1 code that is in the codebook already the file says otherwise, and the codebook stays as it is: “cost”.',
  )
  expect(dropped).toEqual([
    { what: 'notes', count: 1, why: 'In “river”: their passage is here already and keeps its own note.' },
  ])
})

test('a text that is too long does not keep the others away', async () => {
  const sources = `<Sources>${textSource('long', '')}${textSource('river', INSIDE)}</Sources>`
  const { study, dropped } = await taken({
    'project.qde': qde(CODES + sources),
    'sources/long.txt': 'a\n\n'.repeat(100_001),
    'sources/river.txt': TEXT,
  })
  expect(study.passages()).toHaveLength(3)
  expect(dropped).toEqual([expect.stringMatching(/^1 texts: “long”: “long.txt” is too long\. .*\d/)])
})

test('what the standard does not have, or not there, is told; text that only looks like it is not', async () => {
  const odd = `<Sources>${textSource('river', `${INSIDE}<Weight>3</Weight>`)}</Sources><TextSource guid="${guid('lost')}"/><Description>A &lt;b&gt; <![CDATA[<i>]]></Description>`
  const { dropped } = await taken({ 'project.qde': qde(CODES + odd), 'sources/river.txt': TEXT })
  expect(dropped).toEqual([
    '1 descriptions of the project: A project here has none.',
    '1 elements called TextSource: REFI-QDA has none of that name where they stand.',
    '1 elements called Weight: REFI-QDA has none of that name where they stand.',
  ])
})

describe('XML in other encodings', () => {
  const named = (encoding: string) =>
    qde(CODES + SOURCES, 'xmlns="urn:QDA-XML:project:1.0" name="Île"').replace('UTF-8', encoding)
  const utf16 = (text: string, isBig: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2))
    for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !isBig)
    return new Uint8Array(view.buffer)
  }
  const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

  test.each<[string, Uint8Array]>([
    ['UTF-8 with a mark and a blank line', strToU8(`${BOM}\n${named('utf-8')}`)],
    ['UTF-16, little end first, with a mark', utf16(BOM + named('UTF-16'), false)],
    ['UTF-16, big end first, with a mark', utf16(BOM + named('UTF-16'), true)],
    ['UTF-16 without a mark', utf16(named('UTF-16LE'), false)],
    ['windows-1252', latin(named('windows-1252'))],
    ['ISO-8859-1', latin(named('ISO-8859-1'))],
    ['UTF-8 that says UTF-16', strToU8(named('UTF-16'))],
  ])('%s', async (_what, xml) => {
    const study = new Study()
    expect((await study.take(qdpx({ 'project.qde': xml, 'sources/river.txt': TEXT }))).label).toBe('Import “Île”')
    expect(study.passages()).toHaveLength(3)
  })

  test('one that nobody knows is refused with advice for such a file', async () => {
    expect(await refused(qdpx({ 'project.qde': named('klingon') }))).toBe(
      'The part “project.qde” has characters that cannot be read. The file is damaged or incomplete. Nothing was imported. Export it anew in the program that it comes from, or get another copy.',
    )
  })
})

describe('containers', () => {
  const xml = qde(CODES + SOURCES)
  test.each<[string, Record<string, string>, string[]]>([
    [
      'a folder that was packed with all in it, and what Finder adds',
      {
        'Ice/project.qde': xml,
        'Ice/Sources/river.txt': TEXT,
        '__MACOSX/Ice/._project.qde': 'x',
        '__MACOSX/Ice/Sources/._river.txt': 'x',
      },
      ['The project in this file lies in a folder, “Ice”.'],
    ],
    [
      'names as addresses write them',
      { 'project.qde': xml.replace('river.txt', 'the%20river.txt'), 'sources/the river.txt': TEXT },
      [],
    ],
    [
      'the very letters before others',
      { 'project.qde': xml, 'sources/RIVER.txt': 'Wrong.', 'sources/river.txt': TEXT },
      [],
    ],
    ['back slashes', { 'project.qde': xml.replace('river.txt', 'sources\\river.txt'), 'sources/river.txt': TEXT }, []],
  ])('%s', async (_what, parts, notes) => {
    const told = await taken(parts)
    expect(told.study.passages()).toHaveLength(3)
    expect(told.notes.slice(0, -1)).toEqual(notes)
  })

  test('the XML alone is a project without files', async () => {
    const source = `<Sources><TextSource guid="${guid('river')}" name="river"><PlainTextContent>${TEXT}</PlainTextContent>${INSIDE}</TextSource></Sources>`
    const study = new Study()
    const { notes } = await study.take(strToU8(qde(CODES + source)))
    expect(study.passages()).toHaveLength(3)
    expect(notes[0]).toBe('The file has the XML of a project alone, without the files of its sources.')
  })
})

describe('refusals advise for such a file', () => {
  test.each<[string, Uint8Array, string]>([
    [
      'declarations',
      qdpx({ 'project.qde': `<!DOCTYPE p [<!ENTITY a "b">]>${qde('')}` }),
      'This file is not made as those of other programs are: it has declarations of its own (DOCTYPE) in “project.qde”. Nothing was imported. Do not trust this file. Export it anew in the program that it comes from.',
    ],
    [
      'depth',
      qdpx({ 'project.qde': qde('<a>'.repeat(3000) + '</a>'.repeat(3000)) }),
      'This file is too deeply nested to be read safely. Nothing was imported. Do not trust this file. Export it anew in the program that it comes from.',
    ],
    [
      'a way out',
      qdpx({ 'project.qde': qde(''), '../x.txt': 'x' }),
      'This file is not made as those of other programs are: it has a part whose name leads out of the file (“../x.txt”). Nothing was imported. Do not trust this file. Export it anew in the program that it comes from.',
    ],
    [
      'a bomb',
      qdpx({ 'project.qde': new Uint8Array(70 * 1024 * 1024) }),
      'Unpacked, this file is larger than 64 MB of text or 128 MB in all, the most Assay imports. Nothing was imported. Export less of it there.',
    ],
    [
      'no project',
      qdpx({ 'readme.txt': 'x' }),
      'There is no project (.qde) in this file. Nothing was imported. Export it there as “REFI-QDA project (.qdpx)”.',
    ],
  ])('%s', async (_what, bytes, words) => {
    expect(await refused(bytes)).toBe(words)
  })
})
