import { entitiesNaming, idsNaming } from '../document/indexes/foreign-keys'
import type { Project } from '../document/project'
import { withThoseUnder } from '../document/queries/tags'
import { isUnseenIn } from '../document/queries/versions'
import type { Passage } from '../kinds/passages'
import { findHits } from '../search/find'
import { type FoldedText, foldedWords, foldText } from '../search/folded-text'
import type { SearchQuery } from '../search/query'
import { ANY, daysIn, gradeSpan, NONE, stanceOf, statementOf, withoutStar } from './fields'
import { idsNamed } from './names'
import type { Condition } from './query'

/** Whether a passage has what a condition asks. */
export type Test = (passage: Passage) => boolean

/** The test of a condition in this project; what it names is looked up once. */
export function testOf(project: Project, condition: Condition): Test {
  const { field, value, exact } = condition
  const plain = exact ? null : value
  const ids = new Set(idsNamed(project, condition))
  switch (field) {
    case 'tag':
    case 'only': {
      if (plain === ANY) return ({ tagIds }) => tagIds.length > 0
      if (plain === NONE) return ({ tagIds }) => tagIds.length === 0
      const wanted = field === 'tag' ? withThoseUnder(project, ids) : ids
      return ({ tagIds }) => tagIds.some((id) => wanted.has(id))
    }
    case 'source':
      return ({ sourceId }) => ids.has(sourceId)
    case 'by':
      return ({ createdBy }) => ids.has(createdBy)
    case 'risk': {
      const isLinked: Test = ({ id }) => idsNaming(project, 'evidence', 'passageId', id).size > 0
      if (plain === ANY) return isLinked
      if (plain === NONE) return (passage) => !isLinked(passage)
      return ({ id }) => entitiesNaming(project, 'evidence', 'passageId', id).some(({ riskId }) => ids.has(riskId))
    }
    case 'stance': {
      const stance = stanceOf(value)
      return ({ id }) => entitiesNaming(project, 'evidence', 'passageId', id).some((each) => each.stance === stance)
    }
    case 'statement': {
      const isWanted = oneOf(value, statementOf(value))
      return ({ statement }) => isWanted(statement)
    }
    case 'credibility': {
      const isWanted = graded(value)
      return ({ credibility }) => isWanted(credibility)
    }
    case 'reliability': {
      const isWanted = graded(value)
      return ({ sourceId }) => isWanted(project.sources[sourceId]?.reliability ?? null)
    }
    case 'created': {
      const isWanted = within(value)
      return ({ createdAt }) => isWanted(createdAt.slice(0, 'YYYY-MM-DD'.length))
    }
    case 'published': {
      const isWanted = within(value)
      return ({ sourceId }) => isWanted(project.sources[sourceId]?.published ?? null)
    }
    case 'note':
      if (plain === ANY) return ({ note }) => note.trim() !== ''
      if (plain === NONE) return ({ note }) => note.trim() === ''
      return wordsTest(condition, foldedNote)
    case 'words':
      return wordsTest(condition, foldedQuote)
    case 'is':
      return (passage) => isUnseenIn(project, passage)
  }
}

type Grade = string | number | null

const oneOf =
  (value: string, wanted: Grade | undefined) =>
  (given: Grade): boolean =>
    value === ANY ? given !== null : value === NONE ? given === null : given === wanted

function graded(value: string): (grade: Grade) => boolean {
  if (value === ANY || value === NONE) return oneOf(value, null)
  const { from, to } = gradeSpan(value)
  return (grade) => grade !== null && String(grade) >= from && String(grade) <= to
}

function within(value: string): (day: string | null) => boolean {
  if (value === ANY || value === NONE) return oneOf(value, null)
  const days = daysIn(value)
  return (day) => days !== null && day !== null && day >= days.from && day <= days.to
}

function wordsTest({ value, exact }: Condition, folded: (passage: Passage) => FoldedText): Test {
  const isEnd = !exact && withoutStar(value) !== value
  const query: SearchQuery = {
    kind: 'words',
    words: foldedWords(exact ? value : withoutStar(value)),
    startsWord: !isEnd,
    endsWord: exact || isEnd,
  }
  return (passage) => findHits(folded(passage), query).length > 0
}

/** A passage never changes: its words are folded once, however often they are searched. */
function remembered(fold: (passage: Passage) => FoldedText): (passage: Passage) => FoldedText {
  const known = new WeakMap<Passage, FoldedText>()
  return (passage) => {
    const text = known.get(passage) ?? fold(passage)
    known.set(passage, text)
    return text
  }
}

const foldedQuote = remembered(({ anchor }) => foldText(anchor.exact))
const foldedNote = remembered(({ note }) => foldText(note))
