import { pageWords } from './article/article-words'
import type { Nodes, Parents } from 'mdast'
import { Refusal } from '@shared/refusal'

/** Nobody writes so many quotes and lists into one another. */
const DEEPEST_NESTING = 100
/** Tags inside a sentence that say something about its words; of others only the words stay. */
const TELLING =
  /^<\/?(?:sup|sub|del|ins|s|strike|q|ruby|rb|rt|rp|rtc|br|img|math|mi|mn|mo|mrow|mtext|msup|msub|mfrac|msqrt|mroot)(?:\s[^<>]*)?\/?>$/i
const SENTENCES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

/** A Markdown text as the HTML it means, to be read like a page. What it says in HTML itself stays within its block. */
export function markdownHtml(node: Nodes, depth = 0, inSentence = false): string {
  if (depth > DEEPEST_NESTING) {
    throw new Refusal('too-deep', pageWords.textTooDeep)
  }
  const inside = (parent: Parents): string =>
    parent.children.map((child) => markdownHtml(child, depth + 1, inSentence || SENTENCES.has(parent.type))).join('')
  switch (node.type) {
    case 'text':
      return escaped(node.value)
    case 'inlineCode':
      return `<code>${escaped(node.value)}</code>`
    case 'break':
      return '<br>'
    case 'code':
      return `<pre>\n${escaped(node.value)}</pre>`
    case 'html':
      if (!inSentence) return balanced(node.value)
      return TELLING.test(node.value) ? node.value : ''
    case 'heading':
      return `<h${node.depth}>${inside(node)}</h${node.depth}>`
    case 'paragraph':
      return `<p>${inside(node)}</p>`
    case 'blockquote':
      return `<blockquote>${inside(node)}</blockquote>`
    case 'list':
      return node.ordered ? `<ol start="${node.start ?? 1}">${inside(node)}</ol>` : `<ul>${inside(node)}</ul>`
    case 'listItem': {
      const box = typeof node.checked !== 'boolean' ? '' : `<input type="checkbox"${node.checked ? ' checked' : ''}>`
      return `<li>${box}${inside(node)}</li>`
    }
    case 'footnoteReference':
      return escaped(`[${node.label ?? node.identifier}]`)
    case 'footnoteDefinition':
      return `<div role="doc-footnote">${escaped(`[${node.label ?? node.identifier}] `)}${node.children
        .map((child, index) =>
          index === 0 && child.type === 'paragraph'
            ? child.children.map((each) => markdownHtml(each, depth + 2, true)).join('')
            : markdownHtml(child, depth + 1),
        )
        .join('')}</div>`
    case 'delete':
      return `<del>${inside(node)}</del>`
    case 'table':
      return `<table>${inside(node)}</table>`
    case 'tableRow':
      return `<tr>${inside(node)}</tr>`
    case 'tableCell':
      return `<td>${inside(node)}</td>`
    case 'image':
      return `<img alt="${escaped(node.alt ?? '')}" src="${escaped(node.url)}">`
    case 'root':
    case 'link':
    case 'linkReference':
    case 'emphasis':
    case 'strong':
      return inside(node)
    case 'imageReference':
    case 'definition':
    case 'thematicBreak':
    case 'yaml':
      return ''
  }
}

/** A block of HTML is put in order first, so that it cannot swallow what follows. */
const balanced = (html: string): string =>
  `<div>${new DOMParser().parseFromString(html, 'text/html').body.innerHTML}</div>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
