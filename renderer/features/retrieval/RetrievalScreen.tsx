import { CommandButton } from '@domain/CommandButton'
import { ExportTableButton } from '@domain/ExportTableButton'
import { ExportPassagesDialog } from '@domain/ExportPassagesDialog'
import { askedOf } from '@domain/retrieving'
import { SavedQueries } from '@domain/SavedQueries'
import { ScreenPanes } from '@domain/ScreenPanes'
import { GROUPINGS } from '@shared/kinds/queries'
import { entity } from '@shared/document/project'
import { goTo, usePlaceOf } from '@state/place'
import { currentProject, useEditable, useQuery, useShowing } from '@state/project-store'
import { Button } from '@ui/Button'
import { EmptyState } from '@ui/EmptyState'
import { Select } from '@ui/Field'
import { focusIn } from '@ui/focus'
import type { Pane } from '@ui/Panes'
import { useEffect, useRef, useState } from 'react'
import { foundWords } from './found-words'
import { PassageList } from './PassageList'
import { QueryBuilder } from './QueryBuilder'
import { QueryLine } from './QueryLine'
import { GROUPING_NAMES, queryWords } from './query-words'
import {
  askOf,
  ask,
  followSaved,
  LIST,
  MOST_LISTED,
  narrow,
  openSaved,
  type Retrieval,
  savedWords,
  useRetrieval,
} from './retrieval'
import styles from './RetrievalScreen.module.css'
import { VIEW_NAMES } from './view-words'
import { VIEWS } from './views'

/** Finds passages by what they have, and works on them together. */
export function RetrievalScreen() {
  const showing = useShowing()
  const moment = useQuery(askedOf)
  const { queryId } = usePlaceOf('retrieval')
  const saved = useQuery(savedWords, useRetrieval()[0].queryId)
  useEffect(() => askOf(showing, moment), [showing, moment])
  useEffect(() => {
    if (saved !== null) followSaved(showing, saved)
  }, [showing, saved])
  useEffect(() => {
    const query = queryId === null ? undefined : entity(currentProject(), 'queries', queryId)
    if (queryId === null) return
    // It was opened: what is typed from now on is there again when the analyst comes back.
    goTo({ screen: 'retrieval', queryId: null })
    if (query) void openSaved(showing, query)
  }, [showing, queryId])
  const panes: Pane[] = [
    { id: 'start', label: queryWords.query, size: 22, min: 230, content: <QueryPane /> },
    { id: 'centre', label: foundWords.passages, size: 78, min: 420, content: <FoundPane /> },
  ]
  return <ScreenPanes name="retrieval" panes={panes} />
}

function QueryPane() {
  const showing = useShowing()
  const [{ typed, grouping, queryId, problem }] = useRetrieval()
  return (
    <div className={styles.side}>
      <QueryBuilder typed={typed} onType={(next) => void ask(showing, { typed: next })} />
      <div className={styles.grouping}>
        <Select
          label={queryWords.groupBy}
          value={grouping ?? ''}
          options={GROUPINGS.map((value) => ({ value, label: GROUPING_NAMES[value] }))}
          empty={queryWords.notGrouped}
          onChange={(value) => void ask(showing, { grouping: value === '' ? null : value })}
        />
      </div>
      <SavedQueries
        kind="passages"
        openId={queryId}
        wish={problem ? null : { text: typed, grouping, scopes: [] }}
        onOpen={(query) => void openSaved(showing, query)}
        onSaved={(id) => void ask(showing, { queryId: id, asSaved: typed })}
      />
    </div>
  )
}

function FoundPane() {
  const showing = useShowing()
  const editable = useEditable()
  const [retrieval, arrange] = useRetrieval()
  const { typed, problem, answer, most, viewId, chosenRow, narrowed } = retrieval
  const [exporting, setExporting] = useState<readonly string[] | null>(null)
  const results = useRef<HTMLDivElement>(null)
  const foundNone = !answer || answer.passages.length === 0
  const view = VIEWS.find(({ id }) => id === viewId)
  const whyNone = foundNone ? foundWords.noneToExport : null
  return (
    <div className={styles.screen}>
      <QueryLine
        typed={typed}
        problem={problem}
        isWork={chosenRow === null}
        onType={(next) => void ask(showing, { typed: next })}
        onDown={() => focusIn(results.current?.querySelector<HTMLElement>('[data-work]'))}
      />
      <div className={styles.sum}>
        <span role="status">{sumOf(retrieval)}</span>
        {narrowed && (
          <>
            <bdi>{narrowed.words}</bdi>
            <Button onClick={() => void narrow(showing, null)}>{foundWords.showAll}</Button>
          </>
        )}
        {answer && answer.unread.length > 0 && (
          <span className={styles.unread}>{foundWords.unread(answer.unread.join(', '))}</span>
        )}
        {answer && answer.passages.length > most && most < MOST_LISTED && (
          <Button onClick={() => arrange({ most: MOST_LISTED })}>
            {answer.passages.length > MOST_LISTED
              ? foundWords.listFirst(MOST_LISTED)
              : foundWords.listEvery(answer.passages.length)}
          </Button>
        )}
        <span className={styles.tools}>
          <span className={styles.views}>
            {[LIST, ...VIEWS.map(({ id }) => id)].map((id) => (
              <button
                key={id}
                type="button"
                className={styles.view}
                aria-pressed={id === (view?.id ?? LIST)}
                onClick={() => arrange({ viewId: id })}
              >
                {VIEW_NAMES[id]}
              </button>
            ))}
          </span>
          <span className={styles.actions}>
            <CommandButton command="passages.tag" disabled={!editable || foundNone || view !== undefined}>
              {foundWords.tagThem}
            </CommandButton>
            <CommandButton command="passages.untag" disabled={!editable || foundNone || view !== undefined}>
              {foundWords.removeTagOf}
            </CommandButton>
            <Button why={whyNone} onClick={() => setExporting(answer?.passages.map(({ id }) => id) ?? null)}>
              {foundWords.exportThem}
            </Button>
            {!view && <ExportTableButton why={whyNone} />}
          </span>
        </span>
      </div>
      {exporting && <ExportPassagesDialog passageIds={exporting} sourceId={null} onClose={() => setExporting(null)} />}
      <div ref={results} className={styles.results}>
        {view && answer ? (
          <view.Show
            project={currentProject()}
            passages={answer.passages}
            onPassages={(passageIds, words) => void narrow(showing, { passageIds, words })}
          />
        ) : (
          <PassageList empty={<Nothing retrieval={retrieval} onAll={() => void ask(showing, { typed: '' })} />} />
        )}
      </div>
    </div>
  )
}

/** "412 of 3,120 passages". */
function sumOf({ answer, most, problem, isAsking }: Retrieval): string {
  if (!answer) return isAsking ? foundWords.looking : ''
  const { passages, of } = answer
  const count = passages.length === of ? foundWords.count(of) : foundWords.countOf(passages.length, of)
  const listed = most < MOST_LISTED ? foundWords.firstListed(most) : foundWords.mostListed(most)
  const before = problem ? foundWords.foundBefore : isAsking ? foundWords.lookingAgain : ''
  return [count, passages.length > most ? listed : '', before].filter(Boolean).join(', ')
}

function Nothing({ retrieval: { answer }, onAll }: { retrieval: Retrieval; onAll: () => void }) {
  if (!answer) return null
  if (answer.of === 0) {
    return (
      <EmptyState
        title={foundWords.noneYet}
        actions={
          <CommandButton command="go.reader" look="primary">
            {foundWords.goToReader}
          </CommandButton>
        }
      >
        {foundWords.howToTag}
      </EmptyState>
    )
  }
  return (
    <EmptyState title={foundWords.noneFits} actions={<Button onClick={onAll}>{foundWords.listAll}</Button>}>
      {foundWords.noneHas(answer.of, answer.typed.trim())}
    </EmptyState>
  )
}
