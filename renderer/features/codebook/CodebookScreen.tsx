import { perform } from '@state/perform'
import { choose, usePlaceOf } from '@state/place'
import { currentProject, useEntity, useQuery, useReadOnly } from '@state/project-store'
import { ScreenPanes } from '@domain/ScreenPanes'
import { KeysOf } from '@domain/KeysOf'
import { newTagSet, tagSetsInOrder } from '@shared/document/queries/tag-sets'
import { flatTree, tagTree } from '@shared/document/queries/tags'
import type { Tag } from '@shared/kinds/tags'
import { newId } from '@shared/new-id'
import { Button } from '@ui/Button'
import { EmptyState } from '@ui/EmptyState'
import type { Pane } from '@ui/Panes'
import { Sentence } from '@ui/Sentence'
import { useState } from 'react'
import { DeleteTagDialog } from './DeleteTagDialog'
import { CodebookFiles, ExportButton, ImportButton } from './CodebookFiles'
import styles from './CodebookFiles.module.css'
import { NewTagDialog } from './NewTagDialog'
import { RetagPane } from './RetagPane'
import { SetCard } from './SetCard'
import { SetList } from './SetList'
import { SplitPane } from './SplitPane'
import { TagCard } from './TagCard'
import { TagExamples } from './TagExamples'
import { TagTree } from './TagTree'
import { codebookWords } from './codebook-words'

/** The tags as a tree, and beside it what each means and where it was used; or the sets they are used in. */
export function CodebookScreen() {
  const readOnly = useReadOnly()
  const tree = useQuery(tagTree)
  const { tagId, task } = usePlaceOf('codebook')
  const [creating, setCreating] = useState(false)
  const [deletingId, setDeletingId] = useState<string | null>(null)
  const deleting = useEntity('tags', deletingId)
  const tags = flatTree(tree).map(({ tag }) => tag)
  const tag = tags.find(({ id }) => id === tagId) ?? tags[0]
  const newTag = (
    <Button look="primary" why={readOnly} onClick={() => setCreating(true)}>
      {codebookWords.newTag}
    </Button>
  )
  const dialog = creating && <NewTagDialog parent={tag} onClose={() => setCreating(false)} />
  if (!tag) {
    return (
      <>
        <EmptyState
          title={codebookWords.noTags}
          actions={
            <>
              {newTag}
              <ImportButton />
            </>
          }
        >
          <Sentence of={codebookWords.noTagsHint} parts={{ keys: <KeysOf command="passage.tag" /> }} />
        </EmptyState>
        {dialog}
        <CodebookFiles isEmpty />
      </>
    )
  }
  if (task?.kind === 'sets') return <TagSets tagSetId={task.tagSetId} tag={tag} />
  const chooseTag = (id: string) => choose({ screen: 'codebook', tagId: id })
  const actions = (
    <div className={styles.actions}>
      {newTag}
      <Button onClick={() => choose({ screen: 'codebook', task: { kind: 'sets', tagSetId: null } })}>
        {codebookWords.setsButton}
      </Button>
      <ImportButton />
      <ExportButton />
    </div>
  )
  const list: Pane = {
    id: 'start',
    label: codebookWords.tags,
    size: 30,
    min: 260,
    content: (
      <TagTree
        tree={tree}
        chosenId={tag.id}
        onChoose={chooseTag}
        onNew={() => setCreating(true)}
        onDelete={setDeletingId}
        actions={actions}
        isWork={!task}
      />
    ),
  }
  const panes: Pane[] = task
    ? [
        list,
        {
          id: 'centre',
          label: task.kind === 'split' ? codebookWords.splitTag : codebookWords.tagAgain,
          size: 70,
          min: 340,
          content: task.kind === 'split' ? <SplitPane key={tag.id} tag={tag} /> : <RetagPane key={tag.id} tag={tag} />,
        },
      ]
    : [
        list,
        { id: 'centre', label: codebookWords.tag, size: 38, min: 340, content: <TagCard key={tag.id} tag={tag} /> },
        {
          id: 'end',
          label: codebookWords.passagesWithTag,
          size: 32,
          min: 260,
          content: <TagExamples key={tag.id} tagId={tag.id} />,
        },
      ]
  return (
    <>
      <ScreenPanes key={task ? 'task' : 'tags'} name={task ? 'codebook task' : 'codebook'} panes={panes} />
      {deleting && <DeleteTagDialog tag={deleting} onClose={() => setDeletingId(null)} />}
      {dialog}
      <CodebookFiles isEmpty={false} />
    </>
  )
}

/** The sets of tags, one of them open; a new one begins with the tag that was chosen. */
function TagSets({ tagSetId, tag }: { tagSetId: string | null; tag: Tag }) {
  const readOnly = useReadOnly()
  const sets = useQuery(tagSetsInOrder)
  const set = sets.find(({ id }) => id === tagSetId) ?? sets[0]
  const create = async () => {
    const tagSet = newTagSet(currentProject(), newId(), codebookWords.setWith(tag.name), [tag.id])
    if (await perform({ name: 'tagSet.create', input: { tagSet } })) {
      choose({ screen: 'codebook', task: { kind: 'sets', tagSetId: tagSet.id } })
    }
  }
  const newSet = (
    <Button look="primary" why={readOnly} onClick={() => void create()}>
      {codebookWords.newSet}
    </Button>
  )
  const actions = (
    <>
      {sets.length > 0 && newSet}
      <Button onClick={() => choose({ screen: 'codebook', task: null })}>{codebookWords.backToTags}</Button>
    </>
  )
  const panes: Pane[] = [
    {
      id: 'start',
      label: codebookWords.sets,
      size: 30,
      min: 260,
      content: <SetList chosenId={set?.id} actions={actions} />,
    },
    {
      id: 'centre',
      label: codebookWords.set,
      size: 70,
      min: 340,
      content: set ? (
        <SetCard key={set.id} set={set} />
      ) : (
        <EmptyState title={codebookWords.noSets} actions={newSet}>
          {codebookWords.noSetsHint}
        </EmptyState>
      ),
    },
  ]
  return <ScreenPanes key="sets" name="codebook sets" panes={panes} />
}
