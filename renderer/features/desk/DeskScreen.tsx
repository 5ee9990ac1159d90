import { askedOf } from '@shared/document/queries/desk'
import { useAnalyst } from '@state/analyst'
import { useQuery } from '@state/project-store'
import { Desk } from './Desk'
import { NothingAsked } from './NothingAsked'

/** Where an analyst answers what open rounds ask, a risk at a time, with what it rests on beside it. */
export function DeskScreen() {
  const analyst = useAnalyst()
  return analyst ? <DeskOf key={analyst.id} analystId={analyst.id} /> : null
}

function DeskOf({ analystId }: { analystId: string }) {
  const asked = useQuery(askedOf, analystId)
  return asked.length === 0 ? <NothingAsked /> : <Desk analystId={analystId} asked={asked} />
}
