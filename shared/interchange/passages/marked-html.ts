import { anchorHolds } from '../../anchoring/anchor'
import { readyToPlace, TextPassages } from '../../document/indexes/passage-index'
import type { Project } from '../../document/project'
import { notMarked } from '../../document/queries/earlier-texts'
import { flatTree, tagTree } from '../../document/queries/tags'
import type { Passage } from '../../kinds/passages'
import type { Source } from '../../kinds/sources'
import { TAG_COLOURS, TAG_LINES, type Tag } from '../../kinds/tags'
import { sourceCitation } from '../../memo/citation'
import { PAPER, TAG_PAPER_INKS } from '../../memo/paper-theme'
import { escapeHtml } from '../../memo/renderings/escape-html'
import type { Steps } from '../../steps'
import type { Block } from '../../text/blocks'
import type { SourceText } from '../../text/source-text'
import { counted } from '../../words/plural'
import { inXml } from '../xml-text'

/** The tags of a text by the numbers its marks show. */
type Legend = ReadonlyMap<string, { number: number; tag: Tag; passages: number }>

/**
 * The whole text of a source with its passages marked, as one page that runs and loads nothing. `sha256` gives the hash
 * of its style in base64, so that no other style or script can be slipped in.
 */
export function* markedHtml(
  project: Project,
  source: Source,
  text: SourceText,
  sha256: (text: string) => string,
): Steps<string> {
  yield* readyToPlace(project)
  const placed = new TextPassages(project, text)
  const all = new Map<string, Passage>()
  for (const block of text.blocks.keys()) for (const passage of placed.inBlock(block)) all.set(passage.id, passage)
  const shown = [...all.values()].filter(({ anchor }) => anchorHolds(text.text, anchor))
  const legend = legendOf(project, shown)
  const parts: string[] = []
  for (const [at, block] of text.blocks.entries()) {
    const start = text.starts[at] ?? 0
    const passages = placed.inBlock(at).filter(({ anchor }) => anchorHolds(text.text, anchor))
    parts.push(element(block, yield* marked(block.text, start, passages, legend)))
    yield
  }
  const policy = `default-src 'none'; style-src 'sha256-${sha256(STYLE)}'; base-uri 'none'; form-action 'none'`
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(source.language || 'und')}">`,
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    `<meta name="viewport" content="width=device-width"><title>${words(source.title)}</title><style>${STYLE}</style></head>`,
    `<body><header lang="en"><p dir="auto">${words(sourceCitation(source))}</p><p>${counted(shown.length, 'passage')}.${notMarked(project, source, text, all.size - shown.length)}</p></header>`,
    `<main>${parts.join('\n')}</main>`,
    legendHtml(legend),
    '</body></html>',
    '',
  ].join('\n')
}

/** Words of a block in pieces, each with the tags that it has, and the numbers of the tags where a passage ends. */
function* marked(text: string, start: number, passages: readonly Passage[], legend: Legend): Steps<string> {
  const end = start + text.length
  const opening = passages.map((passage) => ({ at: Math.max(passage.anchor.start, start), passage }))
  const closing = passages
    .map((passage) => ({ at: Math.min(passage.anchor.end, end), passage }))
    .toSorted((left, right) => left.at - right.at)
  const cuts = [...new Set([start, ...opening.map(({ at }) => at), ...closing.map(({ at }) => at), end])].toSorted(
    (left, right) => left - right,
  )
  /** How many passages that are open have the tag; untagged ones count under none. */
  const open = new Map<string, number>()
  const count = ({ tagIds }: Passage, by: 1 | -1): void => {
    for (const id of tagIds.length === 0 ? [NO_TAG] : tagIds) open.set(id, (open.get(id) ?? 0) + by)
  }
  const parts: string[] = []
  let [opened, closed] = [0, 0]
  for (const [piece, from] of cuts.entries()) {
    for (let next = closing[closed]; next && next.at <= from; next = closing[(closed += 1)]) {
      count(next.passage, -1)
      if (next.passage.anchor.end <= end) parts.push(numbersOf(next.passage, legend))
    }
    for (let next = opening[opened]; next && next.at <= from; next = opening[(opened += 1)]) count(next.passage, 1)
    const to = cuts[piece + 1]
    if (to === undefined) break
    const tagIds = [...open].flatMap(([id, times]) => (times > 0 ? [id] : []))
    parts.push(mark(text.slice(from - start, to - start), tagIds, legend))
    yield
  }
  return parts.join('')
}

const NO_TAG = ''

function mark(piece: string, tagIds: readonly string[], legend: Legend): string {
  if (tagIds.length === 0) return words(piece)
  const tags = tagIds.flatMap((id) => legend.get(id) ?? []).toSorted((left, right) => left.number - right.number)
  const [first] = tags
  if (!first) return `<mark class="c0" title="No tag">${words(piece)}</mark>`
  const many = tags.length > 1 ? ' many' : ''
  const look = `c${first.tag.colour} ${first.tag.line ?? 'solid'}${many}`
  return `<mark class="${look}" title="${words(tags.map(({ tag }) => tag.name).join(', '))}">${words(piece)}</mark>`
}

function numbersOf({ tagIds }: Passage, legend: Legend): string {
  const numbers = tagIds.flatMap((id) => legend.get(id)?.number ?? []).toSorted((left, right) => left - right)
  return numbers.length === 0 ? '' : `<sup>${numbers.join(',')}</sup>`
}

function legendOf(project: Project, passages: readonly Passage[]): Legend {
  const counts = new Map<string, number>()
  for (const { tagIds } of passages) for (const id of tagIds) counts.set(id, (counts.get(id) ?? 0) + 1)
  const used = flatTree(tagTree.ask(project)).filter(({ tag }) => counts.has(tag.id))
  return new Map(
    used.map(({ tag }, index) => [tag.id, { number: index + 1, tag, passages: counts.get(tag.id) ?? 0 }] as const),
  )
}

function legendHtml(legend: Legend): string {
  if (legend.size === 0) return ''
  const items = [...legend.values()].map(({ number, tag, passages }) => {
    const definition = tag.definition === '' ? '' : ` <bdi>${words(tag.definition)}</bdi>`
    return `<li value="${number}"><mark class="c${tag.colour} ${tag.line ?? 'solid'}"><bdi>${words(tag.name)}</bdi></mark> (${passages})${definition}</li>`
  })
  return `<footer lang="en"><h2>Tags</h2><ol>${items.join('')}</ol></footer>`
}

function element({ kind, level, role }: Block, inside: string): string {
  const side = role === 'apparatus' ? ' dir="auto" class="beside"' : ' dir="auto"'
  switch (kind) {
    case 'heading':
      return `<h${level ?? 2}${side}>${inside}</h${level ?? 2}>`
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

const STYLE = `
:root { color: ${PAPER.ink}; background: ${PAPER.page}; color-scheme: light }
body { max-width: 68ch; margin: 0 auto; padding: 32px 24px; font: 17px/1.6 Georgia, serif }
header, footer { font: 14px/1.5 Arial, sans-serif; color: ${PAPER.secondary} }
header { border-bottom: 1px solid ${PAPER.line} } footer { border-top: 1px solid ${PAPER.line}; margin-top: 32px }
main > * { white-space: pre-line; overflow-wrap: anywhere }
.item { margin-inline-start: 24px } .beside { color: ${PAPER.secondary}; font-size: 14px }
mark { color: inherit; text-decoration-thickness: 2px; text-underline-offset: 3px; print-color-adjust: exact }
mark.many { text-decoration-thickness: 4px }
mark.c0 { background: ${PAPER.headFill} }
${TAG_COLOURS.map((colour) => `mark.c${colour} { background: ${TAG_PAPER_INKS[colour]}2e; text-decoration-line: underline; text-decoration-color: ${TAG_PAPER_INKS[colour]} }`).join('\n')}
${TAG_LINES.map((line) => `mark.${line} { text-decoration-style: ${line} }`).join('\n')}
sup { font: 11px Arial, sans-serif; line-height: 0; color: ${PAPER.secondary} }
`
