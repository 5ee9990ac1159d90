import type { Outcome } from './material'

/** What a session that left a risk open came to on it, as a clause: "the session “October” came to no agreement". */
export function unresolvedWords({ because, session: { name } }: Outcome): string {
  if (because.includes('unanswered')) return `nobody answered in the session “${name}”`
  if (because.includes('one-answer')) return `only one analyst answered in the session “${name}”`
  return `the group came to no agreement in the session “${name}”`
}
