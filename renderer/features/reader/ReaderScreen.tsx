import { runCommand } from '@app/commands'
import { usePlace } from '@app/place'
import { useEntity, useQuery } from '@app/project-store'
import { Workspace } from '@app/Workspace'
import type { Source } from '@shared/project/model'
import { sourcesInOrder } from '@shared/project/queries'
import { Button } from '@ui/Button'
import { EmptyState } from '@ui/EmptyState'
import type { Pane } from '@ui/Panes'
import { useMemo } from 'react'
import { Inspector } from './Inspector'
import { Reader } from './reader'
import { ReaderDialogs } from './ReaderDialogs'
import { ReadingPane } from './ReadingPane'
import { type ReadingText, useReadingText } from './reading-text'
import { SourceList } from './SourceList'

export function ReaderScreen() {
  const sources = useQuery(sourcesInOrder)
  const { sourceId, passageId } = usePlace()
  const passage = useEntity('passages', passageId)
  const source = sources.find(({ id }) => id === (sourceId ?? passage?.sourceId)) ?? sources[0]
  if (!source) return <NothingToRead />
  return <SourceReader sources={sources} source={source} />
}

function SourceReader({ sources, source }: { sources: readonly Source[]; source: Source }) {
  const text = useReadingText(source.versionId)
  const list: Pane = {
    id: 'start',
    label: 'Sources',
    size: 20,
    min: 200,
    content: <SourceList sources={sources} currentId={source.id} />,
  }
  if (text !== null && !(text instanceof Error))
    return <TextReader key={text.versionId} text={text} source={source} list={list} />
  const content = text instanceof Error && <EmptyState title="This text cannot be shown">{text.message}</EmptyState>
  return <Workspace name="reader" panes={[list, { ...CENTRE, content }, { ...END, content: null }]} />
}

const CENTRE = { id: 'centre', label: 'Text', size: 54, min: 380 } as const
const END = { id: 'end', label: 'Passage and tags', size: 26, min: 280 } as const

function TextReader({ text, source, list }: { text: ReadingText; source: Source; list: Pane }) {
  const reader = useMemo(() => new Reader(text), [text])
  return (
    <>
      <Workspace
        name="reader"
        panes={[
          list,
          { ...CENTRE, content: <ReadingPane reader={reader} source={source} /> },
          { ...END, content: <Inspector reader={reader} /> },
        ]}
      />
      <ReaderDialogs reader={reader} />
    </>
  )
}

function NothingToRead() {
  return (
    <EmptyState
      title="Nothing to read yet"
      actions={
        <Button look="primary" onClick={() => runCommand('source.import')}>
          Import articles…
        </Button>
      }
    >
      Import an article, or drop one on this window; it opens here for reading and tagging.
    </EmptyState>
  )
}
