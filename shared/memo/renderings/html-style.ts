import { LEVEL_COLOURS, PAPER } from '../paper-theme'

/** The look of a memo on a page of its own and on paper; the handling mark is on every printed page. */
export function htmlStyle(handling: string): string {
  const banner = `content: ${cssString(handling)}; font: 700 12pt ${SANS}; color: ${PAPER.ink}`
  return `${SCREEN}
@page {
  size: A4; margin: 24mm 20mm 22mm;
  @top-right { ${banner} }
  @bottom-left { content: counter(page) " of " counter(pages); font: 9pt ${SANS}; color: ${PAPER.secondary} }
  @bottom-right { ${banner} }
}
@media print { main { max-width: none; padding: 0 } .handling { display: none } }
`
}

/** As a CSS string no character of it can end. */
const cssString = (text: string): string =>
  `"${text.replace(/[^A-Za-z0-9 :]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`

const SANS = `Inter, 'Liberation Sans', Arial, sans-serif`
const SCREEN = `
:root { color-scheme: light; color: ${PAPER.ink}; background: ${PAPER.page} }
body { margin: 0; font: 11pt/1.5 'Source Serif 4', 'Liberation Serif', Georgia, serif }
main { max-width: 72ch; margin: 0 auto; padding: 32px 24px }
h1, h2, h3, dl, table, .handling, .draft, figcaption, caption { font-family: ${SANS} }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 8pt }
h2 { font-size: 14pt; margin: 20pt 0 6pt; padding-bottom: 3pt; border-bottom: 1px solid ${PAPER.line}; break-after: avoid }
h3 { font-size: 11pt; margin: 12pt 0 4pt; break-after: avoid }
p, ul { margin: 0 0 7pt; overflow-wrap: anywhere; white-space: pre-line }
.keep { break-after: avoid; break-inside: avoid }
.draft { font-weight: 700 }
.handling { text-align: right; font-size: 12pt; font-weight: 700; margin: 0 0 12pt }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2pt 10pt; margin: 0 0 12pt; font-size: 9.5pt }
dt { color: ${PAPER.secondary} } dd { margin: 0 }
blockquote { margin: 0 0 7pt; padding-inline-start: 12pt; border-inline-start: 2px solid ${PAPER.strongLine}; white-space: pre-line; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100%; font-size: 9pt; line-height: 1.35; margin: 0 0 10pt }
caption, figcaption { text-align: start; font-size: 9pt; color: ${PAPER.secondary}; padding: 0 0 4pt }
th, td { border: 1px solid ${PAPER.line}; padding: 3pt 5pt; text-align: start; vertical-align: top; overflow-wrap: break-word }
thead th { background: ${PAPER.headFill} } tr { break-inside: avoid }
${Object.entries(LEVEL_COLOURS)
  .map(([colour, { fill, ink }]) => `.level-${colour} { background: ${fill}; color: ${ink} }`)
  .join('\n')}
figure { margin: 0 0 10pt; break-inside: avoid } figure svg { max-width: 100%; max-height: 230mm; height: auto }
sup { line-height: 0 } a { color: ${PAPER.link}; text-decoration: none }
.notes { font-size: 9.5pt } .notes li { margin-bottom: 4pt; overflow-wrap: anywhere }
`
