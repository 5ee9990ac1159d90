import { catalogue } from '../language/catalogue'
import { type PartProblem, readStatement, type Statement, type StatementPart } from './statement'

/** What a part of a statement should be, with an example. */
const FORMS: Readonly<Record<StatementPart, string>> = catalogue({
  cause: {
    en: 'What is so already, as a clause or a noun: “the charts stopped”, “thick ice”.',
    de: 'Was schon so ist, auf Englisch als Satz oder Hauptwort: „the charts stopped“, „thick ice“.',
  },
  event: {
    en: 'One event that will have happened or not, with who or what it happens to: “a ship runs aground”.',
    de: 'Ein Ereignis, das eintreten kann oder nicht, auf Englisch und mit dem, dem es geschieht: „a ship runs aground“.',
  },
  party: { en: 'Whom or what it touches: “coastal shipping”.', de: 'Wen oder was es trifft: „coastal shipping“.' },
  consequence: {
    en: 'What follows, as a noun or a clause: “rationing in winter”, “prices rise”.',
    de: 'Was folgt, auf Englisch als Hauptwort oder Satz: „rationing in winter“, „prices rise“.',
  },
})

const PROBLEMS: Readonly<Record<PartProblem, string>> = catalogue({
  question: { en: 'A question cannot stand in the sentence.', de: 'Eine Frage kann nicht im Satz stehen.' },
  several: {
    en: 'More than one sentence cannot stand in the sentence.',
    de: 'Mehr als ein Satz kann nicht im Satz stehen.',
  },
  'other-language': { en: 'This does not read as English.', de: 'Das liest sich nicht wie Englisch.' },
  'open-bracket': {
    en: 'A bracket or quotation mark is open.',
    de: 'Eine Klammer oder ein Anführungszeichen ist offen.',
  },
  'no-subject': {
    en: 'Who or what does it, or what it happens to, is missing.',
    de: 'Es fehlt, wer oder was es tut oder wem es geschieht.',
  },
  'no-noun': { en: 'A whole sentence cannot stand here.', de: 'Ein ganzer Satz kann hier nicht stehen.' },
  unclear: {
    en: 'How this stands in a sentence cannot be told.',
    de: 'Wie das in einem Satz steht, lässt sich nicht erkennen.',
  },
})

const says = catalogue({
  apart: (problem: string, form: string) => ({
    en: `${problem} A memo prints it on a line of its own. ${form}`,
    de: `${problem} Ein Memo druckt es in einer eigenen Zeile. ${form}`,
  }),
})

/**
 * What to know of each part of a statement while it is typed: the form it should have as long as it is empty; where no
 * good sentence can be made of it, why, and what is printed instead; '' of a part that is as it should be.
 */
export function statementHints(statement: Statement): Readonly<Record<StatementPart, string>> {
  const problems = new Map(readStatement(statement).apart.map(({ part, problem }) => [part, problem]))
  const hint = (part: StatementPart): string => {
    const problem = problems.get(part)
    if (problem) return says.apart(PROBLEMS[problem], FORMS[part])
    return statement[part].trim() === '' ? FORMS[part] : ''
  }
  return { cause: hint('cause'), event: hint('event'), party: hint('party'), consequence: hint('consequence') }
}
