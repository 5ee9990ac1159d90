import { showInReader } from './show-place'
import { useMenu } from '@domain/CommandMenu'
import { compareWords } from '@shared/language/order'
import { finderIn } from '@shared/document/queries/sessions'
import { query } from '@shared/document/queries/query'
import type { Decision } from '@shared/kinds/decisions'
import type { Proposal } from '@shared/kinds/proposals'
import type { Tagging } from '@shared/kinds/taggings'
import { wordsKept } from '@shared/operations/decide-place'
import { type Place, PLACE_SORTS, type PlaceSort } from '@shared/tagging/places'
import { SORT_WORDS } from '@shared/tagging/tagging-words'
import { useCommand } from '@state/commands'
import { perform } from '@state/perform'
import { choose, usePlaceOf } from '@state/place'
import { useQuery, useReadOnly } from '@state/project-store'
import { Button } from '@ui/Button'
import { Select } from '@ui/Field'
import { focusIn } from '@ui/focus'
import { VirtualList } from '@ui/VirtualList'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { decidingWords } from './deciding-words'
import { PlaceLine } from './PlaceLine'
import { PlaceView } from './PlaceView'
import styles from './Places.module.css'
import { TextMap } from './TextMap'
import { useDeciding } from './use-deciding'
import { useTagName } from './use-tag-name'

type PlacesProps = {
  tagging: Tagging
  proposals: readonly Proposal[]
  places: readonly Place[]
  decided: ReadonlyMap<string, Decision>
}

/** Which places are listed: those of a sort, those that nobody decided, or all. */
type Listed = PlaceSort | 'undecided' | 'differing'
const choices = (): readonly { value: Listed; label: string }[] => [
  { value: 'undecided', label: decidingWords.undecided },
  { value: 'differing', label: decidingWords.differing },
  ...PLACE_SORTS.map((sort) => ({ value: sort, label: SORT_WORDS[sort].many })),
]

const LINE_HEIGHT = 44

/** Of agreed places those that can still be kept in one step. */
const howManyKept = query(
  ['passages', 'sources', 'versions', 'tags'],
  (project, places: readonly Place[]): number =>
    places.filter((place) => wordsKept(finderIn(project), place) !== null).length,
)

type ListedPlace = Place & { isHeading: false }

/** Where the analysts agree and differ, and what is decided there, place by place. */
export function Places({ tagging, proposals, places, decided }: PlacesProps) {
  const readOnly = useReadOnly()
  const nameOf = useTagName(tagging)
  const { placeKey } = usePlaceOf('tagging')
  const [tagId, setTagId] = useState('')
  const [listed, setListed] = useState<Listed | ''>('')
  const tags = useMemo(
    () =>
      [...new Set(places.map((place) => place.tagId))]
        .map((id) => ({ value: id, label: nameOf(id) }))
        .toSorted((a, b) => compareWords(a.label, b.label)),
    [places, nameOf],
  )
  // What was decided stays listed while it is looked at: what follows must not move under the keys.
  const lines = useMemo(
    () =>
      places
        .filter(
          (place) =>
            (tagId === '' || place.tagId === tagId) &&
            (isListed(place, listed, decided.has(place.key)) || place.key === placeKey),
        )
        .map((place): ListedPlace => ({ ...place, isHeading: false })),
    [places, tagId, listed, decided, placeKey],
  )
  const shown = lines.find(({ key }) => key === placeKey) ?? lines[0]
  const go = (place: Place | undefined) => place && choose({ screen: 'tagging', placeKey: place.key })
  const step = (by: 1 | -1) => shown && go(lines[lines.indexOf(shown) + by])
  const nextUndecided = () => {
    const at = shown ? lines.indexOf(shown) : -1
    go([...lines.slice(at + 1), ...lines.slice(0, at + 1)].find(({ key }) => !decided.has(key)))
  }
  useCommand('tagging.nextPlace', () => step(1))
  useCommand('tagging.previousPlace', () => step(-1))
  useCommand('tagging.nextUndecided', nextUndecided)
  const undecided = useMemo(
    () => places.filter(({ sort, key }) => sort === 'agreed' && !decided.has(key)),
    [places, decided],
  )
  const alike = useQuery(howManyKept, undecided)
  if (places.length === 0) return <p>{decidingWords.nothingToDecide}</p>
  return (
    <div className={styles.places}>
      <div className={styles.bar}>
        <Select
          label={decidingWords.tag}
          hideLabel
          value={tagId}
          empty={decidingWords.allTags}
          options={tags}
          onChange={(next) => setTagId(next)}
        />
        <Select
          label={decidingWords.whichListed}
          hideLabel
          value={listed}
          empty={decidingWords.allPlaces}
          options={choices()}
          onChange={(next) => setListed(next)}
        />
        <span className={styles.progress} role="status">
          {decidingWords.progress(decided.size, places.length)}
        </span>
        <progress aria-hidden value={decided.size} max={places.length} />
        {alike > 0 && (
          <Button
            why={readOnly}
            onClick={() => void perform({ name: 'tagging.keepAgreed', input: { taggingId: tagging.id } })}
          >
            {decidingWords.keepAgreed(alike)}
          </Button>
        )}
      </div>
      <TextMap tagging={tagging} proposals={proposals} places={places} shown={shown} onChoose={go} />
      {shown && (
        <Columns
          tagging={tagging}
          proposals={proposals}
          decided={decided}
          lines={lines}
          shown={shown}
          nameOf={nameOf}
          onChoose={go}
          onDecided={nextUndecided}
        />
      )}
      {!shown && <p>{decidingWords.noneOfKind}</p>}
    </div>
  )
}

function isListed({ sort }: Place, listed: Listed | '', isDecided: boolean): boolean {
  if (listed === '') return true
  if (listed === 'undecided') return !isDecided
  return listed === 'differing' ? sort !== 'agreed' : sort === listed
}

type ColumnsProps = Omit<PlacesProps, 'places'> & {
  lines: readonly ListedPlace[]
  shown: Place
  nameOf: (tagId: string) => string
  onChoose: (place: Place) => void
  onDecided: () => void
}

/** The list and the place beside it: the keys that decide work in both. */
function Columns({ tagging, proposals, decided, lines, shown, nameOf, onChoose, onDecided }: ColumnsProps) {
  const decision = decided.get(shown.key)
  const deciding = useDeciding(tagging, shown, decision, onDecided)
  const list = useRef<HTMLDivElement>(null)
  const { openAt, menu } = useMenu()
  // A button or field that had the focus goes with its place: the keys that decide the next one go on in the list.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) focusIn(list.current?.querySelector<HTMLElement>('[role="listbox"]'))
  }, [shown.key])
  return (
    <div className={styles.columns} role="presentation" onKeyDown={deciding.byKey}>
      <div ref={list} className={styles.list}>
        <VirtualList
          label={decidingWords.places}
          lines={lines}
          heights={{ heading: LINE_HEIGHT, line: LINE_HEIGHT }}
          chosenKey={shown.key}
          onChoose={onChoose}
          wordsOf={(place) => nameOf(place.tagId)}
          means={deciding.means}
          onMenu={(place, at) =>
            openAt(at, decidingWords.aPlace, [
              { label: decidingWords.showInReader, run: () => showInReader(place) },
              null,
              'tagging.nextUndecided',
            ])
          }
          follows
          end={decidingWords.listed(lines.length)}
          render={(place) => (
            <PlaceLine place={place} tagName={nameOf(place.tagId)} decision={decided.get(place.key)} />
          )}
        />
      </div>
      {menu}
      <PlaceView
        key={shown.key}
        tagging={tagging}
        place={shown}
        proposals={proposals}
        decision={decision}
        deciding={deciding}
      />
    </div>
  )
}
