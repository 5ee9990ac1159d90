import type { MemoTree } from '../memo-tree'
import { PAPER_IN_THE_DARK, LEVEL_COLOURS, PAPER } from '../paper-theme'
import { printStyle, SANS } from './html-print-style'

/** The look of a memo on a page of its own, light or dark, and on paper, which is always light. */
export const htmlStyle = (tree: Pick<MemoTree, 'handling' | 'draft' | 'paper'>): string =>
  `${SCREEN}${printStyle(tree)}`

const variables = (colours: Readonly<Record<string, string>>): string =>
  Object.entries(colours)
    .map(([name, colour]) => `--${name}: ${colour}`)
    .join('; ')

const SCREEN = `
:root { color-scheme: light dark; ${variables(PAPER)}; color: var(--ink); background: var(--page) }
@media screen and (prefers-color-scheme: dark) { :root { ${variables(PAPER_IN_THE_DARK)} } }
body { margin: 0; font: 11pt/1.5 'Source Serif 4', 'Liberation Serif', Georgia, serif; overflow-wrap: anywhere }
main { max-width: 72ch; margin: 0 auto; padding: 32px 24px }
h1, h2, h3, h4, h5, dl, nav, table, summary, .handling, .draft, figcaption, caption { font-family: ${SANS} }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 8pt }
h2 { font-size: 14pt; margin: 20pt 0 6pt; padding-bottom: 3pt; border-bottom: 1px solid var(--line); break-after: avoid }
h3 { font-size: 11pt; margin: 12pt 0 4pt; break-after: avoid }
h4, h5 { font-size: 10.5pt; margin: 10pt 0 3pt; break-after: avoid } h5 { font-style: italic }
p, ul, ol { margin: 0 0 7pt } p, li, td, th { white-space: pre-line } li ul, li ol { margin: 2pt 0 }
ul, ol { padding-inline-start: 22pt }
.whole { white-space: nowrap } .long { overflow-wrap: anywhere }
.keep { break-after: avoid; break-inside: avoid }
.handling { text-align: right; font-size: 12pt; font-weight: 700; margin: 0 0 12pt }
.draft { border: 2px solid var(--ink); padding: 5pt 8pt; font-size: 10pt; font-weight: 700; margin: 0 0 12pt }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2pt 10pt; margin: 0 0 12pt; font-size: 9.5pt }
dt { color: var(--secondary) } dd { margin: 0 }
nav { font-size: 9.5pt; margin: 0 0 12pt } nav h2 { font-size: 10pt; border: 0; margin: 0; padding: 0 }
nav ul { list-style: none; padding: 0; margin: 2pt 0 0; columns: 18em }
nav li { break-inside: avoid } nav a { display: block; padding: 3pt 0 }
blockquote { margin: 0 0 7pt; padding-inline-start: 12pt; border-inline-start: 2px solid var(--strongLine); white-space: pre-line }
blockquote p:last-child { margin: 0 }
.wide { overflow-x: auto; margin: 0 0 10pt } .wide:focus-visible { outline: 2px solid var(--link) }
table { border-collapse: collapse; width: 100%; font-size: 9pt; line-height: 1.35; overflow-wrap: break-word }
caption, figcaption { text-align: start; font-size: 9pt; color: var(--secondary); padding: 0 0 4pt }
th, td { border: 1px solid var(--line); padding: 3pt 5pt; text-align: start; vertical-align: top }
thead th { background: var(--headFill) }
${Object.entries(LEVEL_COLOURS)
  .map(([colour, { fill, ink }]) => `.level-${colour} { background: ${fill}; color: ${ink} }`)
  .join('\n')}
figure { margin: 0 0 10pt; break-inside: avoid } figure svg { max-width: 100%; max-height: 225mm; height: auto }
sup { line-height: 0 } a { color: var(--link); text-decoration: none } a:hover, a:focus-visible, p a, .notes a { text-decoration: underline }
sup a { text-decoration: none }
.behind { margin: 0 0 9pt; padding: 0 0 0 12pt; font-size: 10pt } summary { font-size: 9pt; color: var(--link); cursor: pointer; padding: 2pt 0 }
.behind p { font-size: 9pt; color: var(--secondary) } mark { background: var(--accentSoft); color: inherit; font-weight: 600 }
.notes { font-size: 9.5pt } .notes li { margin-bottom: 4pt }
.running { display: none }
@media screen and (max-width: 480px) { main { padding: 20px 14px } h1 { font-size: 17pt } .wide table { min-width: 30em } }
`
