import type { Project } from '../document/project'
import { isNamed } from '../kinds/queries'
import { catalogue } from '../language/catalogue'
import { CREDIBILITIES, RELIABILITIES } from '../lexicons/admiralty'
import type { Stance } from '../lexicons/stance'
import type { StatementType } from '../lexicons/statement'
import { ANY, type Field, idIn, NONE, stanceOf, statementOf } from './fields'
import { nameIn } from './names'
import type { Condition, PassageQuery } from './query'
import { retrievalWords } from './retrieval-words'

/** A part of a query in the analyst's words. */
export function partWords(project: Project, part: PassageQuery): string {
  switch (part.kind) {
    case 'every':
      return retrievalWords.allPassages
    case 'condition':
      return conditionWords(project, part)
    case 'not':
      return retrievalWords.not(partWords(project, part.part))
    case 'near': {
      const { left, right, reach } = part
      const [one, other] = [partWords(project, left), partWords(project, right)]
      if (reach === 'overlap') return retrievalWords.overlapping(one, other)
      return reach === 'paragraph' ? retrievalWords.inParagraph(one, other) : retrievalWords.near(one, reach, other)
    }
    case 'and':
    case 'or':
      return part.parts.map((each) => partWords(project, each)).join(` ${retrievalWords[part.kind]} `)
  }
}

function conditionWords(project: Project, { field, value, exact }: Condition): string {
  const plain = exact ? null : value
  if (plain === ANY) return ANY_OF[field]
  if (plain === NONE) return NONE_OF[field]
  const id = plain === null || !isNamed(field) ? null : idIn(plain)
  const name = id !== null && isNamed(field) ? (nameIn(project, field, id) ?? retrievalWords.oneGone) : value
  switch (field) {
    case 'only':
      return retrievalWords.tagItself(name)
    case 'by':
      return retrievalWords.by(name)
    case 'stance': {
      const stance = stanceOf(value)
      return stance ? STANCE_TO_RISK[stance] : value
    }
    case 'statement': {
      const statement = statementOf(value)
      return statement ? STATEMENT_WORDS[statement] : value.toLowerCase()
    }
    case 'credibility':
      return graded(THINGS.credibility, value, CREDIBILITIES.find(({ key }) => String(key) === value)?.label)
    case 'reliability':
      return graded(THINGS.reliability, value, RELIABILITIES.find(({ key }) => key === value)?.label)
    case 'created':
      return retrievalWords.created(daysText(value))
    case 'published':
      return retrievalWords.published(daysText(value))
    case 'note':
      return retrievalWords.noteHas(value)
    case 'words':
      return retrievalWords.quoted(value)
    case 'is':
      return retrievalWords.notLookedAt
    case 'tag':
    case 'source':
    case 'risk':
      return `${THINGS[field]} ${name}`
  }
}

const graded = (what: string, value: string, label: string | undefined): string =>
  label ? `${what} ${value}, ${label.toLowerCase()}` : `${what} ${value.replace('-', ` ${retrievalWords.to} `)}`

const daysText = (value: string): string => value.replace('..', ` ${retrievalWords.to} `).trim()

/** What a passage has of a field. */
const THINGS: Readonly<Record<Field, string>> = catalogue({
  tag: { en: 'tag', de: 'Code' },
  only: { en: 'tag', de: 'Code' },
  source: { en: 'source', de: 'Quelle' },
  by: { en: 'analyst', de: 'Analyst' },
  statement: { en: 'kind of statement', de: 'Art der Aussage' },
  credibility: { en: 'credibility', de: 'Glaubwürdigkeit' },
  reliability: { en: 'reliability', de: 'Zuverlässigkeit' },
  stance: { en: 'stance', de: 'Richtung' },
  risk: { en: 'risk', de: 'Risiko' },
  created: { en: 'day', de: 'Tag' },
  published: { en: 'day of publication', de: 'Erscheinungstag' },
  note: { en: 'note', de: 'Notiz' },
  words: { en: 'words', de: 'Worte' },
  is: { en: 'state', de: 'Zustand' },
})

/** That it has any of it, whatever it is. */
const ANY_OF: Readonly<Record<Field, string>> = catalogue({
  tag: { en: 'any tag', de: 'jeder Code' },
  only: { en: 'any tag', de: 'jeder Code' },
  source: { en: 'any source', de: 'jede Quelle' },
  by: { en: 'any analyst', de: 'jeder Analyst' },
  statement: { en: 'any kind of statement', de: 'jede Art der Aussage' },
  credibility: { en: 'any credibility', de: 'jede Glaubwürdigkeit' },
  reliability: { en: 'any reliability', de: 'jede Zuverlässigkeit' },
  stance: { en: 'any stance', de: 'jede Richtung' },
  risk: { en: 'any risk', de: 'jedes Risiko' },
  created: { en: 'any day', de: 'jeder Tag' },
  published: { en: 'any day of publication', de: 'jeder Erscheinungstag' },
  note: { en: 'any note', de: 'jede Notiz' },
  words: { en: 'any words', de: 'alle Worte' },
  is: { en: 'any state', de: 'jeder Zustand' },
})

/** That it has none. */
const NONE_OF: Readonly<Record<Field, string>> = catalogue({
  tag: { en: 'no tag', de: 'kein Code' },
  only: { en: 'no tag', de: 'kein Code' },
  source: { en: 'no source', de: 'keine Quelle' },
  by: { en: 'no analyst', de: 'kein Analyst' },
  statement: { en: 'no kind of statement', de: 'keine Art der Aussage' },
  credibility: { en: 'no credibility', de: 'keine Glaubwürdigkeit' },
  reliability: { en: 'no reliability', de: 'keine Zuverlässigkeit' },
  stance: { en: 'no stance', de: 'keine Richtung' },
  risk: { en: 'no risk', de: 'kein Risiko' },
  created: { en: 'no day', de: 'kein Tag' },
  published: { en: 'no day of publication', de: 'kein Erscheinungstag' },
  note: { en: 'no note', de: 'keine Notiz' },
  words: { en: 'no words', de: 'keine Worte' },
  is: { en: 'no state', de: 'kein Zustand' },
})

const STANCE_TO_RISK: Readonly<Record<Stance, string>> = catalogue({
  supports: { en: 'supports a risk', de: 'stützt ein Risiko' },
  contradicts: { en: 'contradicts a risk', de: 'widerspricht einem Risiko' },
  context: { en: 'gives context to a risk', de: 'gibt einem Risiko Kontext' },
})

const STATEMENT_WORDS: Readonly<Record<StatementType, string>> = catalogue({
  'reported-fact': { en: 'reported fact', de: 'berichtete Tatsache' },
  'official-statement': { en: 'official statement', de: 'amtliche Aussage' },
  'author-judgment': { en: 'author’s judgment', de: 'Urteil des Verfassers' },
  background: { en: 'background', de: 'Hintergrund' },
})
