import { CommandButton } from '@domain/CommandButton'
import { placeOf } from '@domain/item-place'
import { SavedQueries } from '@domain/SavedQueries'
import { ScreenPanes } from '@domain/ScreenPanes'
import { TagPicker } from '@domain/TagPicker'
import { type HitToTag, MOST_HITS, type Scope, type SearchHit } from '@shared/ipc/search'
import { sourcesInOrder } from '@shared/document/queries/query'
import { entity } from '@shared/document/project'
import type { Query } from '@shared/kinds/queries'
import type { Tag } from '@shared/kinds/tags'
import { notify } from '@state/notices'
import { goTo, usePlaceOf } from '@state/place'
import { currentProject, useQuery, useShowing, useReadOnly } from '@state/project-store'
import { Button } from '@ui/Button'
import { EmptyState } from '@ui/EmptyState'
import { focusIn } from '@ui/focus'
import { useEffect, useMemo, useRef, useState } from 'react'
import { HitList } from './HitList'
import { countsOf, type HitLine, hitsIn } from './hit-lines'
import { searchWords } from './search-words'
import { ALL_SCOPES, chooseHit, nameSearch, type Search, search, useSearch } from './searching'
import { SearchBar } from './SearchBar'
import styles from './SearchScreen.module.css'
import { TagHitsDialog } from './TagHitsDialog'

/** Finds words in texts and in what analysts wrote, and tags what was found. */
export function SearchScreen() {
  return (
    <ScreenPanes
      name="search"
      panes={[
        { id: 'centre', label: searchWords.search, size: 80, min: 320, content: <SearchPane /> },
        { id: 'end', label: searchWords.savedSearches, size: 20, min: 200, content: <SavedSearches /> },
      ]}
    />
  )
}

function SavedSearches() {
  const showing = useShowing()
  const { typed, scopes, queryId, problem } = useSearch()
  const { queryId: wantedId } = usePlaceOf('search')
  useEffect(() => {
    if (wantedId === null) return
    const query = entity(currentProject(), 'queries', wantedId)
    // It was opened: what is typed from now on is there again when the analyst comes back.
    goTo({ screen: 'search', queryId: null })
    if (query) openSaved(showing, query)
  }, [showing, wantedId])
  return (
    <SavedQueries
      kind="words"
      openId={queryId}
      wish={typed.trim() === '' || problem !== null ? null : { text: typed, grouping: null, scopes: [...scopes] }}
      onOpen={(query) => openSaved(showing, query)}
      onSaved={(id) => nameSearch(showing, id)}
    />
  )
}

const openSaved = (showing: number, { id, text, scopes }: Query): void => {
  void search(showing, text, scopes)
  nameSearch(showing, id)
}

function SearchPane() {
  const showing = useShowing()
  const state = useSearch()
  const { lines } = state
  const [tagging, setTagging] = useState<'picking' | { tag: Tag; isNew: boolean; hits: HitToTag[] } | null>(null)
  const { places, texts } = useMemo(() => countsOf(lines), [lines])
  const readOnly = useReadOnly()
  const whyNot = readOnly ?? whyNotTag(texts, state.searched ?? 0)
  const results = useRef<HTMLDivElement>(null)
  const run = (typed: string, scopes: readonly Scope[]) => void search(showing, typed, scopes)
  return (
    <div className={styles.screen}>
      <SearchBar
        search={state}
        onSearch={run}
        onDown={() => focusIn(results.current?.querySelector<HTMLElement>('[role=listbox]'))}
      />
      {state.problem === null && state.searched !== null && (
        <div className={styles.sum}>
          <span role="status">{sumOf(state, places, texts)}</span>
          {state.unread.length > 0 && (
            <span className={styles.unread}>{searchWords.notSearched(state.unread.join(', '))}</span>
          )}
          <Button className={styles.tag} why={whyNot} onClick={() => setTagging('picking')}>
            {searchWords.tagFound}
          </Button>
        </div>
      )}
      <div ref={results} className={styles.results}>
        {lines.length > 0 ? (
          <HitList
            lines={lines}
            chosen={state.chosen}
            onChoose={(index) => chooseHit(showing, index)}
            onOpen={open}
            onTag={whyNot === null ? () => setTagging('picking') : null}
            end={state.searched === 1 ? searchWords.allFound : searchWords.searching}
          />
        ) : (
          <Nothing search={state} onEverywhere={() => run(state.typed, ALL_SCOPES)} />
        )}
      </div>
      {tagging === 'picking' && (
        <TagPicker
          filter=""
          onChoose={(tag, isNew) => setTagging({ tag, isNew, hits: hitsToTag(lines) })}
          onClose={() => setTagging(null)}
        />
      )}
      {tagging !== null && tagging !== 'picking' && <TagHitsDialog {...tagging} onClose={() => setTagging(null)} />}
    </div>
  )
}

function whyNotTag(texts: number, searched: number): string | null {
  if (searched < 1) return searchWords.searching
  return texts === 0 ? searchWords.noneInTexts : null
}

const hitsToTag = (lines: readonly HitLine[]): HitToTag[] =>
  hitsIn(lines).flatMap((hit) => (hit.in === 'text' ? [{ versionId: hit.versionId, ...hit.span }] : []))

function sumOf({ searched, isMore }: Search, places: number, texts: number): string {
  if (isMore) return searchWords.first(MOST_HITS)
  const found = searchWords.foundIn(places, texts)
  return searched === 1 ? found : searchWords.soFar(found, Math.floor((searched ?? 0) * 100))
}

/** Goes to the words in their text, or to the thing they were written in. */
function open(hit: SearchHit): void {
  if (hit.in === 'item') {
    const place = placeOf(currentProject(), hit)
    if (place) return goTo(place)
  } else if (currentProject().sources[hit.sourceId]?.versionId === hit.versionId) {
    const words = { versionId: hit.versionId, span: hit.span }
    return goTo({ screen: 'reader', sourceId: hit.sourceId, passageId: null, words })
  }
  notify('info', searchWords.noLongerThere)
}

function Nothing({ search, onEverywhere }: { search: Search; onEverywhere: () => void }) {
  const { searched, problem, typed, scopes } = search
  const isEmpty = useQuery(sourcesInOrder).length === 0
  if (problem !== null) return <EmptyState title={searchWords.cannotSearch}>{problem}</EmptyState>
  if (searched === null) {
    return isEmpty ? (
      <EmptyState
        title={searchWords.nothingYet}
        actions={<CommandButton command="source.import">{searchWords.importArticles}</CommandButton>}
      >
        {searchWords.whatIsSearched}
      </EmptyState>
    ) : (
      <EmptyState title={searchWords.searchAll}>{searchWords.whatIsSearched}</EmptyState>
    )
  }
  if (searched < 1) return null
  const isPartly = scopes.length < ALL_SCOPES.length
  return (
    <EmptyState
      title={searchWords.nothingFound}
      actions={isPartly ? <Button onClick={onEverywhere}>{searchWords.everywhere}</Button> : undefined}
    >
      {searchWords.whyNothing(typed.trim())}
    </EmptyState>
  )
}
