import { isCaption } from './caption'
import { hasEnded, type Habits, isFull, type Paragraph } from './paragraphs'
import { type Row, wordsOf } from './row'

/** Paragraphs with what goes on in the next column or on the next page, also after a caption or table between. */
export function joinedAcross(paragraphs: readonly Paragraph[], habits: Habits, tables: ReadonlySet<Row>): Paragraph[] {
  const whole: Paragraph[] = []
  const isText = ({ rows: [first], tag }: Paragraph): boolean =>
    first !== undefined && !tables.has(first) && (tag === null ? !isCaption(wordsOf(first)) : TEXT.has(tag.kind))
  let last: Paragraph | undefined
  for (const paragraph of paragraphs) {
    const isNext = isText(paragraph)
    if (last && isNext && standsFirst(paragraph, last) && goesOnAcross(last, paragraph, habits)) {
      last.rows.push(...paragraph.rows)
      last.stack = paragraph.stack
      continue
    }
    const own = { ...paragraph, rows: [...paragraph.rows] }
    whole.push(own)
    if (isNext) last = own
  }
  return whole
}

const TEXT = new Set(['paragraph', 'item'])

/** Whether it is the first of its column, or of its page where the document says what is a paragraph. */
function standsFirst({ stack, rows: [first], tag }: Paragraph, last: Paragraph): boolean {
  if (stack === last.stack || first === undefined) return false
  return tag === null ? stack.rows[0] === first : first.page !== last.rows.at(-1)?.page
}

/** Whether a paragraph goes on in the next column or on the next page with this one. */
function goesOnAcross(before: Paragraph, after: Paragraph, habits: Habits): boolean {
  const [last, first] = [before.rows.at(-1), after.rows[0]]
  if (!last || !first || after.isItem) return false
  const size = Math.max(last.face.size, first.face.size)
  if (Math.abs(last.face.size - first.face.size) > size * 0.06 || last.isBold !== first.isBold) return false
  const [said, next] = [wordsOf(last), wordsOf(first)]
  const isOpen = !hasEnded(said)
  if (isOpen && /^[\p{Ll}(–—]/u.test(next)) return true
  if (!isFull(last, first, before.stack)) return false
  const isIndented = first.left - after.stack.left > size * 0.7
  if (isIndented && habits.indents && !isHangingItem(before)) return false
  return isOpen || (habits.indents && !isIndented && /[\p{L}\p{M}]/u.test(next))
}

/** An item whose later lines stand further in than its first. */
const isHangingItem = ({ isItem, rows }: Paragraph): boolean => isItem && (rows[1]?.left ?? 0) > (rows[0]?.left ?? 0)
