import { strToU8, zipSync } from 'fflate'
import { PIXEL } from './pixel'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const NAMESPACES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', `${OFFICE}/relationships`],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')

export const word = (tag: string, content: string): string =>
  `<?xml version="1.0"?><w:${tag} ${NAMESPACES} mc:Ignorable="w14">${content}</w:${tag}>`

export type Relation = { id: string; type: string; target: string; external?: boolean }

export const relations = (...all: readonly Relation[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`

const style = (type: string, id: string, name: string, more = '', attributes = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${attributes}><w:name w:val="${name}"/>${more}</w:style>`

const run = (content: string): string => `<w:r w:rsidR="00A1">${content}</w:r>`
const text = (words: string): string => run(`<w:t>${words}</w:t>`)
export const field = (instruction: string, shown: string): string =>
  run('<w:fldChar w:fldCharType="begin"/>') +
  run(`<w:instrText> ${instruction} </w:instrText>`) +
  run('<w:fldChar w:fldCharType="separate"/>') +
  text(shown) +
  run('<w:fldChar w:fldCharType="end"/>')

/** A drawing of the picture that a part knows by this id. */
export const picture = (id: string): string =>
  run(
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="360000" cy="360000"/><wp:docPr id="7" name="Crest" descr="The crest of the house"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="7" name="Crest"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`,
  )

/** Styles as a German Word calls them: names are English in the file, ids are not. */
const STYLES = word(
  'styles',
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    style('paragraph', 'Standard', 'Normal', '<w:qFormat/><w:rPr><w:sz w:val="22"/></w:rPr>', ' w:default="1"') +
    style(
      'paragraph',
      'berschrift1',
      'heading 1',
      '<w:basedOn w:val="Standard"/><w:next w:val="Standard"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="AA0000"/><w14:ligatures w14:val="all"/></w:rPr>',
    ) +
    style('paragraph', 'Titel', 'Title', '<w:basedOn w:val="Standard"/><w:rPr><w:sz w:val="56"/></w:rPr>') +
    style('paragraph', 'Zitat', 'Quote', '<w:basedOn w:val="Standard"/><w:rPr><w:i/></w:rPr>') +
    style('character', 'Cell', 'Cell mark', '<w:rPr><w:b/></w:rPr>') +
    style(
      'table',
      'NormaleTabelle',
      'Normal Table',
      '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr>',
      ' w:default="1"',
    ) +
    style(
      'table',
      'Tabellenraster',
      'Table Grid',
      '<w:basedOn w:val="NormaleTabelle"/><w:tblPr><w:tblBorders><w:top w:val="double" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr>',
    ) +
    style('numbering', 'KeineListe', 'No List', '', ' w:default="1"'),
)

const HEADER = word(
  'hdr',
  `<!-- by Per --><w:p><w:bookmarkStart w:id="0" w:name="top"/>${picture('rId9')}${text('House of Charts ')}${field('TITLE', 'Template')}<w:bookmarkEnd w:id="0"/></w:p>`,
)
const FOOTER = word('ftr', `<w:p>${text('Page ')}${field('PAGE', '1')}</w:p>`)
const FIRST = word('hdr', `<w:p>${text('First page')}</w:p>`)

const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:headerReference w:type="first" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="2000" w:right="1500" w:bottom="1800" w:left="1700" w:header="700" w:footer="600" w:gutter="100"/><w:titlePg/></w:sectPr>'

type Files = Readonly<Record<string, string | Uint8Array>>

/** The files of a template with all that one may have; those given are put in their places or beside them. */
export const templateFiles = (more: Files = {}): Files => ({
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels': relations({ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }),
  'word/document.xml': word('document', `<w:body><w:p>${text('Text of the template')}</w:p>${SECTION}</w:body>`),
  'word/_rels/document.xml.rels': relations(
    { id: 'rId1', type: 'header', target: 'kopf.xml' },
    { id: 'rId2', type: 'header', target: 'first.xml' },
    { id: 'rId3', type: 'footer', target: 'fuss.xml' },
    { id: 'rId4', type: 'styles', target: 'styles.xml' },
    { id: 'rId5', type: 'settings', target: 'settings.xml' },
  ),
  'word/styles.xml': STYLES,
  'word/settings.xml': word('settings', '<w:evenAndOddHeaders w:val="0"/>'),
  'word/kopf.xml': HEADER,
  'word/_rels/kopf.xml.rels': relations({ id: 'rId9', type: 'image', target: 'media/crest.png' }),
  'word/media/crest.png': PIXEL,
  'word/first.xml': FIRST,
  'word/fuss.xml': FOOTER,
  'docProps/core.xml': '<secret>Per Holm</secret>',
  ...more,
})

/** A file of these files; those given as null are not there. */
export const zipOf = (files: Files): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  )

/** A template of a house, with changed files. */
export const houseTemplate = (more: Files = {}): Uint8Array => zipOf(templateFiles(more))
