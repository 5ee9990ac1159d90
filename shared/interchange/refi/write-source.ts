import type { Passage } from '../../kinds/passages'
import type { Source } from '../../kinds/sources'
import { derivedId } from '../../operations/derived-id'
import { Refusal } from '../../refusal'
import type { Steps } from '../../steps'
import { graphemeFloor } from '../../words/graphemes'
import { oneLine, short } from '../../words/short'
import { type Counting, counterOf } from './counting'
import { rawOffsets } from './offsets'
import { emptyTag, startTag, textElement } from './xml-writer'

/** Characters of the words of a passage that its name has, as other programs write them. */
const NAME_LENGTH = 100

/** How an exported text is counted but for the unit: it has LF only and no byte-order mark. */
const PLAIN = { lineEnd: 'two', countsMark: false, end: 'exclusive' } as const

/** Which file of the container holds the text of a source. */
export const textPart = ({ id }: Source): string => `${id}.txt`

/** The id of the memo that is the note of something. */
export const memoOf = (id: string): string => derivedId(id, 'note')

/** A source with its passages as lines of XML. Refuses a passage whose words are not where it says. */
export function* sourceLines(
  source: Source,
  text: string,
  passages: readonly Passage[],
  counting: Counting,
): Steps<string[]> {
  const countOf = counterOf(text, counting)
  const readBack = yield* rawOffsets(text, { ...PLAIN, unit: counting === 'utf-16' ? 'UTF-16' : 'code points' })
  const lines = [
    startTag('TextSource', { guid: source.id, name: source.title, plainTextPath: `internal://${textPart(source)}` }),
    ...textElement('Description', source.descriptor),
  ]
  for (const passage of passages) {
    const { start, end, exact } = passage.anchor
    if (text.slice(readBack(countOf(start)), readBack(countOf(end))) !== exact) throw notThere(source, passage)
    lines.push(...selectionLines(passage, countOf))
    yield
  }
  lines.push('</TextSource>')
  return lines
}

function selectionLines(
  { id, anchor, tagIds, note, createdBy, createdAt }: Passage,
  countOf: (offset: number) => number,
) {
  const made = { creatingUser: createdBy, creationDateTime: createdAt }
  return [
    startTag('PlainTextSelection', {
      guid: id,
      name: nameOf(anchor.exact),
      startPosition: countOf(anchor.start),
      endPosition: countOf(anchor.end),
      ...made,
    }),
    ...textElement('Description', note),
    ...tagIds.flatMap((tagId) => [
      startTag('Coding', { guid: derivedId(id, tagId), ...made }),
      emptyTag('CodeRef', { targetGUID: tagId }),
      '</Coding>',
    ]),
    ...(note === '' ? [] : [emptyTag('NoteRef', { targetGUID: memoOf(id) })]),
    '</PlainTextSelection>',
  ]
}

/** The first words, cut as a reader sees characters; one that is cut says so. */
function nameOf(exact: string): string {
  const words = oneLine(exact)
  if (words.length <= NAME_LENGTH) return words
  return `${words.slice(0, graphemeFloor(words, NAME_LENGTH - 1))}…`
}

const notThere = ({ title }: Source, { anchor }: Passage): Refusal =>
  new Refusal(
    'quote-mismatch',
    `In “${title}” the words “${short(anchor.exact, 60)}” are not where their passage says. Nothing was exported. Look at that passage in the reader, and mark its words anew.`,
  )
