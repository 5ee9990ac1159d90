import { kindOf } from '@shared/kinds/registry'
import { useEntity } from '@state/project-store'
import { blindTaggingWords } from './blind-tagging-words'

const NO_OTHERS = () => ''

/** What an analyst or a source is called now. */
export function LookupName({ kind, id }: { kind: 'analysts' | 'sources'; id: string }) {
  const named = useEntity(kind, id)
  const deleted = kind === 'analysts' ? blindTaggingWords.deletedAnalyst : blindTaggingWords.deletedSource
  return <bdi>{named ? kindOf(kind).name(named, NO_OTHERS) : deleted}</bdi>
}
