import { TAG_COLOURS, TAG_LINES } from '../../kinds/tags'
import { PAPER, PAPER_IN_THE_DARK, TAG_PAPER_INKS } from '../../memo/paper-theme'

const SANS = 'Arial, sans-serif'

const inks = (mixed: (ink: string) => string): string =>
  TAG_COLOURS.map((colour) => `--c${colour}: ${mixed(TAG_PAPER_INKS[colour])}`).join('; ')

const paper = (colours: Readonly<Record<keyof typeof PAPER, string>>): string =>
  `--ink: ${colours.ink}; --page: ${colours.page}; --secondary: ${colours.secondary}; --line: ${colours.line}; --fill: ${colours.headFill}`

/** The look of a text with its marks on a light or dark screen and on paper, which is always light. */
export const MARKED_STYLE = `
:root { ${paper(PAPER)}; ${inks((ink) => ink)}; --tint: 18%; color-scheme: light dark; color: var(--ink); background: var(--page) }
@media screen and (prefers-color-scheme: dark) { :root { ${paper(PAPER_IN_THE_DARK)}; --fill: #2a2f36; --tint: 28%; ${inks((ink) => `color-mix(in srgb, ${ink} 45%, white)`)} } }
body { max-width: 96ch; margin: 0 auto; padding: 32px 24px; font: 17px/1.6 Georgia, serif }
header, footer { font: 14px/1.5 ${SANS}; color: var(--secondary) }
header { border-bottom: 1px solid var(--line) } footer { border-top: 1px solid var(--line); margin-top: 32px }
main { margin-top: 20px } h1 { font-size: 24px; line-height: 1.25; color: var(--ink) }
.row { display: grid; grid-template-columns: minmax(0, 68ch) minmax(12ch, 1fr); gap: 0 24px; margin-bottom: 1em }
.row > :first-child { margin-block: 0; white-space: pre-line; overflow-wrap: anywhere }
.row > :is(h2, h3, h4, h5, h6) { margin-block-start: 0.6em; line-height: 1.3 }
.item { margin-inline-start: 24px } .beside { color: var(--secondary); font-size: 14px }
.margin { font: 12px/1.4 ${SANS}; color: var(--secondary); margin-top: 6px; overflow-wrap: anywhere }
.margin > div { margin-bottom: 8px; padding-inline-start: 6px; border-inline-start: 3px solid var(--line) }
.margin b { font-weight: 600; color: var(--ink) } .margin p { margin: 2px 0 0; white-space: pre-line }
mark { color: inherit; text-decoration-line: underline; text-decoration-thickness: 2px; text-underline-offset: 3px; print-color-adjust: exact }
mark.many { text-decoration-thickness: 4px }
mark.c0 { background: var(--fill); text-decoration: none }
${TAG_COLOURS.map((colour) => `mark.c${colour} { background: color-mix(in srgb, var(--c${colour}) var(--tint), transparent); text-decoration-color: var(--c${colour}) } .margin > .n${colour} { border-color: var(--c${colour}) }`).join('\n')}
${TAG_LINES.map((line) => `mark.${line} { text-decoration-style: ${line} }`).join('\n')}
sup { font: 11px ${SANS}; line-height: 0; color: var(--secondary) }
@media (max-width: 720px) { .row { display: block } .margin { margin: 4px 0 0 16px } }
@media print { body { max-width: none; padding: 0; font-size: 11pt } .row { grid-template-columns: minmax(0, 1fr) 30% } .margin > div { break-inside: avoid } }
@media (forced-colors: active) { mark { background: Mark; color: MarkText; forced-color-adjust: none } mark.c0 { outline: 1px dotted } }
`
