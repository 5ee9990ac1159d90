import { annotationWords } from './annotation-words'
import { incomingKinds } from '../incoming-words'
import { compareCodes } from '../../language/order'
import type { AnnotationMaker } from './annotation-maker'
import { NO_CLUES, type SourceClues } from './foreign-annotation'
import { firstText, instantOf, listOf, objectOf, textOf } from './json-values'
import { idOfIri, idOfShort } from './names'
import { nameInIri } from './read-web-annotation'
import { quoteOf } from './selectors'

type Row = Readonly<Record<string, unknown>>

/** Takes the annotations of Hypothesis: of its search API or as its sidebar exports them. Replies become part of the note. */
export function takeHypothesis(values: readonly unknown[], maker: AnnotationMaker): void {
  const rows = values.map(objectOf)
  const roots = rows.filter((row) => listOf(row['references']).length === 0)
  const replies = repliesOf(rows, new Set(roots.map(({ id }) => textOf(id))), maker)
  const groups = new Map<string, number>()
  for (const row of roots) {
    const group = textOf(row['group'])
    if (group !== '' && group !== '__world__') groups.set(group, (groups.get(group) ?? 0) + 1)
    const [target] = listOf(row['target'])
    const answers = (replies.get(textOf(row['id'])) ?? []).map(replyWords)
    const user = userOf(row)
    maker.take({
      id: idOfShort(textOf(row['id'])) || idOfIri(textOf(row['id'])),
      source: cluesOf(row, target),
      quote: quoteOf(objectOf(target)['selector']),
      tags: listOf(row['tags']).flatMap((tag) => (textOf(tag) === '' ? [] : [{ id: '', name: textOf(tag) }])),
      note: [textOf(row['text']), ...answers].filter((part) => part !== '').join('\n\n'),
      creator: user === '' ? null : { id: '', name: user },
      created: instantOf(row['created']),
    })
  }
  for (const [group, count] of groups) {
    maker.note(annotationWords.ofGroup(count, group.slice(0, 100)))
  }
}

/** Replies by the annotation that their thread began with, in the order in which they were written. */
function repliesOf(rows: readonly Row[], roots: ReadonlySet<string>, maker: AnnotationMaker): Map<string, Row[]> {
  const byRoot = new Map<string, Row[]>()
  for (const row of rows) {
    const [first] = listOf(row['references'])
    if (first === undefined) continue
    const root = textOf(first)
    const those = byRoot.get(root)
    if (!roots.has(root)) maker.drop(annotationWords.noParent, 1, incomingKinds.replies)
    else if (those) those.push(row)
    else byRoot.set(root, [row])
  }
  const written = (row: Row): string => instantOf(row['created']) ?? ''
  for (const [root, those] of byRoot) {
    byRoot.set(
      root,
      those.toSorted((left, right) => compareCodes(written(left), written(right))),
    )
  }
  return byRoot
}

/** The same in every language: by its words a note is known when the file is imported again. */
function replyWords(row: Row): string {
  const day = instantOf(row['created'])?.slice(0, 10)
  const who = userOf(row) || 'somebody'
  return `Reply by ${who}${day === undefined ? '' : `, ${day}`}: ${textOf(row['text'])}`
}

const userOf = (row: Row): string =>
  firstText(objectOf(row['user_info'])['display_name']) || nameInIri(textOf(row['user']))

function cluesOf(row: Row, target: unknown): SourceClues {
  const document = objectOf(row['document'])
  const uris = [row['uri'], objectOf(target)['source']].flatMap((each) => textOf(each) || [])
  return {
    ...NO_CLUES,
    ids: uris.flatMap((uri) => idOfIri(uri) || []),
    urls: [...new Set(uris.filter((uri) => /^https?:/i.test(uri)))],
    title: firstText(...listOf(document['title'])),
  }
}
