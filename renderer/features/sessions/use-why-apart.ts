import { query } from '@shared/document/queries/query'
import { SCALE_KINDS, scales } from '@shared/document/queries/scales'
import type { Kind } from '@shared/kinds/registry'
import type { Session } from '@shared/kinds/sessions'
import type { RiskVerdict } from '@shared/scoring/session-verdicts'
import { type WhyApart, whyApart, whyApartIn } from '@shared/scoring/why-apart'
import type { Steps } from '@shared/steps'
import { useQuery } from '@state/project-store'
import { useSteps } from '@state/use-steps'

const KINDS: readonly Kind[] = [...SCALE_KINDS, 'evidence', 'passages', 'sources', 'assumptions']

const whyApartOf = query(
  KINDS,
  (project, session: Session, verdict: RiskVerdict | null): WhyApart | null =>
    verdict && whyApart(project, session, verdict, scales.ask(project)),
)

/** What may part the group on one risk; null where its answers do not lie apart, or were not given yet. */
export const useWhyApart = (session: Session, verdict: RiskVerdict | null): WhyApart | null =>
  useQuery(whyApartOf, session, verdict)

const worksOn = query(
  KINDS,
  (project, session: Session, verdicts: readonly RiskVerdict[]) => (): Steps<WhyApart[]> =>
    whyApartIn(project, session, verdicts, scales.ask(project)),
)

/** The same for all risks, worked out in slices; null until that is done. */
export const useAllWhyApart = (session: Session, verdicts: readonly RiskVerdict[]): readonly WhyApart[] | null =>
  useSteps(useQuery(worksOn, session, verdicts))
