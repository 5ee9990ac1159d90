import { decisionsOf, proposalsOf } from '@shared/document/queries/taggings'
import type { Tagging } from '@shared/kinds/taggings'
import { placeKey, placesOf } from '@shared/tagging/places'
import { choose, usePlaceOf } from '@state/place'
import { useQuery } from '@state/project-store'
import { useSteps } from '@state/use-steps'
import { Tabs } from '@ui/Tabs'
import { useCallback, useMemo } from 'react'
import { AgreementOnTags } from './AgreementOnTags'
import { blindTaggingWords } from './blind-tagging-words'
import { Places } from './Places'
import styles from './Tagging.module.css'
import { TaggingHead } from './TaggingHead'

const parts = () =>
  [
    { id: 'agreement', label: blindTaggingWords.agreement },
    { id: 'places', label: blindTaggingWords.placesToDecide },
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
      ? blindTaggingWords.closed
      : places.length === 0
        ? blindTaggingWords.closedWithout
        : blindTaggingWords.closedFacts(decided.size, places.length)
  return (
    <div className={styles.view}>
      <TaggingHead tagging={tagging} facts={facts} />
      <Tabs
        label={blindTaggingWords.parts}
        tabs={parts()}
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
