import { anchorHolds } from '../anchoring/anchor'
import { marksOfBlock, type Mark } from './marks'
import { readyToPlace, TextPassages } from '../document/indexes/passage-index'
import type { Project } from '../document/project'
import { notMarked } from '../document/queries/earlier-texts'
import { flatTree, tagTree } from '../document/queries/tags'
import type { Passage } from '../kinds/passages'
import type { Source } from '../kinds/sources'
import { sourceCitation } from '../memo/citation'
import { escapeHtml } from '../memo/renderings/escape-html'
import type { Steps } from '../steps'
import type { Block } from '../text/blocks'
import { directionOf } from '../text/direction'
import { hasOwnMark } from '../text/item-mark'
import type { SourceText } from '../text/source-text'
import { counted } from '../words/plural'
import { type MarkFilter, passing } from './mark-filter'
import { markedPageStyle } from './marked-page-style'

/** Marks drawn one in another under the same words; deeper ones are named in the margin. */
const DEEPEST = 3
/** Names beside one paragraph; more would push the next paragraph away. */
const MOST_NAMES = 12

/**
 * A source on paper: its text with every passage marked, the names of tags in the margin, and what the marks mean. No
 * script, nothing to load, every word escaped; in steps of a paragraph each.
 */
export function* markedPage(project: Project, source: Source, text: SourceText, filter: MarkFilter): Steps<string> {
  yield* readyToPlace(project)
  const placed = new TextPassages(project, text)
  const passes = passing(filter, project)
  let [shown, lost] = [0, 0]
  const counts = new Map<string, number>()
  const rows: string[] = []
  for (const [number, block] of text.blocks.entries()) {
    const start = text.starts[number] ?? 0
    const begins = ({ anchor }: Passage): boolean => anchor.start >= start
    const wanted = placed.inBlock(number).filter(passes)
    const passages = wanted.filter(({ anchor }) => anchorHolds(text.text, anchor))
    const begun = passages.filter(begins)
    shown += begun.length
    lost += wanted.filter(begins).length - begun.length
    for (const tagId of begun.flatMap(({ tagIds }) => tagIds)) counts.set(tagId, (counts.get(tagId) ?? 0) + 1)
    const marks = marksOfBlock(passages, project, { start, end: start + block.text.length })
    rows.push(rowHtml(block, text.numbers[number] ?? 0, marks, begun, project))
    yield
  }
  const lang = /^[A-Za-z0-9-]+$/.test(source.language) ? source.language : ''
  return `<!doctype html>
<html${lang ? ` lang="${lang}"` : ''}>
<head><meta charset="utf-8"><title>${escapeHtml(source.title)}</title><style>${markedPageStyle()}</style></head>
<body dir="${directionOf(source.language, text.blocks)}"><main>
<h1 dir="auto">${escapeHtml(source.title)}</h1>
<p class="facts" lang="en" dir="ltr">${escapeHtml(sourceCitation(source))}${source.reliability ? `. Source ${source.reliability}` : ''}. ${shown === placed.size ? '' : `${shown.toLocaleString('en')} of `}${counted(placed.size, 'passage')}.${notMarked(project, source, text, lost, passes)}</p>
${legendHtml(project, counts)}
${rows.join('\n')}
</main></body></html>
`
}

function legendHtml(project: Project, counts: ReadonlyMap<string, number>): string {
  const used = flatTree(tagTree.ask(project)).filter(({ tag }) => counts.has(tag.id))
  if (used.length === 0) return ''
  const items = used.map(({ tag: { id, name, colour, line = 'solid' } }) => {
    const mark = `<span class="m f c${colour} ${line}">${escapeHtml(name)}</span>`
    return `<li>${mark} ${(counts.get(id) ?? 0).toLocaleString('en')}</li>`
  })
  return `<section class="legend" lang="en" dir="ltr"><h2>Tags and their passages</h2><ul>${items.join('')}</ul></section>`
}

function rowHtml(
  block: Block,
  number: number,
  marks: readonly Mark[],
  begun: readonly Passage[],
  project: Project,
): string {
  const element = elementOf(block)
  const words = `<${element} dir="auto" class="${block.kind} ${block.role}${hasOwnMark(block) ? ' marked' : ''}">${wordsHtml(block.text, marks)}</${element}>`
  const paragraph = block.role === 'apparatus' ? '' : `<span class="no">¶${number}</span>`
  return `<div class="row">${paragraph}${words}<div class="names" lang="en">${namesHtml(begun, project)}</div></div>`
}

const elementOf = ({ kind, level }: Block): string =>
  kind === 'heading' ? (level === null || level <= 2 ? 'h2' : 'h3') : kind === 'quote' ? 'blockquote' : 'p'

/** The words cut where a mark begins or ends, each piece within the marks that are over it. */
function wordsHtml(words: string, marks: readonly Mark[]): string {
  const cuts = [...new Set([0, words.length, ...marks.flatMap(({ span }) => [span.start, span.end])])].sort(
    (left, right) => left - right,
  )
  const starting = marks.toSorted((left, right) => left.span.start - right.span.start)
  const over: Mark[] = []
  let next = 0
  let html = ''
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1]
    if (end === undefined) break
    while (starting[next] && (starting[next]?.span.start ?? Infinity) <= start) {
      const mark = starting[next]
      if (mark) over.push(mark)
      next += 1
    }
    for (let at = over.length - 1; at >= 0; at -= 1) if ((over[at]?.span.end ?? 0) <= start) over.splice(at, 1)
    const piece = escapeHtml(words.slice(start, end))
    html += over
      .toSorted((left, right) => right.lane - left.lane)
      .slice(-DEEPEST)
      .reduce((within, mark) => `<span class="${classOf(mark)}">${within}</span>`, piece)
  }
  return html
}

const classOf = ({ colour, line, lane, fills }: Mark): string =>
  `m${fills ? ' f' : ''} c${colour} ${line} l${Math.min(lane, DEEPEST - 1)}`

function namesHtml(begun: readonly Passage[], { tags }: Project): string {
  const names = begun.slice(0, MOST_NAMES).map(({ tagIds }) => {
    const known = tagIds.flatMap((id) => tags[id] ?? [])
    const told = known.map(({ name, colour }) => `<bdi class="n${colour}">${escapeHtml(name)}</bdi>`)
    return `<div dir="auto">${told.join(', ') || 'No tag'}</div>`
  })
  const more = begun.length - names.length
  return names.join('') + (more > 0 ? `<div>and ${more.toLocaleString('en')} more</div>` : '')
}
