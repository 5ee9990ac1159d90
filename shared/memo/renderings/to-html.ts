import { DRAFT, draftWords, type MemoTree, type Note } from '../memo-tree'
import { captionLabels, type PrintedSection, printedSections } from '../printed-memo'
import { escapeHtml } from './escape-html'
import { HtmlBlocks } from './html-blocks'
import { htmlStyle } from './html-style'
import { shownQuote } from './shown-quote'
import { wordsHtml } from './words-html'

/**
 * The memo as one self-contained page: no script, nothing to load, every word escaped. `sha256` gives the
 * base64 hash of a text, by which the page's policy allows its one style sheet and no other.
 */
export function toHtml(tree: MemoTree, sha256: (text: string) => string): string {
  const style = htmlStyle(tree)
  const policy = `default-src 'none'; style-src 'sha256-${sha256(style)}'; base-uri 'none'; form-action 'none'`
  const sections = printedSections(tree)
  const blocks = new HtmlBlocks(captionLabels(sections), tree.notes)
  const body = [
    runningLines(tree),
    handlingMark(tree.handling),
    draftMark(draftWords(tree)),
    `<h1>${wordsHtml(tree.title)}</h1>`,
    `<dl>${tree.details.map(({ label, value }) => `<dt>${label}</dt><dd>${wordsHtml(value)}</dd>`).join('')}</dl>`,
    contents(sections, tree.notes),
    ...sections.map(
      ({ key, heading, blocks: printed }) =>
        `<section id="${key}"><h2>${wordsHtml(heading)}</h2>\n${printed.map((each) => blocks.block(each)).join('\n')}</section>`,
    ),
    notesHtml(tree.notes),
    handlingMark(tree.handling),
  ]
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width">
<meta name="author" content="${escapeHtml(tree.author)}">
<title>${escapeHtml(tree.title)}</title>
<style>${style}</style>
</head>
<body><main>
${body.filter((part) => part !== '').join('\n')}
</main></body>
</html>
`
}

const handlingMark = (handling: string): string =>
  handling === '' ? '' : `<p class="handling">${escapeHtml(handling)}</p>`

const draftMark = (line: string): string => (line === '' ? '' : `<p class="draft">${wordsHtml(line)}</p>`)

/** Seen on paper only, and there only where the browser does not print the margin boxes of a page. */
function runningLines({ handling, draft }: MemoTree): string {
  if (handling === '' && draft.length === 0) return ''
  const mark = `<span>${escapeHtml(handling)}</span>`
  const line = (place: string, spans: string): string =>
    `<div class="running ${place}" aria-hidden="true"><p>${spans}</p></div>`
  return `${line('head', `<span>${draft.length === 0 ? '' : DRAFT}</span>${mark}`)}\n${line('foot', mark)}`
}

function contents(sections: readonly PrintedSection[], notes: readonly Note[]): string {
  const lines = [
    ...sections.map(({ key, heading }) => ({ id: key, heading })),
    ...(notes.length === 0 ? [] : [{ id: NOTES, heading: 'Notes' }]),
  ].map(({ id, heading }) => `<li><a href="#${id}">${wordsHtml(heading)}</a></li>`)
  return `<nav aria-labelledby="contents"><h2 id="contents">Contents</h2>\n<ul>${lines.join('\n')}</ul></nav>`
}

const NOTES = 'notes'

function notesHtml(notes: readonly Note[]): string {
  if (notes.length === 0) return ''
  const items = notes.map(
    ({ number, citation, quote }) =>
      `<li id="note-${number}">${wordsHtml(citation)} ` +
      `<bdi dir="auto">${wordsHtml(shownQuote(quote))}</bdi>\u00A0` +
      `<a role="doc-backlink" href="#ref-${number}" aria-label="Back to the text">↩</a></li>`,
  )
  return `<section id="${NOTES}" role="doc-endnotes" class="notes"><h2>Notes</h2>\n<ol>${items.join('\n')}</ol></section>`
}
