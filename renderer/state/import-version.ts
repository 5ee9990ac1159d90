import type { NewVersionOutcome } from '@shared/ipc/importing'
import { outcomeSum, reviewOfSource } from '@shared/document/queries/versions'
import { currentAnalyst } from './analyst'
import { call } from './client'
import { whileImporting } from './import-progress'
import { importWords } from './import-words'
import { notify, notifyFailure } from './notices'
import { goTo } from './place'
import { currentFolderId, currentProject, isShown, whenShown } from './project-store'

/** Lets the analyst choose the corrected text of a source, imports it and shows what is to be reviewed. */
export async function importVersion(sourceId: string): Promise<void> {
  try {
    const [project, folderId, by] = [currentProject(), currentFolderId(), currentAnalyst().id]
    const { files } = await call('source.choose', { what: 'version' })
    const [file] = files
    if (!file) return
    const outcome = await whileImporting(file.name, () =>
      call('source.importVersion', { by, folderId, sourceId, file: { chosen: file.chosen } }),
    )
    await whenShown(outcome.seq, project)
    const text = told(outcome)
    if (!isShown(folderId)) return notify('info', text)
    const [first] = reviewOfSource.ask(currentProject(), sourceId).waiting
    if (first) return reviewNow(text, sourceId, first.id)
    notify('info', text, [{ label: importWords.readIt, run: () => goTo({ screen: 'reader', sourceId }) }])
  } catch (failure) {
    notifyFailure(failure)
  }
}

function reviewNow(text: string, sourceId: string, passageId: string): void {
  goTo({ screen: 'reader', sourceId, passageId, view: { kind: 'review', passageId } })
  notify('info', text)
}

function told({ title, counts, isSameText, notes }: NewVersionOutcome): string {
  const same = isSameText ? [importWords.sameText] : []
  return [importWords.newVersion(title, outcomeSum(counts)), ...same, ...notes].join('\n')
}
