import { inRuns } from './tex.mjs'

const escaped = (text) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))
const NAMESPACES = ['office', 'style', 'text', 'table']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')

const paragraphStyle = (name, paragraph, letters) =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${paragraph}/><style:text-properties ${letters}/></style:style>`

const STYLES = [
  paragraphStyle('Title', 'fo:margin-bottom="0.4cm"', 'fo:font-size="18pt" fo:font-weight="bold"'),
  paragraphStyle(
    'Body',
    'fo:margin-bottom="0.2cm" fo:text-align="justify" fo:orphans="2" fo:widows="2"',
    'fo:font-size="11pt" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2" fo:language="en" fo:country="US"',
  ),
  paragraphStyle('Cell', '', 'fo:font-size="10pt"'),
  paragraphStyle('Note', '', 'fo:font-size="9pt"'),
  paragraphStyle(
    'H2',
    'fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"',
    'fo:font-size="14pt" fo:font-weight="bold"',
  ),
  paragraphStyle(
    'H3',
    'fo:margin-top="0.3cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"',
    'fo:font-size="11pt" fo:font-weight="bold"',
  ),
  '<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="0.4cm" text:min-label-width="0.5cm"/></text:list-level-style-bullet></text:list-style>',
].join('\n')

const COLUMNS =
  '<style:columns fo:column-count="2" fo:column-gap="0.8cm"><style:column style:rel-width="1*"/><style:column style:rel-width="1*"/></style:columns>'

/** The article as a flat OpenDocument text with a head, a foot and foot notes. */
export function office({ title, blocks, notes }, columns) {
  const note = (label) =>
    `<text:note text:id="n${label}" text:note-class="footnote"><text:note-citation>${label}</text:note-citation><text:note-body><text:p text:style-name="Note">${escaped(notes[label - 1])}</text:p></text:note-body></text:note>`
  const written = (text) => escaped(text).replace(/\[(\d)\]/g, (_, label) => note(label))
  const paragraph = (style, text) => `<text:p text:style-name="${style}">${written(text)}</text:p>`
  const cell = (text) => `<table:table-cell office:value-type="string">${paragraph('Cell', text)}</table:table-cell>`
  const parts = {
    heading: ([{ level, text }]) =>
      `<text:h text:outline-level="${level}" text:style-name="H${level}">${written(text)}</text:h>`,
    paragraph: ([{ text }]) => paragraph('Body', text),
    'list-item': (items) =>
      `<text:list text:style-name="L">${items.map(({ text }) => `<text:list-item>${paragraph('Body', text)}</text:list-item>`).join('')}</text:list>`,
    'table-row': (rows) =>
      `<table:table><table:table-column table:number-columns-repeated="4"/>${rows.map(({ cells }) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`).join('')}</table:table>`,
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>${STYLES}</office:styles>
<office:automatic-styles><style:page-layout style:name="PL"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="2cm" fo:margin-right="2cm">${columns === 2 ? COLUMNS : ''}</style:page-layout-properties><style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="PL"><style:header><text:p>River notes, working paper 7</text:p></style:header><style:footer><text:p>Page <text:page-number/> of <text:page-count/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>${paragraph('Title', title)}
${inRuns(blocks)
  .map((run) => parts[run[0].kind](run))
  .join('\n')}
</office:text></office:body></office:document>`
}
