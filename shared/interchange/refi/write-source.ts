import { outgoingWords } from '../outgoing-words'
import type { Passage } from '../../kinds/passages'
import type { Source } from '../../kinds/sources'
import { derivedId } from '../../operations/derived-id'
import { Refusal } from '../../refusal'
import type { Steps } from '../../steps'
import { graphemeFloor } from '../../words/graphemes'
import { oneLine, short } from '../../words/short'
import { type Counting, counterOf } from './counting'
import { rawOffsets } from './conventions'
import { pairedId } from './paired-id'
import { xmlText } from '../xml-text'
import { startTag, textElement } from './xml-writer'

/** Characters of the words of a passage that its name has, as other programs write them. */
const NAME_LENGTH = 100

/** How an exported text is counted but for the unit: it has LF only and no byte-order mark. */
const PLAIN = { lineEnd: 'two', countsMark: false, end: 'exclusive' } as const

/** Which file of the container holds the text of a source. */
export const textPart = ({ id }: Source): string => `${id}.txt`

/** What tells the memo of something from the thing itself. */
const MEMO = derivedId('REFI-QDA', 'memo')

/** The id of the memo that is the note of something. */
export const memoOf = (id: string): string => pairedId(id, MEMO)

/** A source with its passages as lines of XML. Refuses a passage whose words are not where it says. */
export function* sourceLines(
  source: Source,
  text: string,
  passages: readonly Passage[],
  counting: Counting,
): Steps<string[]> {
  const countOf = counterOf(text, counting)
  const readBack = yield* rawOffsets(text, { ...PLAIN, unit: counting === 'utf-16' ? 'UTF-16' : 'code points' })
  const codingOf = keysOfTags()
  const lines = [
    startTag('TextSource', { guid: source.id, name: source.title, plainTextPath: `internal://${textPart(source)}` }),
    ...textElement('Description', source.descriptor),
  ]
  for (const passage of passages) {
    const { start, end, exact } = passage.anchor
    if (text.slice(readBack(countOf(start)), readBack(countOf(end))) !== exact) throw notThere(source, passage)
    lines.push(selectionXml(passage, countOf, codingOf))
    yield
  }
  lines.push('</TextSource>')
  return lines
}

/**
 * As one text, made at once: twenty thousand of them are. Ids, numbers and instants are of the project and have no sign that
 * markup would need another way to write.
 */
function selectionXml(
  { id, anchor, tagIds, note, createdBy, createdAt }: Passage,
  countOf: (offset: number) => number,
  codingOf: (tagId: string) => string,
): string {
  const made = `creatingUser="${createdBy}" creationDateTime="${createdAt}"`
  const places = `startPosition="${countOf(anchor.start)}" endPosition="${countOf(anchor.end)}"`
  const codings = tagIds.map(
    (tagId) => `<Coding guid="${pairedId(id, codingOf(tagId))}" ${made}><CodeRef targetGUID="${tagId}"/></Coding>\n`,
  )
  const noteRef = note === '' ? '' : `<NoteRef targetGUID="${memoOf(id)}"/>\n`
  return `<PlainTextSelection guid="${id}" name="${xmlText(nameOf(anchor.exact))}" ${places} ${made}>
${textElement('Description', note).join('\n')}${codings.join('')}${noteRef}</PlainTextSelection>`
}

/** What tells a coding from its passage, by the tag: few tags are given often. */
function keysOfTags(): (tagId: string) => string {
  const keys = new Map<string, string>()
  return (tagId) => {
    const key = keys.get(tagId) ?? derivedId(tagId, 'coding')
    keys.set(tagId, key)
    return key
  }
}

/** The first words, cut as a reader sees characters; one that is cut says so. */
function nameOf(exact: string): string {
  const words = oneLine(exact.slice(0, NAME_LENGTH * 2))
  if (words.length <= NAME_LENGTH) return words
  return `${words.slice(0, graphemeFloor(words, NAME_LENGTH - 1))}…`
}

const notThere = ({ title }: Source, { anchor }: Passage): Refusal =>
  new Refusal('quote-mismatch', outgoingWords.quoteMismatch(title, short(anchor.exact, 60)))
