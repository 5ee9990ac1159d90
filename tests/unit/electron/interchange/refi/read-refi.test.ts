import { describe, expect, test } from 'vitest'
import { BOM, CODES, guid, qde, qdpx, selection, Study, textSource } from './qdpx'

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
const ice = (inside: string, text = TEXT) => file({ 'project.qde': qde(CODES + inside), 'sources/river.txt': text })
test('a project comes in whole: codes, text, passages with all their tags, and a report that says how', async () => {
  const study = new Study()
  const plan = await study.take(ice(`<Sources>${NVIVO}</Sources>`, BOM + TEXT))
  expect(study.passages()).toEqual([
    { words: 'line', tags: ['cost', 'wages'], note: '', by: 'ann' },
    { words: 'words', tags: [], note: '', by: 'ann' },
    { words: 'Second line', tags: ['cost'], note: '', by: 'ann' },
  ])
  expect(Object.values(study.project.sources)).toMatchObject([{ id: guid('river'), title: 'river' }])
  expect(plan).toMatchObject({
    label: 'Import “Ice”',
    counts: [
      { what: 'tags', count: 2, note: '' },
      { what: 'sources', count: 1, note: '' },
      { what: 'passages', count: 3, note: '' },
    ],
    notes: ['“river”: 4 of 4 selections verified by where words begin and end, UTF-16 with CRLF.'],
    dropped: [],
  })
})

test('the same file again adds nothing, and another with a further code only that', async () => {
  const study = new Study()
  const bytes = ice(`<Sources>${NVIVO}</Sources>`)
  await study.take(bytes)
  const again = await study.plan(bytes)
  expect(again.operations).toEqual([])
  expect(again.notes).toContain('3 of its passages are in the project already.')
  const more = NVIVO.replace('</TextSource>', `${selection('s5', 18, 23, { code: 'wage' })}</TextSource>`)
  expect((await study.take(ice(`<Sources>${more}</Sources>`))).operations.map(({ name }) => name)).toEqual([
    'passage.tag',
  ])
  expect(study.passages()[1]).toEqual({ words: 'words', tags: ['wages'], note: '', by: 'ann' })
})

test('GUIDs that change with every export double nothing: text, path and place tell', async () => {
  const study = new Study()
  const bytes = (at: string) =>
    file({
      'project.qde': qde(CODES + `<Sources>${NVIVO}</Sources>`).replaceAll(
        '00000000-0000-4000-8000',
        `0000000${at}-0000-4000-8000`,
      ),
      'sources/river.txt': TEXT,
    })
  await study.take(bytes('0'))
  expect((await study.plan(bytes('7'))).operations).toEqual([])
})

test('the same file planned twice is the same plan', async () => {
  const bytes = ice(`<Sources>${NVIVO}</Sources>`)
  expect(await new Study().plan(bytes)).toEqual(await new Study().plan(bytes))
})

describe('selections', () => {
  const told = async (inside: string) => {
    const study = new Study()
    const { dropped } = await study.take(ice(`<Sources>${textSource('river', inside)}</Sources>`))
    return { words: study.passages().map(({ words }) => words), dropped }
  }
  const good = selection('g1', 9, 13) + selection('g2', 26, 32)

  test('without words, backwards, past the end and at no number are told with their place', async () => {
    const bad = [
      selection('b1', 5, 5),
      selection('b2', 7, 3),
      selection('b3', 40, 999),
      selection('b4', 0, 1).replace('startPosition="0"', 'startPosition="x"'),
      selection('b5', 24, 26),
      selection('b6', 1000, 1010),
    ]
    expect(await told(good + bad.join(''))).toEqual({
      words: ['line', 'Second'],
      dropped: [
        { what: 'selections', count: 1, why: 'In “river”: it has no words, at 5.' },
        { what: 'selections', count: 1, why: 'In “river”: it ends before it begins, at 7.' },
        {
          what: 'selections',
          count: 3,
          why: 'In “river”: it has no words there, or reaches past the end of the text, at 40, 24, 1,000.',
        },
        { what: 'selections', count: 1, why: 'In “river”: its place is no number, at ?.' },
      ],
    })
  })

  test('a code that is not there loses the coding, not the passage', async () => {
    expect(await told(good + selection('g3', 33, 37, { code: 'none' }))).toEqual({
      words: ['line', 'Second', 'line'],
      dropped: [{ what: 'codings', count: 1, why: 'Their code is not in the file, or could not be taken.' }],
    })
  })

  test('two with one GUID are two, in whatever letters and braces GUIDs are written', async () => {
    const study = new Study()
    const inside = good + good.replaceAll('startPosition="9" endPosition="13"', 'startPosition="33" endPosition="37"')
    const braced = inside.replace(guid('g1'), `{${guid('g1').toUpperCase()}}`)
    await study.take(ice(`<Sources>${textSource('river', braced)}</Sources>`))
    expect(study.passages().map(({ words }) => words)).toEqual(['line', 'Second', 'line'])
  })
})

describe('memos are found wherever programs put them', () => {
  const NOTE = `<Notes><Note guid="${guid('memo')}" name=""><PlainTextContent>A thought.</PlainTextContent></Note></Notes>`
  const noted = async (inside: string, after: string) => {
    const study = new Study()
    const plan = await study.take(
      ice(`<Sources>${textSource('river', inside + selection('o', 26, 32))}</Sources>${after}`),
    )
    return { note: study.passages()[0]?.note, dropped: plan.dropped }
  }

  test.each([
    ['a description', selection('s', 9, 13, { inside: '<Description>A thought.</Description>' }), ''],
    ['a reference', selection('s', 9, 13).replace('</Plain', `<NoteRef targetGUID="${guid('memo')}"/></Plain`), NOTE],
    [
      'both',
      selection('s', 9, 13, { inside: '<Description>A thought.</Description>' }).replace(
        '</Plain',
        `<NoteRef targetGUID="${guid('memo')}"/></Plain`,
      ),
      NOTE,
    ],
    [
      'a link from the memo',
      selection('s', 9, 13),
      `${NOTE}<Links><Link guid="${guid('l')}" originGUID="${guid('memo')}" targetGUID="${guid('s')}"/></Links>`,
    ],
    [
      'one on the coding',
      selection('s', 9, 13, { code: 'cost' }).replace('</Coding>', `<NoteRef targetGUID="${guid('memo')}"/></Coding>`),
      NOTE,
    ],
  ])('%s', async (_what, inside, after) => {
    expect(await noted(inside, after)).toEqual({ note: 'A thought.', dropped: [] })
  })

  test('one on nothing is told', async () => {
    expect((await noted(selection('s', 9, 13), NOTE)).dropped).toEqual([
      { what: 'memos', count: 1, why: 'They stand on nothing that has a note here.' },
    ])
  })

  test('of two with one GUID both are told', async () => {
    const second = NOTE.replace('A thought.', 'Another.').replace('<Notes>', '').replace('</Notes>', '')
    const inside = selection('s', 9, 13).replace('</Plain', `<NoteRef targetGUID="${guid('memo')}"/></Plain`)
    expect(await noted(inside, NOTE.replace('</Notes>', `${second}</Notes>`))).toEqual({
      note: 'A thought.\n\nAnother.',
      dropped: [],
    })
  })

  test.each(['plainTextPath', 'richTextPath'])('one whose %s is not read is told', async (path) => {
    const note = `<Notes><Note guid="${guid('memo')}" name="Idea" ${path}="internal://gone.docx"/></Notes>`
    const inside = selection('s', 9, 13).replace('</Plain', `<NoteRef targetGUID="${guid('memo')}"/></Plain`)
    expect(await noted(inside, note)).toEqual({
      note: 'Idea',
      dropped: [
        {
          what: 'texts of memos',
          count: 1,
          why: '“Idea”: They are in a file that is not in this one, or is no plain text.',
        },
      ],
    })
  })

  test('one on a code is the memo of the tag', async () => {
    const study = new Study()
    const codes = CODES.replace('color="#ff0000">', `color="#ff0000"><NoteRef targetGUID="${guid('memo')}"/>`)
    await study.take(file({ 'project.qde': qde(codes + NOTE) }))
    expect(study.project.tags[guid('cost')]?.memo).toBe('A thought.')
  })
})

test('users are analysts: those who are there by name, those who are new once something is theirs', async () => {
  const users = `<Users><User guid="${guid('u1')}" name="ANN"/><User guid="${guid('u2')}" name="Bo"/><User guid="${guid('u3')}" name="Idle"/></Users>`
  const by = (user: string) => `creatingUser="${guid(user)}" creationDateTime="2020-05-17T10:00:00Z"`
  const inside = [
    selection('a', 9, 13, { attributes: by('u1') }),
    selection('b', 9, 13, { attributes: by('u2') }),
    selection('c', 26, 32, { attributes: by('nobody') }),
  ]
  const study = new Study()
  await study.take(
    file({
      'project.qde': qde(`${users}${CODES}<Sources>${textSource('river', inside.join(''))}</Sources>`),
      'sources/river.txt': TEXT,
    }),
  )
  expect(study.passages().map(({ words, by: who }) => [words, who])).toEqual([
    ['line', 'ann'],
    ['line', 'Bo'],
    ['Second', 'ann'],
  ])
  expect(Object.values(study.project.analysts).map(({ name }) => name)).toEqual(['ann', 'Bo'])
  expect(study.project.passages[guid('a')]?.createdAt).toBe('2020-05-17T10:00:00.000Z')
})

test('what has no place here is told and never dropped in silence', async () => {
  const other = [
    `<Variables><Variable guid="${guid('v')}" name="Age" typeOfVariable="Integer"/></Variables>`,
    `<Cases><Case guid="${guid('cost')}" name="Case 1"><VariableValue/></Case></Cases>`,
    `<Sources>${textSource('river', `${selection('s', 9, 13)}${selection('t', 26, 32)}<Coding guid="${guid('w')}"><CodeRef targetGUID="${guid('cost')}"/></Coding><VariableValue/>`)}
     <PictureSource guid="${guid('p')}" name="map" path="internal://p.png"><PictureSelection/></PictureSource>
     <AudioSource guid="${guid('au')}" name="talk" path="relative:///t.mp3"/></Sources>`,
    `<Graphs><Graph/></Graphs>`,
  ]
  const { counts, dropped } = await new Study().plan(ice(other.join('')))
  expect(counts.map(({ what, count }) => [what, count])).toEqual([
    ['tags', 2],
    ['sources', 1],
    ['passages', 2],
  ])
  expect(dropped).toEqual([
    { what: 'codes of whole sources', count: 1, why: 'Assay tags words.' },
    { what: 'values of sources', count: 1, why: 'Sources have no variables here.' },
    { what: 'selections of picture', count: 1, why: 'In “map”.' },
    { what: 'sources of picture', count: 1, why: '“map”: Assay imports texts.' },
    { what: 'sources of audio', count: 1, why: '“talk”: Assay imports texts.' },
    { what: 'cases', count: 1, why: 'Assay has no cases; the passages that they name come in all the same.' },
    { what: 'values of cases', count: 1, why: 'Assay has no variables of cases.' },
    { what: 'variables', count: 1, why: 'Assay has no variables of cases.' },
    { what: 'graphs', count: 1, why: 'Assay draws its own pictures of what is judged.' },
  ])
})

test('sets of codes are sets of tags; a parent stays a tag, and two of one name are two', async () => {
  const codes = `<CodeBook><Codes><Code guid="${guid('nodes')}" name="Nodes" isCodable="false">
    <Code guid="${guid('p1')}" name="programming" isCodable="true"><Code guid="${guid('p2')}" name="programming" isCodable="true"/></Code>
    <Code guid="${guid('p3')}" name="programming" isCodable="true" color="rgba(1,2,3,1)"/></Code></Codes></CodeBook>`
  const sets = `<Sets><Set guid="${guid('set')}" name="Mine"><MemberCode targetGUID="${guid('p1')}"/><MemberCode guid="${guid('p3')}"/><MemberCode targetGUID="${guid('none')}"/><MemberSource targetGUID="${guid('x')}"/></Set></Sets>`
  const study = new Study()
  const { dropped } = await study.take(file({ 'project.qde': qde(codes + sets) }))
  const name = (tagId: string) => study.project.tags[tagId]?.name ?? ''
  expect(Object.values(study.project.tags).map((tag) => [tag.name, name(tag.parentId ?? '')])).toEqual([
    ['Nodes', ''],
    ['programming', 'Nodes'],
    ['programming', 'programming'],
    ['programming (2)', 'Nodes'],
  ])
  expect(Object.values(study.project.tagSets)).toMatchObject([{ name: 'Mine', tagIds: [guid('p1'), guid('p3')] }])
  expect(dropped).toEqual([
    { what: 'sources and memos of sets', count: 1, why: 'A set here holds tags only.' },
    { what: 'codes of sets', count: 1, why: 'In “Mine”: They are not in the file, or could not be taken.' },
  ])
})

test('the text of a PDF is imported with its passages; what is marked on its pages is told', async () => {
  const pdf = `<Sources><PDFSource guid="${guid('pdf')}" name="Report" path="internal://r.pdf"><PDFSelection guid="${guid('page')}" page="0"/>
    <Representation guid="${guid('rep')}" plainTextPath="internal://river.txt">${selection('s', 9, 13, { code: 'cost' })}${selection('t', 26, 32)}</Representation></PDFSource></Sources>`
  const study = new Study()
  const { dropped } = await study.take(ice(pdf))
  expect(study.passages().map(({ words }) => words)).toEqual(['line', 'Second'])
  expect(dropped).toEqual([
    { what: 'selections of places on a page', count: 1, why: 'In “Report”.' },
    { what: 'files of PDF sources', count: 1, why: 'Only their text is imported.' },
  ])
})

test('a text in the XML itself, and a Word path that names a plain text, are read', async () => {
  const inside = `<PlainTextContent>One line of words.</PlainTextContent>${selection('s', 4, 8)}${selection('t', 12, 17)}`
  const own = `<TextSource guid="${guid('own')}" name="own" richTextPath="internal://x.txt">${inside}</TextSource>`
  const study = new Study()
  await study.take(file({ 'project.qde': qde(`<Sources>${own}</Sources>`) }))
  expect(study.passages().map(({ words }) => words)).toEqual(['line', 'words'])
})

test('names that the file gives to several codes or users are told', async () => {
  const users = ['u1', 'u2', 'u3'].map(
    (name, index) => `<User guid="${guid(name)}" name="${index < 2 ? 'Eve' : 'Kim'}"/>`,
  )
  const codes = ['one', 'two', 'three'].map((name) => `<Code guid="${guid(name)}" name="Delay" isCodable="true"/>`)
  const inside = `<Users>${users.join('')}</Users><CodeBook><Codes>${codes.join('')}</Codes></CodeBook>`
  expect((await new Study().plan(file({ 'project.qde': qde(inside) }))).notes).toEqual([
    '2 codes have the name of another in the same place. A number tells them apart: “Delay (2)”, “Delay (3)”.',
    'Several users of the file have one name, and are one analyst here: “Eve”.',
  ])
})
