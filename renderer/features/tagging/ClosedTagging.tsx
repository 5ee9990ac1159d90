import { decisionsOf, proposalsOf } from '@shared/document/queries/taggings'
import type { Tagging } from '@shared/kinds/taggings'
import { placeKey, placesOf } from '@shared/tagging/places'
import { formatCount } from '@shared/words/plural'
import { choose, usePlaceOf } from '@state/place'
import { useQuery } from '@state/project-store'
import { useSteps } from '@state/use-steps'
import { Tabs } from '@ui/Tabs'
import { useCallback, useMemo } from 'react'
import { AgreementOnTags } from './AgreementOnTags'
import { Places } from './Places'
import styles from './Tagging.module.css'
import { TaggingHead } from './TaggingHead'

const PARTS = [
  { id: 'agreement', label: 'Agreement' },
  { id: 'places', label: 'Places to decide' },
] as const

/** A closed blind tagging: how much the analysts agree, and what is decided place by place. */
export function ClosedTagging({ tagging }: { tagging: Tagging }) {
  const { taggingPart } = usePlaceOf('tagging')
  const proposals = useQuery(proposalsOf, tagging.id)
  const decisions = useQuery(decisionsOf, tagging.id)
  const work = useCallback(() => placesOf(tagging, proposals), [tagging, proposals])
  const places = useSteps(work)
  const decided = useMemo(() => new Map(decisions.map((each) => [placeKey(each), each])), [decisions])
  const facts =
    places === null
      ? 'Closed'
      : places.length === 0
        ? 'Closed · nobody tagged anything that counts'
        : `Closed · ${formatCount(decided.size)} of ${formatCount(places.length)} places decided`
  return (
    <div className={styles.view}>
      <TaggingHead tagging={tagging} facts={facts} />
      <Tabs
        label="Parts of the blind tagging"
        tabs={PARTS}
        chosen={taggingPart}
        onChoose={(next) => choose({ screen: 'tagging', taggingPart: next })}
      >
        <div className={styles.part}>
          {taggingPart === 'agreement' && <AgreementOnTags tagging={tagging} proposals={proposals} />}
          {taggingPart === 'places' && places && (
            <Places tagging={tagging} proposals={proposals} places={places} decided={decided} />
          )}
        </div>
      </Tabs>
    </div>
  )
}
