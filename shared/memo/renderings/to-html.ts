import { escapeHtml } from './escape-html'
import { htmlStyle } from './html-style'
import { sceneSvg } from './scene-svg'
import type { Inline, MemoTree, Note, TableCell, TreeBlock } from '../memo-tree'
import { draftWords, isEmpty, printedBlocks, type TreeList } from '../memo-tree'
import { notReviewed } from '../wording'
import { shownQuote } from './shown-quote'

/**
 * The memo as one self-contained page: no script, nothing to load, every word escaped. `sha256` gives the
 * base64 hash of a text, by which the page's policy allows its one style sheet and no other.
 */
export function toHtml(tree: MemoTree, sha256: (text: string) => string): string {
  const style = htmlStyle(tree.handling)
  const policy = `default-src 'none'; style-src 'sha256-${sha256(style)}'; base-uri 'none'; form-action 'none'`
  const cited = new Set<number>()
  const body = [
    handlingMark(tree.handling),
    `<h1>${escapeHtml(tree.title)}</h1>`,
    draftMark(draftWords(tree)),
    `<dl>${tree.details.map(({ label, value }) => `<dt>${label}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>`,
    ...tree.sections
      .filter((section) => !isEmpty(section))
      .map((section) => {
        const { key, title } = section
        const blocks = printedBlocks(section).map((block) => blockHtml(block, cited))
        return `<section id="${key}"><h2>${escapeHtml(title)}</h2>\n${blocks.join('\n')}</section>`
      }),
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

const draftMark = (words: string): string => (words === '' ? '' : `<p class="draft">${escapeHtml(words)}</p>`)

type Cited = Set<number>

function blockHtml(block: TreeBlock, cited: Cited): string {
  switch (block.kind) {
    case 'words':
      return block.blocks.map((each) => blockHtml(each, cited)).join('\n')
    case 'heading': {
      const tag = `h${(block.level ?? 1) + 2}`
      return `<${tag}>${escapeHtml(block.text)}</${tag}>`
    }
    case 'extract': {
      const lines = block.paragraphs.map((inlines) => `<p>${inlineHtml(inlines, cited)}</p>`)
      return `<blockquote>${lines.join('')}</blockquote>`
    }
    case 'paragraph':
      return `<p${block.keep ? ' class="keep"' : ''}>${inlineHtml(block.inlines, cited)}</p>`
    case 'list':
      return listHtml(block, cited)
    case 'quote': {
      const language = /^[A-Za-z0-9-]+$/.test(block.language) ? ` lang="${block.language}"` : ''
      return `<blockquote dir="auto"${language}>${escapeHtml(block.text)}${reference(block.note, block.unseen, cited)}</blockquote>`
    }
    case 'table': {
      const head = block.head.map((words) => `<th scope="col">${escapeHtml(words)}</th>`).join('')
      const rows = block.rows.map(({ cells }) => `<tr>${cells.map((cell) => cellHtml(cell, cited)).join('')}</tr>`)
      return (
        `<table>${block.caption === '' ? '' : `<caption>${escapeHtml(block.caption)}</caption>`}` +
        `<thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`
      )
    }
    case 'picture':
      return `<figure>${sceneSvg(block.scene, block.alt)}${figcaption(block.caption)}</figure>`
  }
}

const figcaption = (caption: string): string =>
  caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`

function listHtml({ ordered, items }: TreeList, cited: Cited): string {
  const tag = ordered ? 'ol' : 'ul'
  const lines = items.map(({ inlines, within = [] }) => {
    const below = within.map((list) => listHtml(list, cited)).join('')
    return `<li>${inlineHtml(inlines, cited)}${below}</li>`
  })
  return `<${tag}>${lines.join('')}</${tag}>`
}

function cellHtml({ inlines, colour, header }: TableCell, cited: Cited): string {
  const ofLevel = colour === undefined ? '' : ` class="level-${colour}"`
  const content = inlineHtml(inlines, cited)
  return header ? `<th scope="row"${ofLevel}>${content}</th>` : `<td${ofLevel}>${content}</td>`
}

const inlineHtml = (inlines: readonly Inline[], cited: Cited): string =>
  inlines
    .map((inline, index) => {
      if (inline.kind === 'text') return textHtml(inline)
      const comma = inlines[index - 1]?.kind === 'note' ? '<sup>,</sup>' : ''
      return comma + reference(inline.number, inline.unseen === true, cited)
    })
    .join('')

/** A link is shown as text: the page leads nowhere but to its own notes. */
function textHtml({ text, strong, emphasis, href }: Inline & { kind: 'text' }): string {
  const address = href === undefined || href === text ? '' : ` (${escapeHtml(href)})`
  const words = `${escapeHtml(text)}${address}`
  const emphasised = emphasis ? `<em>${words}</em>` : words
  return strong ? `<strong>${emphasised}</strong>` : emphasised
}

/** The first reference carries the id that its note links back to. */
function reference(number: number, unseen: boolean, cited: Cited): string {
  const id = cited.has(number) ? '' : ` id="ref-${number}"`
  cited.add(number)
  const mark = unseen ? `<strong>${notReviewed(number)}</strong>` : ''
  return `<sup><a role="doc-noteref" href="#note-${number}"${id}>${number}</a></sup>${mark}`
}

function notesHtml(notes: readonly Note[]): string {
  if (notes.length === 0) return ''
  const items = notes.map(
    ({ number, citation, quote }) =>
      `<li id="note-${number}" role="doc-endnote">${escapeHtml(citation)} ` +
      `<bdi dir="auto">${escapeHtml(shownQuote(quote))}</bdi> ` +
      `<a role="doc-backlink" href="#ref-${number}" aria-label="Back to the text">↩</a></li>`,
  )
  return `<section role="doc-endnotes" class="notes"><h2>Notes</h2>\n<ol>${items.join('\n')}</ol></section>`
}
