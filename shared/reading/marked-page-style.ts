import { TAG_COLOURS, TAG_LINES } from '../kinds/tags'
import { PAPER, TAG_PAPER_INKS } from '../memo/paper-theme'

const SANS = `Inter, 'Liberation Sans', Arial, sans-serif`

/** The look of a source on paper: a column of words between the numbers of paragraphs and the names of tags. */
export const markedPageStyle = (): string => `
:root { color-scheme: light; color: ${PAPER.ink}; background: ${PAPER.page} }
@page { size: A4; margin: 20mm 16mm; @bottom-left { content: counter(page) " of " counter(pages); font: 9pt ${SANS}; color: ${PAPER.secondary} } }
body { margin: 0; font: 11pt/1.6 'Source Serif 4', 'Liberation Serif', Georgia, serif }
h1 { font-size: 18pt; line-height: 1.25; margin: 0 0 6pt }
.facts, .legend, .names, .no { font-family: ${SANS}; font-size: 9pt; line-height: 1.4 }
.facts { color: ${PAPER.secondary}; margin: 0 0 10pt }
.legend { margin: 0 0 14pt; padding: 6pt 0; border-block: 1px solid ${PAPER.line} }
.legend h2 { font-size: 9pt; margin: 0 0 3pt } .legend ul { margin: 0; padding: 0; list-style: none; columns: 3 }
.row { display: grid; grid-template-columns: 26pt minmax(0, 1fr) 96pt; gap: 0 8pt }
.row > p, .row > h2, .row > h3, .row > blockquote { grid-column: 2; margin: 0 0 7pt; overflow-wrap: anywhere; white-space: pre-wrap; text-align: start }
.row > h2 { font-size: 13pt } .row > h3 { font-size: 11.5pt } .row > h2, .row > h3 { break-after: avoid }
.quote { font-style: italic } .apparatus, .caption, .byline, .note { color: ${PAPER.secondary}; font-size: 9.5pt }
.list-item { display: list-item; list-style: disc inside } .list-item.marked { list-style: none }
.no { grid-column: 1; grid-row: 1; color: ${PAPER.secondary}; text-align: end; padding-top: 2pt }
.names { grid-column: 3; grid-row: 1; overflow-wrap: anywhere }
.no { unicode-bidi: plaintext } .legend .m { unicode-bidi: isolate }
.m { text-decoration-line: underline; text-decoration-thickness: 1.5pt; text-decoration-skip-ink: none }
.l0 { text-underline-offset: 1.5pt } .l1 { text-underline-offset: 4pt } .l2 { text-underline-offset: 6.5pt }
.c0 { text-decoration-color: ${PAPER.strongLine} }
${TAG_COLOURS.map((colour) => `.c${colour} { text-decoration-color: ${TAG_PAPER_INKS[colour]} } .f.c${colour} { background: ${TAG_PAPER_INKS[colour]}22 } .n${colour} { border-inline-start: 3pt solid ${TAG_PAPER_INKS[colour]}; padding-inline-start: 3pt }`).join('\n')}
${TAG_LINES.map((line) => `.${line} { text-decoration-style: ${line} }`).join(' ')}
`
