import { perform } from '@state/perform'
import { useEntity, useQuery } from '@state/project-store'
import { evidenceOfPassage } from '@shared/document/queries/passages'
import { Dialog } from '@ui/Dialog'
import { choosePassage } from './navigation'
import { passageWords } from './passage-words'
import { shortQuote } from './short-quote'

/** Says what goes with a passage before it goes. */
export function DeletePassageDialog({ passageId, onClose }: { passageId: string; onClose: () => void }) {
  const passage = useEntity('passages', passageId)
  const links = useQuery(evidenceOfPassage, passageId)
  if (!passage) return null
  const run = async () => {
    onClose()
    if (await perform({ name: 'passage.delete', input: { passageId } })) choosePassage(null)
  }
  const risks = links.map(({ risk }) => `R${risk.number}`).join(', ')
  return (
    <Dialog
      title={passageWords.deleteIt}
      confirm={{ label: passageWords.delete, danger: true, run: () => void run() }}
      onClose={onClose}
    >
      <p>{passageWords.quote(shortQuote(passage.anchor.exact, 240))}</p>
      <p>
        {links.length === 0 ? passageWords.noEvidence : passageWords.linksGo(links.length, risks)}{' '}
        {passageWords.wordsStay}
      </p>
    </Dialog>
  )
}
