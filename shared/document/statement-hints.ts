import { type PartProblem, readStatement, type Statement, type StatementPart } from './statement'

/** What a part of a statement should be, with an example. */
const FORMS: Readonly<Record<StatementPart, string>> = {
  cause: 'What is so already, as a clause or a noun: “the charts stopped”, “thick ice”.',
  event: 'One event that will have happened or not, with who or what it happens to: “a ship runs aground”.',
  party: 'Whom or what it touches: “coastal shipping”.',
  consequence: 'What follows, as a noun or a clause: “rationing in winter”, “prices rise”.',
}

const PROBLEMS: Readonly<Record<PartProblem, string>> = {
  question: 'A question cannot stand in the sentence.',
  several: 'More than one sentence cannot stand in the sentence.',
  'other-language': 'This does not read as English.',
  'open-bracket': 'A bracket or quotation mark is open.',
  'no-subject': 'Who or what does it, or what it happens to, is missing.',
  'no-noun': 'A whole sentence cannot stand here.',
  unclear: 'How this stands in a sentence cannot be told.',
}

/**
 * What to know of each part of a statement while it is typed: the form it should have or, where no good sentence can be
 * made of it, why, and what is printed instead.
 */
export function statementHints(statement: Statement): Readonly<Record<StatementPart, string>> {
  const problems = new Map(readStatement(statement).apart.map(({ part, problem }) => [part, problem]))
  const hint = (part: StatementPart): string => {
    const problem = problems.get(part)
    return problem ? `${PROBLEMS[problem]} A memo prints it on a line of its own. ${FORMS[part]}` : FORMS[part]
  }
  return { cause: hint('cause'), event: hint('event'), party: hint('party'), consequence: hint('consequence') }
}
