import { CommandButton } from '@domain/CommandButton'
import { choose, goTo, type ReaderView, usePlaceOf } from '@state/place'
import { currentProject, useEditable, useEntity, useQuery } from '@state/project-store'
import { useText } from '@state/texts'
import { ScreenPanes } from '@domain/ScreenPanes'
import type { Passage } from '@shared/kinds/passages'
import type { Source } from '@shared/kinds/sources'
import type { SourceText } from '@shared/text/source-text'
import { sourcesInOrder } from '@shared/document/queries/query'
import { versionsOfSource } from '@shared/document/queries/versions'
import { Button } from '@ui/Button'
import { EmptyState } from '@ui/EmptyState'
import type { Pane } from '@ui/Panes'
import { useEffect, useMemo, useRef } from 'react'
import { CompareAside } from './CompareAside'
import { CompareView } from './CompareView'
import { ExportPassages } from './ExportPassages'
import { Inspector } from './Inspector'
import { placeCaret } from './navigation'
import { Reader } from './reader'
import { ReaderDialogs } from './ReaderDialogs'
import { ReadingPane } from './ReadingPane'
import { ReviewCommands } from './ReviewCommands'
import { ReviewPane } from './ReviewPane'
import { SourceList } from './SourceList'
import { textWords } from './text-words'
import { useReaderLook } from './use-reader-look'

export function ReaderScreen() {
  const sources = useQuery(sourcesInOrder)
  const { sourceId, passageId } = usePlaceOf('reader')
  const passage = useEntity('passages', passageId)
  const [first] = sources
  if (!first) return <NothingToRead />
  const wanted = sourceId ?? passage?.sourceId ?? first.id
  const source = sources.find(({ id }) => id === wanted)
  return source ? <SourceReader sources={sources} source={source} /> : <GoneSource sources={sources} />
}

/** The panes stay while the text in them changes: laying them out again would lay out all of the text at once. */
function SourceReader({ sources, source }: { sources: readonly Source[]; source: Source }) {
  const { view, passageId } = usePlaceOf('reader')
  const passage = useEntity('passages', passageId)
  const versionId = shownVersion(source, view, passage)
  const { text, failure, readAgain } = useText(versionId)
  // Where a passage has brought the analyst to an earlier text, leaving the passage does not leave the text.
  useEffect(() => {
    if (view === null && versionId !== source.versionId)
      choose({ screen: 'reader', view: { kind: 'earlier', versionId } })
  }, [view, versionId, source.versionId])
  const reader = useReader(text)
  const focused = useReaderLook()
  const compared = comparedVersion(source, view)
  const { length: count } = useQuery(versionsOfSource, source.id)
  // Where the import of the only other version was undone, there is nothing to review.
  const isReviewing = view?.kind === 'review' && count > 1
  const panes: Pane[] = [
    {
      id: 'start',
      label: textWords.sources,
      size: 20,
      min: 200,
      content: <SourceList sources={sources} currentId={source.id} />,
    },
    {
      id: 'centre',
      label: textWords.text,
      size: 54,
      min: 560,
      content: compared ? (
        <CompareView key={compared} source={source} versionId={compared} />
      ) : reader ? (
        <ReadingPane key={versionId} reader={reader} source={source} />
      ) : (
        failure !== null && <Unreadable why={failure} onReadAgain={readAgain} />
      ),
    },
    {
      id: 'end',
      label: textWords.passageAndTags,
      size: 26,
      min: 280,
      content: compared ? (
        <CompareAside source={source} />
      ) : isReviewing ? (
        <ReviewPane source={source} />
      ) : (
        reader && <Inspector key={versionId} reader={reader} sourceId={source.id} />
      ),
    },
  ]
  return (
    <>
      <ScreenPanes name="reader" panes={focused ? panes.filter(({ id }) => id === 'centre') : panes} />
      {reader && !compared && <ReaderDialogs key={versionId} reader={reader} />}
      <ExportPassages key={source.id} sourceId={source.id} versionId={versionId} />
      <ReviewCommands source={source} reader={reader} view={view} />
    </>
  )
}

/** An earlier text is shown where it was asked for, and where the passage that was gone to stands in it. */
function shownVersion(source: Source, view: ReaderView | null, passage: Passage | undefined): string {
  const { versions } = currentProject()
  const wanted =
    view?.kind === 'earlier' ? view.versionId : view === null && passage ? passage.versionId : source.versionId
  return versions[wanted]?.sourceId === source.id ? wanted : source.versionId
}

/** The earlier text to show beside the present one; null where there is none, or none any more. */
function comparedVersion(source: Source, view: ReaderView | null): string | null {
  if (view?.kind !== 'compare' || view.versionId === source.versionId) return null
  return currentProject().versions[view.versionId]?.sourceId === source.id ? view.versionId : null
}

/** Reads a text; where only its marks changed, the caret stays. */
function useReader(text: SourceText | null): Reader | null {
  const reader = useMemo(() => text && new Reader(text), [text])
  const before = useRef<Reader | null>(null)
  useEffect(() => {
    const last = before.current
    before.current = reader
    const caret = last?.caret.get()
    if (!reader || !last || !caret || last === reader || last.text.text !== reader.text.text) return
    const { words, offset } = caret
    reader.setFilter(last.filter.get())
    // A paragraph that is folded now is seen where one is, so that it can be taken back in.
    reader.column?.reveal(words?.start ?? offset, false)
    placeCaret(reader, offset, words ? words.start + words.end - offset : offset)
  }, [reader])
  return reader
}

/** A place that was gone to, or back to, is never silently another one. */
function GoneSource({ sources }: { sources: readonly Source[] }) {
  const panes: Pane[] = [
    {
      id: 'start',
      label: textWords.sources,
      size: 20,
      min: 200,
      content: <SourceList sources={sources} currentId={null} />,
    },
    { id: 'centre', label: textWords.text, size: 54, min: 560, content: <NoSuchSource /> },
    { id: 'end', label: textWords.passageAndTags, size: 26, min: 280, content: null },
  ]
  return <ScreenPanes name="reader" panes={panes} />
}

function NoSuchSource() {
  return (
    <EmptyState
      title={textWords.goneSource}
      actions={<Button onClick={() => goTo({ screen: 'history' })}>{textWords.openHistory}</Button>}
    >
      {textWords.whyGone}
    </EmptyState>
  )
}

function Unreadable({ why, onReadAgain }: { why: string; onReadAgain: () => void }) {
  return (
    <EmptyState title={textWords.notShown} actions={<Button onClick={onReadAgain}>{textWords.readAgain}</Button>}>
      {why}
    </EmptyState>
  )
}

function NothingToRead() {
  const editable = useEditable()
  return (
    <EmptyState
      title={textWords.nothingToRead}
      actions={
        <CommandButton command="source.import" look="primary" disabled={!editable}>
          {textWords.importArticles}
        </CommandButton>
      }
    >
      {textWords.howToBegin}
    </EmptyState>
  )
}
