import { showInReader } from './show-place'
import { Sentence } from '@ui/Sentence'
import { entity } from '@shared/document/project'
import { evidenceOfPassage } from '@shared/document/queries/passages'
import { query } from '@shared/document/queries/query'
import { finderIn } from '@shared/document/queries/sessions'
import type { Decision } from '@shared/kinds/decisions'
import type { Proposal } from '@shared/kinds/proposals'
import type { Tagging } from '@shared/kinds/taggings'
import { LIMITS } from '@shared/limits'
import { whyUndecidable } from '@shared/operations/decide-place'
import type { Choice } from '@shared/tagging/choices'
import type { Place } from '@shared/tagging/places'
import { SORT_WORDS } from '@shared/tagging/tagging-words'
import { listed } from '@shared/language/counts'
import { currentProject, useEditable, useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { TextInput } from '@ui/Field'
import { useMemo } from 'react'
import { blindTaggingWords } from './blind-tagging-words'
import { decidingWords } from './deciding-words'
import { LanedText } from './LanedText'
import styles from './Places.module.css'
import type { Deciding } from './use-deciding'
import { useTagName } from './use-tag-name'

type PlaceViewProps = {
  tagging: Tagging
  place: Place
  proposals: readonly Proposal[]
  decision: Decision | undefined
  deciding: Deciding
}

/** One place: the words with what everybody tagged, and the ways to decide it, each by a key. */
export function PlaceView({ tagging, place, proposals, decision, deciding }: PlaceViewProps) {
  const editable = useEditable()
  const nameOf = useTagName(tagging)
  const { text, failure, readAgain, choices, decide, reason, setReason } = deciding
  const why = useQuery(undecidable, place)
  return (
    <section className={styles.view} aria-label={decidingWords.place}>
      <h3 className={styles.heading}>
        <bdi>{nameOf(place.tagId)}</bdi>
        <span className={styles.facts}>{SORT_WORDS[place.sort].one}</span>
      </h3>
      {why === null ? (
        <Rests place={place} />
      ) : (
        <p role="note">
          {why} {decidingWords.nothingMore}
        </p>
      )}
      <div className={styles.actions} role="group" aria-label={decidingWords.decide}>
        {choices.map((choice) => (
          <Button key={choice.key} disabled={!editable || why !== null} onClick={() => decide(choice)}>
            <kbd>{choice.key}</kbd> {choiceLabel(choice)}
          </Button>
        ))}
        <Button look="quiet" onClick={() => showInReader(place)}>
          {decidingWords.showInReader}
        </Button>
      </div>
      {decision && <Decided decision={decision} />}
      {text && <LanedText tagging={tagging} place={place} text={text} proposals={proposals} />}
      {failure && (
        <p role="alert">
          {failure} <Button onClick={readAgain}>{decidingWords.readAgain}</Button>
        </p>
      )}
      <Others tagging={tagging} place={place} proposals={proposals} nameOf={nameOf} />
      <div className={styles.reason}>
        <TextInput
          label={decidingWords.reason}
          hint={decidingWords.whenKept}
          limit={LIMITS.line}
          disabled={!editable}
          value={reason}
          onCommit={setReason}
          onType={setReason}
        />
      </div>
    </section>
  )
}

const undecidable = query(['sources', 'versions', 'tags'], (project, place: Place) =>
  whyUndecidable(finderIn(project), place),
)

const analystName = (id: string) => currentProject().analysts[id]?.name ?? blindTaggingWords.somebody

function choiceLabel({ of }: Choice): string {
  switch (of) {
    case 'all':
      return decidingWords.keepAll
    case 'shared':
      return decidingWords.onlyShared
    case 'whole':
      return decidingWords.allWords
    case 'none':
      return decidingWords.reject
    default:
      return decidingWords.wordsOf(of.analystIds.map(analystName))
  }
}

/** What those who did not give the tag have here instead. */
function Others({
  tagging,
  place,
  proposals,
  nameOf,
}: Pick<PlaceViewProps, 'tagging' | 'place' | 'proposals'> & { nameOf: (tagId: string) => string }) {
  const without = tagging.analystIds.filter((id) => place.proposals.every(({ analystId }) => analystId !== id))
  if (without.length === 0) return null
  return (
    <ul className={styles.others}>
      {without.map((id) => {
        const here = proposals.filter(
          (each) =>
            each.analystId === id &&
            each.versionId === place.versionId &&
            each.start < place.end &&
            each.end > place.start,
        )
        const tags = [...new Set(here.flatMap(({ tagIds }) => tagIds))].map((tagId) =>
          decidingWords.quote(nameOf(tagId)),
        )
        return (
          <li key={id}>
            <Sentence
              of={tags.length > 0 ? decidingWords.tagsHere : decidingWords.nothingHere}
              parts={{ analyst: <bdi>{analystName(id)}</bdi>, tags: listed(tags) }}
            />
          </li>
        )
      })}
    </ul>
  )
}

/** What rests on the passages of a place, by whose they are. */
const restingOn = query(['passages', 'evidence', 'risks', 'analysts'], (project, ids: readonly string[]) =>
  ids.flatMap((id) => {
    const risks = evidenceOfPassage.ask(project, id).map(({ risk }) => `R${risk.number}`)
    const by = entity(project, 'passages', id)?.createdBy ?? ''
    const whose = entity(project, 'analysts', by)?.name ?? null
    return risks.length > 0 ? [{ risks, whose }] : []
  }),
)

/** Said before anything is decided: what is evidence loses the tag at most. */
function Rests({ place }: { place: Place }) {
  const ids = useMemo(() => place.proposals.map(({ passageId }) => passageId), [place])
  const resting = useQuery(restingOn, ids)
  if (resting.length === 0) return null
  return (
    <p className={styles.rests} role="note">
      {decidingWords.evidenceRests(
        resting.map(({ risks, whose }) => decidingWords.restsOn(risks, whose ?? blindTaggingWords.somebody)),
      )}
    </p>
  )
}

function Decided({ decision }: { decision: Decision }) {
  return (
    <p className={styles.facts}>
      <Sentence
        of={decidedWords(decision)}
        parts={{ analyst: <bdi>{analystName(decision.decidedBy)}</bdi>, reason: decision.reason }}
      />
    </p>
  )
}

function decidedWords({ words, reason }: Decision): string {
  if (words.length > 0) return reason ? decidingWords.decidedFor : decidingWords.decidedBy
  return reason ? decidingWords.rejectedFor : decidingWords.rejectedBy
}
