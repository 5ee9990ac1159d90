import { folded } from '@shared/words/fold'
import { passageCounts } from '@shared/document/queries/passages'
import { runCommand } from '@state/commands'
import { goTo, usePlaceOf } from '@state/place'
import { useEditable, useQuery } from '@state/project-store'
import { ScreenPanes } from '@domain/ScreenPanes'
import { sourcesInOrder } from '@shared/document/queries/query'
import { Button } from '@ui/Button'
import { EmptyState } from '@ui/EmptyState'
import { TextInput } from '@ui/Field'
import type { Pane } from '@ui/Panes'
import { useState } from 'react'
import styles from './LibraryScreen.module.css'
import { SourceCard } from './SourceCard'
import { SourceTable } from './SourceTable'

export function LibraryScreen() {
  const sources = useQuery(sourcesInOrder)
  const counts = useQuery(passageCounts)
  const { sourceId } = usePlaceOf('library')
  const [filter, setFilter] = useState('')
  const wanted = folded(filter.trim())
  const shown = sources.filter(({ title, publisher, authors }) =>
    [title, publisher, ...authors].some((text) => folded(text).includes(wanted)),
  )
  const selected = sources.find(({ id }) => id === sourceId) ?? sources[0]
  if (sources.length === 0) return <NoSources />

  const panes: Pane[] = [
    {
      id: 'centre',
      label: 'Sources',
      size: 66,
      min: 560,
      content: (
        <div className={styles.screen}>
          <div className={styles.toolbar}>
            <div className={styles.filter}>
              <TextInput
                label="Filter sources"
                hideLabel
                type="search"
                placeholder="Filter by title, outlet or author"
                value={filter}
                onCommit={setFilter}
                onType={setFilter}
              />
            </div>
            <ImportActions />
          </div>
          <div className={styles.scroll}>
            <SourceTable
              sources={shown}
              counts={counts}
              selectedId={selected?.id ?? null}
              onSelect={(id) => goTo({ screen: 'library', sourceId: id })}
              onOpen={(id) => goTo({ screen: 'reader', sourceId: id })}
            />
          </div>
        </div>
      ),
    },
    {
      id: 'end',
      label: 'Source card',
      size: 34,
      min: 300,
      content: selected && <SourceCard key={selected.id} source={selected} passages={counts.get(selected.id) ?? 0} />,
    },
  ]
  return <ScreenPanes name="library" panes={panes} />
}

function ImportActions() {
  const editable = useEditable()
  return (
    <>
      <Button look="primary" disabled={!editable} onClick={() => runCommand('source.import')}>
        Import articles…
      </Button>
      <Button disabled={!editable} onClick={() => runCommand('source.importFolder')}>
        Import a folder…
      </Button>
      <Button disabled={!editable} onClick={() => runCommand('source.paste')}>
        Paste…
      </Button>
    </>
  )
}

function NoSources() {
  return (
    <EmptyState title="No articles yet" actions={<ImportActions />}>
      Drop text, Markdown, saved web pages, Word documents, OpenDocument texts, e-books or e-mails on this window, or
      folders of them, choose them, or paste the words. The original file is kept unchanged, with its checksum.
    </EmptyState>
  )
}
