import type { Project } from '../../document/project'
import { notMarked } from '../../document/queries/earlier-texts'
import type { Passage } from '../../kinds/passages'
import type { Source } from '../../kinds/sources'
import { sourceCitation } from '../../memo/citation'
import { escapeHtml } from '../../memo/renderings/escape-html'
import type { Steps } from '../../steps'
import type { Block } from '../../text/blocks'
import type { SourceText } from '../../text/source-text'
import { counted } from '../../words/plural'
import { inXml } from '../xml-text'
import { MARKED_STYLE } from './marked-style'
import { inLegend, type Legend, type MarkedPiece, markedPieces, markedText, NO_TAG, passageLabel } from './marked-text'

/**
 * The whole text of a source with its passages marked, as one page that runs and loads nothing: beside each paragraph the
 * tags of its passages, who made them and what was noted, at the end what the marks mean. `sha256` gives the hash of its
 * style in base64, so that no other style or script can be slipped in.
 */
export function* markedHtml(
  project: Project,
  source: Source,
  text: SourceText,
  sha256: (text: string) => string,
): Steps<string> {
  const marked = yield* markedText(project, text)
  const rows: string[] = []
  for (const [at, block] of text.blocks.entries()) {
    const pieces = yield* markedPieces(marked, at)
    const inside = pieces.map((piece) => pieceHtml(piece, marked.legend)).join('')
    const begun = pieces.flatMap((piece) => piece.begun)
    rows.push(`<div class="row">${element(block, inside)}${marginHtml(project, begun, marked.legend)}</div>`)
    yield
  }
  const policy = `default-src 'none'; style-src 'sha256-${sha256(MARKED_STYLE)}'; base-uri 'none'; form-action 'none'`
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(source.language || 'und')}">`,
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    `<meta name="viewport" content="width=device-width"><title>${words(source.title)}</title><style>${MARKED_STYLE}</style></head>`,
    `<body><header lang="en"><h1 dir="auto">${words(source.title)}</h1><p dir="auto">${words(sourceCitation(source))}</p><p>${counted(marked.shown, 'passage')}.${notMarked(project, source, text, marked.lost)}</p></header>`,
    `<main>${rows.join('\n')}</main>`,
    legendHtml(marked.legend),
    '</body></html>',
    '',
  ].join('\n')
}

/** The numbers of the tags where a passage ends, then the words with all the tags that they have. */
function pieceHtml({ text, ended, tagIds }: MarkedPiece, legend: Legend): string {
  const numbers = ended.map((passage) => numbersHtml(passage, legend)).join('')
  return numbers + (text === '' ? '' : markHtml(text, tagIds, legend))
}

function markHtml(piece: string, tagIds: readonly string[], legend: Legend): string {
  const [first, ...others] = inLegend(legend, tagIds)
  if (!first) return tagIds.includes(NO_TAG) ? `<mark class="c0" title="No tag">${words(piece)}</mark>` : words(piece)
  const names = [first, ...others].map(({ tag }) => tag.name).join(', ')
  const look = `c${first.tag.colour} ${first.tag.line ?? 'solid'}${others.length > 0 ? ' many' : ''}`
  return `<mark class="${look}" title="${words(names)}">${words(piece)}</mark>`
}

function numbersHtml({ tagIds }: Passage, legend: Legend): string {
  const numbers = inLegend(legend, tagIds).map(({ number }) => number)
  return numbers.length === 0 ? '' : `<sup>${numbers.join(',')}</sup>`
}

/** What is known of the passages that begin in a paragraph, beside it. */
function marginHtml(project: Project, begun: readonly Passage[], legend: Legend): string {
  if (begun.length === 0) return ''
  const labels = begun.map((passage) => {
    const [first] = inLegend(legend, passage.tagIds)
    const note = passage.note === '' ? '' : `<p dir="auto">${words(passage.note)}</p>`
    const label = `<b dir="auto">${words(passageLabel(project, passage))}</b>`
    return `<div class="n${first?.tag.colour ?? 0}">${numbersHtml(passage, legend)} ${label}${note}</div>`
  })
  return `<div class="margin" lang="en">${labels.join('')}</div>`
}

function legendHtml(legend: Legend): string {
  if (legend.size === 0) return ''
  const items = [...legend.values()].map(({ number, tag, passages }) => {
    const definition = tag.definition === '' ? '' : ` <bdi>${words(tag.definition)}</bdi>`
    return `<li value="${number}"><mark class="c${tag.colour} ${tag.line ?? 'solid'}"><bdi>${words(tag.name)}</bdi></mark> (${passages})${definition}</li>`
  })
  return `<footer lang="en"><h2>Tags</h2><ol>${items.join('')}</ol></footer>`
}

/** The title of the page is its first heading: those of the text stand one level below. */
const LOWEST_HEADING = 6

function element({ kind, level, role }: Block, inside: string): string {
  const side = role === 'apparatus' ? ' dir="auto" class="beside"' : ' dir="auto"'
  switch (kind) {
    case 'heading': {
      const name = `h${Math.min(LOWEST_HEADING, (level ?? 1) + 1)}`
      return `<${name}${side}>${inside}</${name}>`
    }
    case 'quote':
      return `<blockquote${side}>${inside}</blockquote>`
    case 'list-item':
      return `<p dir="auto" class="item${role === 'apparatus' ? ' beside' : ''}">${inside}</p>`
    case 'paragraph':
    case 'table-row':
      return `<p${side}>${inside}</p>`
  }
}

/** Each block finds its own direction, so that none turns the words of another. */
const words = (text: string): string => escapeHtml(inXml(text))
