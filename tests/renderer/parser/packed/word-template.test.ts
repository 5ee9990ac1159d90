import { expect, test } from 'vitest'
import { parseWordTemplate } from '../../../../renderer/parser/packed/docx/template/parse-word-template'
import {
  field,
  houseTemplate,
  picture,
  type Relation,
  relations,
  templateFiles,
  word,
} from '../../../unit/electron/exporting/house-template'
import { PIXEL } from '../../../unit/electron/exporting/pixel'

/** A head as it comes out, and what is said of it. */
function head(content: string, related: readonly Relation[] = [], more = {}) {
  const { headers, notes, words } = parseWordTemplate(
    houseTemplate({
      'word/kopf.xml': word('hdr', content),
      'word/_rels/kopf.xml.rels': relations(...related),
      ...more,
    }),
  )
  const told = notes.filter((note) => !note.includes('headings'))
  return { content: headers.default?.content, pictures: headers.default?.pictures, notes: told, words }
}

const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`

test('links become their words, whether a web address or a place in the template', () => {
  const link = `<w:p><w:hyperlink r:id="rId1">${run('us')}</w:hyperlink><w:hyperlink w:anchor="top">${run('up')}</w:hyperlink></w:p>`
  const { content, notes } = head(link, [
    { id: 'rId1', type: 'hyperlink', target: 'https://x.example/', external: true },
  ])
  expect(content).toBe(`<w:p>${run('us')}${run('up')}</w:p>`)
  expect(notes).toEqual(['Links in its header or footer were left out; their words stay.'])
})

test('pictures that are linked, objects and drawings of other parts are left out, and said', () => {
  const objects = 'Objects in its header or footer that are no pictures of their own were left out.'
  const chart = picture('rId1').replace('<a:blip r:embed="rId1"/>', '<a:blip/><a:chart r:id="rId1"/>')
  expect(head(`<w:p>${chart}</w:p>`, [{ id: 'rId1', type: 'chart', target: 'chart.xml' }])).toMatchObject({
    content: '<w:p><w:r/></w:p>',
    notes: [objects],
  })
  expect(head(`<w:p><w:r><w:object/></w:r></w:p>`)).toMatchObject({ content: '<w:p><w:r/></w:p>', notes: [objects] })
  const linked = picture('rId1').replace('r:embed', 'r:link')
  expect(
    head(`<w:p>${linked}</w:p>`, [{ id: 'rId1', type: 'image', target: 'file:///c:/a.png', external: true }]),
  ).toMatchObject({
    content: '<w:p><w:r/></w:p>',
    pictures: [],
    notes: ['Links in its header or footer were left out; their words stay.'],
  })
})

test('a picture that may be clicked, is linked besides or has lines of another kind stays a picture', () => {
  const clicked = picture('rId1')
    .replace(
      'descr="The crest of the house"/>',
      'descr="The crest of the house"><a:hlinkClick r:id="rId2"/></wp:docPr>',
    )
    .replace(
      '<a:blip r:embed="rId1"/>',
      '<a:blip r:embed="rId1" r:link="rId2"><a:extLst><a:ext><a:svgBlip r:embed="rId3"/></a:ext></a:extLst></a:blip>',
    )
  const { content, pictures } = head(
    `<w:p>${clicked}</w:p>`,
    [
      { id: 'rId1', type: 'image', target: 'media/crest.png' },
      { id: 'rId2', type: 'hyperlink', target: 'https://x.example/', external: true },
      { id: 'rId3', type: 'image', target: 'media/crest.svg' },
    ],
    { 'word/media/crest.svg': '<svg/>' },
  )
  expect(content).not.toMatch(/hlinkClick|r:link|svgBlip/)
  expect(content).toContain('<a:blip r:embed="rId1"><a:extLst/></a:blip>')
  expect(pictures).toEqual([{ id: 'rId1', ending: 'png', base64: Buffer.from(PIXEL).toString('base64') }])
})

test('shapes that lead to an address or fetch a file lose it', () => {
  const shape =
    '<w:p><w:r><w:pict><v:shape href="https://x.example/"><v:imagedata src="file:///a"/></v:shape></w:pict></w:r></w:p>'
  expect(head(shape)).toMatchObject({
    content: '<w:p><w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r></w:p>',
    notes: ['Links in its header or footer were left out; their words stay.'],
  })
})

test('fields that tell of the document stay, those of its name and people to be renewed; others become what they show', () => {
  const note =
    'Fields in its header or footer that read other files, ask or run something were left out; what they show stays.'
  expect(head(`<w:p>${field('PAGE', '1')}</w:p>`)).toMatchObject({
    content: expect.stringMatching(/PAGE .*<w:t>1<\/w:t>/),
    notes: [],
  })
  expect(head(`<w:p>${field('AUTHOR', 'Per')}</w:p>`).content).toContain('w:fldCharType="begin" w:dirty="true"')
  const empty = '<w:r/>'
  expect(head(`<w:p>${field('INCLUDETEXT "c:/a.docx"', 'shown')}</w:p>`)).toMatchObject({
    content: `<w:p>${empty}${empty}${empty}<w:r><w:t>shown</w:t></w:r>${empty}</w:p>`,
    notes: [note],
  })
  const split =
    '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DDE</w:instrText><w:instrText>AUTO x</w:instrText></w:r>'
  expect(head(`<w:p>${split}</w:p>`)).toMatchObject({ content: '<w:p><w:r/></w:p>' })
  expect(
    head(`<w:p><w:fldSimple w:instr="ASK a">${run('b')}</w:fldSimple><w:fldSimple w:instr=" page "/></w:p>`),
  ).toMatchObject({
    content: `<w:p>${run('b')}<w:fldSimple w:instr=" page "/></w:p>`,
    notes: [note],
  })
})

test('tracked changes are taken as accepted, and marks of editing are taken out', () => {
  const tracked = `<w:p><w:pPr><w:numPr/><w:rPr><w:ins w:author="Per"/></w:rPr></w:pPr><w:ins w:author="Per">${run('new')}</w:ins><w:del w:author="Per"><w:r><w:delText>old</w:delText></w:r></w:del><w:permStart/><?go now?></w:p>`
  expect(head(tracked)).toMatchObject({
    content: `<w:p><w:pPr><w:rPr/></w:pPr>${run('new')}</w:p>`,
    notes: ['Changes that were tracked in its header or footer were taken as accepted.'],
  })
})

test('all words of a head, its pictures, boxes and own styles are told, so that what is withheld is found', () => {
  const said = `<w:p>${run('By P')}${run('er')}<w:sdt><w:sdtPr><w:alias w:val="Unit"/></w:sdtPr></w:sdt></w:p><w:p>${picture('rId9')}</w:p>`
  const { words } = head(said, [{ id: 'rId9', type: 'image', target: 'media/crest.png' }], {
    'word/styles.xml': word(
      'styles',
      '<w:style w:type="paragraph" w:styleId="a" w:customStyle="1"><w:name w:val="Per’s"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:name w:val="Strong"/></w:style>',
    ),
  })
  expect(words).toEqual(expect.arrayContaining(['By Per', 'Unit', 'The crest of the house', 'Crest', 'Per’s']))
  expect(words).not.toContain('Strong')
})

test('a template says what it has that no memo takes over', () => {
  const { notes } = parseWordTemplate(
    houseTemplate({ 'word/vbaProject.bin': 'macros', 'word/fonts/font1.odttf': 'font' }),
  )
  expect(notes).toEqual([
    'Its macros were left out.',
    'The numbers of its headings were left out: a memo numbers its sections itself.',
    'The fonts embedded in it were left out.',
  ])
})

test('styles have neither numbers, nor another language, nor markup of later versions; the first of an id counts', () => {
  const { defaults, styles } = parseWordTemplate(
    houseTemplate({
      'word/styles.xml': word(
        'styles',
        '<w:latentStyles/><w:style w:type="paragraph" w:styleId="a" w14:x="1"><w:name w:val="A"/><w:rPr><w:b/><w:lang w:val="de-DE"/><w14:ligatures/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="a"><w:name w:val="Again"/></w:style><w:style w:type="paragraph"><w:name w:val="No id"/></w:style>',
      ),
    }),
  )
  expect(styles.map(({ name, xml }) => [name, xml.slice(xml.indexOf('<w:name'))])).toEqual([
    ['A', '<w:name w:val="A"/><w:rPr><w:b/></w:rPr></w:style>'],
  ])
  expect(defaults).toMatch(/^<w:latentStyles [^>]*\/>$/)
})

test('sections have the heads of those before them, and the page of a memo is that of the last', () => {
  const files = templateFiles()
  const first = (files['word/document.xml'] as string).match(/<w:sectPr>.*<\/w:sectPr>/)![0]
  const document = `<w:body><w:p><w:pPr>${first}</w:pPr></w:p><w:sectPr><w:headerReference w:type="first" r:id="rId1"/><w:pgSz w:w="bad" w:h="1"/><w:pgMar/></w:sectPr></w:body>`
  const { headers, hasFirstPage, page } = parseWordTemplate(
    houseTemplate({ 'word/document.xml': word('document', document) }),
  )
  expect([headers.default, headers.first].map((each) => each?.content.includes('House of Charts'))).toEqual([
    true,
    true,
  ])
  expect([hasFirstPage, page]).toEqual([false, null])
})
