import { CommandButton } from '@domain/CommandButton'
import { ExportTableButton } from '@domain/ExportTableButton'
import { ExportPassagesDialog } from '@domain/ExportPassagesDialog'
import { askedOf } from '@domain/retrieving'
import { SavedQueries } from '@domain/SavedQueries'
import { ScreenPanes } from '@domain/ScreenPanes'
import type { Grouping } from '@shared/kinds/queries'
import { entity } from '@shared/document/project'
import { counted, formatCount } from '@shared/words/plural'
import { goTo, usePlaceOf } from '@state/place'
import { currentProject, useEditable, useQuery, useShowing } from '@state/project-store'
import { Button } from '@ui/Button'
import { EmptyState } from '@ui/EmptyState'
import { Select } from '@ui/Field'
import { focusIn } from '@ui/focus'
import type { Pane } from '@ui/Panes'
import { useEffect, useRef, useState } from 'react'
import { PassageList } from './PassageList'
import { QueryBuilder } from './QueryBuilder'
import { QueryLine } from './QueryLine'
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
import { VIEWS } from './views'

const GROUPINGS: readonly { value: Grouping; label: string }[] = [
  { value: 'tag', label: 'Tag' },
  { value: 'source', label: 'Source' },
  { value: 'analyst', label: 'Analyst' },
  { value: 'risk', label: 'Risk' },
  { value: 'statement', label: 'Statement' },
]

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
    { id: 'start', label: 'Query', size: 22, min: 230, content: <QueryPane /> },
    { id: 'centre', label: 'Passages', size: 78, min: 420, content: <FoundPane /> },
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
          label="Group by"
          value={grouping ?? ''}
          options={GROUPINGS}
          empty="Not grouped"
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
  const view = VIEWS.find(({ id }) => id === viewId)
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
            <Button onClick={() => void narrow(showing, null)}>Show all that was found</Button>
          </>
        )}
        {answer && answer.unread.length > 0 && (
          <span className={styles.unread}>
            What is near was not asked in texts that cannot be read: {answer.unread.join(', ')}.
          </span>
        )}
        {answer && answer.passages.length > most && most < MOST_LISTED && (
          <Button onClick={() => arrange({ most: MOST_LISTED })}>
            List the first {formatCount(Math.min(answer.passages.length, MOST_LISTED))}
          </Button>
        )}
        <span className={styles.actions}>
          {[{ id: LIST, label: 'List' }, ...VIEWS].map(({ id, label }) => (
            <button
              key={id}
              type="button"
              className={styles.view}
              aria-pressed={id === (view?.id ?? LIST)}
              onClick={() => arrange({ viewId: id })}
            >
              {label}
            </button>
          ))}
          <CommandButton command="passages.tag" disabled={!editable || view !== undefined}>
            Tag…
          </CommandButton>
          <CommandButton command="passages.untag" disabled={!editable || view !== undefined}>
            Remove a tag…
          </CommandButton>
          <Button
            disabled={!answer || answer.passages.length === 0}
            onClick={() => setExporting(answer?.passages.map(({ id }) => id) ?? null)}
          >
            Export…
          </Button>
          {!view && <ExportTableButton disabled={!answer || answer.passages.length === 0} />}
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
          <PassageList empty={<Nothing retrieval={retrieval} />} />
        )}
      </div>
    </div>
  )
}

/** "412 of 3,120 passages". */
function sumOf({ answer, most, problem, isAsking }: Retrieval): string {
  if (!answer) return isAsking ? 'Looking…' : ''
  const { passages, of } = answer
  const count =
    passages.length === of ? counted(of, 'passage') : `${formatCount(passages.length)} of ${counted(of, 'passage')}`
  const shown =
    passages.length <= most
      ? ''
      : `, the first ${formatCount(most)} of them in the list${most < MOST_LISTED ? '' : '; ask for fewer to see the others'}`
  const before = problem ? ', found before' : isAsking ? ', looking again…' : ''
  return count + shown + before
}

function Nothing({ retrieval: { answer, typed } }: { retrieval: Retrieval }) {
  if (!answer) return null
  if (answer.of === 0) {
    return (
      <EmptyState title="No passages yet" actions={<CommandButton command="go.reader">Go to the reader</CommandButton>}>
        Select words in the reader and tag them: all of them are listed here, whatever source they are in.
      </EmptyState>
    )
  }
  return (
    <EmptyState title="No passage fits">
      None of {counted(answer.of, 'passage')} has all of “{typed.trim()}”. Take a part out, or join parts with OR.
    </EmptyState>
  )
}
