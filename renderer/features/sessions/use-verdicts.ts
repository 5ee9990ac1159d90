import { finderIn, SESSION_KINDS } from '@shared/document/queries/sessions'
import { query } from '@shared/document/queries/query'
import { SCALE_KINDS, scales } from '@shared/document/queries/scales'
import type { Session } from '@shared/kinds/sessions'
import { type RiskVerdict, verdictsIn } from '@shared/scoring/session-verdicts'
import { useQuery } from '@state/project-store'

const verdictsOf = query(
  [...SESSION_KINDS, ...SCALE_KINDS, 'answers', 'dissents'],
  (project, session: Session): RiskVerdict[] => verdictsIn(finderIn(project), session, scales.ask(project)),
)

/** What the closed rounds of a session came to, risk by risk. */
export const useVerdicts = (session: Session): RiskVerdict[] => useQuery(verdictsOf, session)
