import { kindOf } from '@shared/kinds/registry'
import { useEntity } from '@state/project-store'

const NO_OTHERS = () => ''

/** What an analyst or a source is called now. */
export function LookupName({ kind, id }: { kind: 'analysts' | 'sources'; id: string }) {
  const named = useEntity(kind, id)
  return <bdi>{named ? kindOf(kind).name(named, NO_OTHERS) : `deleted ${kindOf(kind).one}`}</bdi>
}
