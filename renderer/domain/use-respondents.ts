import { respondentsOf, showsNames } from '@shared/document/queries/respondents'
import type { Session } from '@shared/kinds/sessions'
import { graphemeCeil } from '@shared/words/graphemes'
import { useAnalyst } from '@state/analyst'
import { currentProject, useQuery } from '@state/project-store'
import { scoreWords } from './score-words'

/** What those who speak of a risk are called here. */
export type Respondents = {
  /** The id of who sits here. */
  mine: string | undefined
  /** "C", "C (you)", a name where names are shown. */
  nameOf: (analystId: string) => string
  /** The letter or letters that fit a dot. */
  markOf: (analystId: string) => string
  /** Who was asked about the risk, in an order that says nothing. */
  ids: readonly string[]
}

export function useRespondents(session: Session, riskId: string): Respondents {
  const names = useQuery(respondentsOf, session.id, riskId)
  const mine = useAnalyst()?.id
  const known = (analystId: string) =>
    names.get(analystId) ?? (showsNames(session) ? currentProject().analysts[analystId]?.name : undefined)
  return {
    mine,
    ids: [...names.keys()],
    nameOf: (analystId) => {
      const name = known(analystId)
      if (analystId !== mine) return name ?? scoreWords.notAsked
      return name === undefined ? scoreWords.you : scoreWords.isYou(name)
    },
    markOf: (analystId) => initials(known(analystId) ?? ''),
  }
}

/** "AB" of the letters AB, "AM" of Ana Marin. */
const initials = (name: string): string =>
  name.length <= 2
    ? name
    : name
        .split(/\s+/)
        .slice(0, 2)
        .map((word) => word.slice(0, graphemeCeil(word, 1)))
        .join('')
        .toUpperCase()
