import { choose, usePlaceOf } from '@state/place'
import { useEditable, useQuery } from '@state/project-store'
import { ScreenPanes } from '@domain/ScreenPanes'
import { flatTree, tagTree } from '@shared/document/queries/tags'
import { Button } from '@ui/Button'
import { EmptyState } from '@ui/EmptyState'
import type { Pane } from '@ui/Panes'
import { useState } from 'react'
import { CodebookFiles, ExportButton, ImportButton } from './CodebookFiles'
import styles from './CodebookFiles.module.css'
import { NewTagDialog } from './NewTagDialog'
import { TagCard } from './TagCard'
import { TagExamples } from './TagExamples'
import { TagTree } from './TagTree'

/** The tags as a tree, and beside it what each means and where it was used. */
export function CodebookScreen() {
  const editable = useEditable()
  const tree = useQuery(tagTree)
  const { tagId } = usePlaceOf('codebook')
  const [creating, setCreating] = useState(false)
  const tags = flatTree(tree).map(({ tag }) => tag)
  const tag = tags.find(({ id }) => id === tagId) ?? tags[0]
  const newTag = (
    <Button look="primary" disabled={!editable} onClick={() => setCreating(true)}>
      New tag…
    </Button>
  )
  const dialog = creating && <NewTagDialog parent={tag} onClose={() => setCreating(false)} />
  if (!tag) {
    return (
      <>
        <EmptyState
          title="No tags yet"
          actions={
            <>
              {newTag}
              <ImportButton />
            </>
          }
        >
          Tags name what passages are about. Make them here, or while reading: select words and press T. A codebook of
          another project or program can be imported.
        </EmptyState>
        {dialog}
        <CodebookFiles isEmpty />
      </>
    )
  }
  const actions = (
    <div className={styles.actions}>
      {newTag}
      <ImportButton />
      <ExportButton />
    </div>
  )
  const chooseTag = (id: string) => choose({ screen: 'codebook', tagId: id })
  const panes: Pane[] = [
    {
      id: 'start',
      label: 'Tags',
      size: 30,
      min: 260,
      content: <TagTree tree={tree} chosenId={tag.id} onChoose={chooseTag} actions={actions} />,
    },
    { id: 'centre', label: 'Tag', size: 38, min: 340, content: <TagCard key={tag.id} tag={tag} /> },
    {
      id: 'end',
      label: 'Passages with this tag',
      size: 32,
      min: 260,
      content: <TagExamples key={tag.id} tagId={tag.id} />,
    },
  ]
  return (
    <>
      <ScreenPanes name="codebook" panes={panes} />
      {dialog}
      <CodebookFiles isEmpty={false} />
    </>
  )
}
