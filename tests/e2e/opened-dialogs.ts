import type { CommandId } from '@shared/commands/commands'
import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from './fixtures'
import type { SCREENS } from './keyboard-analyst'

type Screen = (typeof SCREENS)[number]

/** Commands that open a dialog over the sample, by the screen on which they are run there. */
export const OPENED: readonly (readonly [Screen, readonly CommandId[]])[] = [
  [
    'library',
    [
      'project.new',
      'project.rename',
      'project.pack',
      'project.restoreBackup',
      'project.details',
      'project.merge',
      'source.paste',
      'source.exportCards',
      'source.editCards',
      'source.leftOut',
      'table.export',
      'exchange.export',
      'history.checkpoint',
      'view.palette',
      'analyst.switch',
      'analyst.add',
      'tagging.new',
      'scales.change',
      'help.report',
    ],
  ],
  ['codebook', ['codebook.export']],
  [
    'reader',
    [
      'passage.export',
      'passage.tag',
      'passage.newTag',
      'passage.delete',
      'passage.evidence',
      'passage.grade',
      'passage.newRisk',
    ],
  ],
  ['retrieval', ['passages.tag', 'passages.untag']],
  ['risks', ['risk.new', 'risk.duplicate', 'risk.split', 'risk.merge', 'risk.compare', 'risk.lists', 'risk.session']],
  ['outcomes', ['outcome.resolve']],
  ['memo', ['memo.new', 'memo.insertPassages', 'memo.cite', 'memo.insertValue', 'memo.export']],
  ['sessions', ['session.new']],
]

/** Opens the dialog of a command, which has what its screen works with by then. */
export async function openDialog(app: RunningApp, id: CommandId): Promise<Locator> {
  const dialog = app.page.locator('dialog[open]')
  // What a screen works with is chosen a moment after it is shown.
  await expect(async () => {
    if (!(await dialog.isVisible())) await app.chooseMenuItem(id)
    await expect(dialog, id).toBeVisible({ timeout: 2_000 })
  }).toPass()
  return dialog
}
