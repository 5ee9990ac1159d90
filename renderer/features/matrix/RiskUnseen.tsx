import { UnseenMark } from '@domain/UnseenMark'
import { unseenEvidence } from '@shared/document/queries/versions'
import { useQuery } from '@state/project-store'

/** Beside the name of a risk: that words it rests on wait for somebody to look at them. */
export function RiskUnseen({ riskId }: { riskId: string }) {
  const { length } = useQuery(unseenEvidence, riskId)
  return length > 0 && <UnseenMark count={length} />
}
