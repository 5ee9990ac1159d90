import { DRAFT, type MemoTree } from '../memo-tree'
import { PAPER } from '../paper-theme'

/** What headings, tables and page marks are set in. */
export const SANS = `Inter, 'Liberation Sans', Arial, sans-serif`

const SIZES = { a4: 'A4', letter: 'letter' } as const

/**
 * The look on paper: the handling mark and the page of pages in the margins of each page, no heading alone at the foot of
 * one, no last row of a table alone at the head of one.
 */
export function printStyle({ handling, draft, paper }: Pick<MemoTree, 'handling' | 'draft' | 'paper'>): string {
  const bold = `font: 700 12pt ${SANS}; color: ${PAPER.ink}`
  const banner = `content: ${cssString(handling)}; ${bold}`
  return `@page {
  size: ${SIZES[paper]}; margin: 24mm 20mm 22mm;
  @top-left { content: ${cssString(draft.length === 0 ? '' : DRAFT)}; ${bold} }
  @top-right { ${banner} }
  @bottom-left { content: counter(page) " of " counter(pages); font: 9pt ${SANS}; color: ${PAPER.secondary} }
  @bottom-right { ${banner} }
}
${ON_PAPER}`
}

/** As a CSS string no character of it can end. */
const cssString = (text: string): string =>
  `"${text.replace(/[^A-Za-z0-9 :]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`

/**
 * Firefox and Safari print no margin boxes. There the page is one table, whose head and foot are repeated on each page; its
 * number is in the browser's own footer.
 */
const ON_PAPER = `@media print {
  :root { color-scheme: light; -webkit-print-color-adjust: exact; print-color-adjust: exact }
  main { max-width: none; padding: 0 }
  nav, .behind, .handling { display: none }
  p, li, blockquote { orphans: 3; widows: 3 }
  .wide { overflow: visible } caption { break-after: avoid }
  tr, li { break-inside: avoid } thead { break-after: avoid }
  tbody tr:first-child { break-before: avoid } tbody tr:nth-last-child(2) { break-after: avoid }
  .draft { break-after: avoid }
  @supports (-moz-appearance: none) or (font: -apple-system-body) {
    main { display: table; width: 100%; table-layout: fixed }
    .head { display: table-header-group } .foot { display: table-footer-group }
    .running p { display: flex; justify-content: space-between; margin: 0; font: 700 12pt ${SANS} }
    .head p { padding-bottom: 5mm } .foot p { padding-top: 5mm; justify-content: flex-end }
  }
}
`
