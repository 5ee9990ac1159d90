import { CommandButton } from '@domain/CommandButton'
import { ScreenPanes } from '@domain/ScreenPanes'
import { taggingsInOrder } from '@shared/document/queries/taggings'
import { goTo, usePlaceOf } from '@state/place'
import { useEditable, useQuery } from '@state/project-store'
import { EmptyState } from '@ui/EmptyState'
import type { Pane } from '@ui/Panes'
import { blindTaggingWords } from './blind-tagging-words'
import { ClosedTagging } from './ClosedTagging'
import { NewTaggingDialog } from './NewTaggingDialog'
import { OpenTagging } from './OpenTagging'
import { TaggingList } from './TaggingList'

/** Articles that several tag without seeing each other: what there is, and the one that is looked at. */
export function TaggingScreen() {
  const editable = useEditable()
  const taggings = useQuery(taggingsInOrder)
  const { taggingId, dialog } = usePlaceOf('tagging')
  const tagging = taggings.find(({ id }) => id === taggingId) ?? taggings[0]
  const made = dialog && <NewTaggingDialog onClose={() => goTo({ screen: 'tagging' })} />
  if (!tagging) {
    return (
      <>
        <EmptyState
          title={blindTaggingWords.noneYet}
          actions={
            <CommandButton command="tagging.new" look="primary" disabled={!editable}>
              {blindTaggingWords.newOne}
            </CommandButton>
          }
        >
          {blindTaggingWords.whatItIs}
        </EmptyState>
        {made}
      </>
    )
  }
  const Shown = tagging.closedAt === null ? OpenTagging : ClosedTagging
  const panes: Pane[] = [
    {
      id: 'start',
      label: blindTaggingWords.all,
      size: 22,
      min: 200,
      content: <TaggingList taggings={taggings} shown={tagging.id} />,
    },
    {
      id: 'centre',
      label: blindTaggingWords.blindTagging,
      size: 78,
      min: 420,
      content: <Shown key={tagging.id} tagging={tagging} />,
    },
  ]
  return (
    <>
      <ScreenPanes name="tagging" panes={panes} />
      {made}
    </>
  )
}
