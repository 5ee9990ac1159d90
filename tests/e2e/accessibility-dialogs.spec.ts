import { type CommandId, commands } from '@shared/commands/commands'
import { expect, type RunningApp, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'
import { openDialog, OPENED } from './opened-dialogs'
import { violationsOf } from './violations'

/** Commands that ask for more and open no dialog of Assay over the sample, with the reason. */
const NOT_OPENED: Partial<Record<CommandId, string>> = {
  'project.open': 'The system asks for the folder.',
  'project.openInNewWindow': 'The system asks for the folder.',
  'package.open': 'The system asks for the file.',
  'project.saveCopy': 'The system asks for the folder.',
  'project.duplicate': 'The system asks for the folder.',
  'source.import': 'The system asks for the files; the dialogs that follow are looked at in import.spec.ts.',
  'source.importFolder': 'The system asks for the folder.',
  'source.importVersion': 'The system asks for the file.',
  'codebook.import': 'The system asks for the file; what follows is looked at in exchange-dialogs.spec.ts.',
  'risk.import': 'The system asks for the file.',
  'exchange.import': 'The system asks for the file; what follows is looked at in exchange-dialogs.spec.ts.',
  'file.print': 'The system asks for the file.',
  'memo.remark': 'It needs selected words of the memo.',
  'memo.export.docx': 'The system asks for the file.',
  'memo.exportWithRemarks': 'The system asks for the file.',
  'memo.export.pdf': 'The system asks for the file.',
  'memo.export.html': 'The system asks for the file.',
  'memo.export.md': 'The system asks for the file.',
  'desk.handOver': 'It needs an open round; looked at in desk.spec.ts.',
  'packet.open': 'The system asks for the file.',
  'packet.export': 'It needs an open round.',
  'answers.handIn': 'It needs an open round.',
  'answers.collect': 'It needs an open round.',
  'round.closeWithKeys': 'It needs an open round.',
}

/** The field of a palette moves through its list with the arrows, which scrolls it; a stop for Tab would be one too many. */
const OF_PALETTES = ['scrollable-region-focusable']

/** Where the system rules the colours they are its own, and axe reads those that were asked for. */
const OF_THE_SYSTEM = ['color-contrast']

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const

/** Words that can be scrolled would take the focus, and Enter would do nothing there. */
const isAtControl = (): boolean =>
  document.activeElement?.matches('a, button, input, select, textarea, summary, [tabindex], [contenteditable]') ?? false

/** What is wrong with the dialog that a command opens, in each look. */
async function wrongWith(app: RunningApp, id: CommandId): Promise<string[]> {
  const { page } = app
  const dialog = await openDialog(app, id)
  const wrong = (await dialog.evaluate(isAtControl)) ? [] : [`${id}: no control has the focus`]
  for (const [name, look] of Object.entries(LOOKS)) {
    await page.emulateMedia(look)
    const isPalette = (await dialog.getByRole('menu').count()) > 0
    const except = [...(isPalette ? OF_PALETTES : []), ...(look.forcedColors === 'active' ? OF_THE_SYSTEM : [])]
    const found = await violationsOf(page, 'dialog[open]', except)
    wrong.push(...found.map((each) => `${id}, ${name}: ${each}`))
  }
  await page.keyboard.press('Escape')
  await expect(dialog, id).toBeHidden()
  return wrong
}

for (const [screen, ids] of OPENED) {
  test(`axe finds nothing in the dialogs opened from the ${screen} screen, in any look`, async ({ app }) => {
    test.slow()
    const analyst = new KeyboardAnalyst(app)
    await analyst.openSample()
    await analyst.goTo(screen)
    const wrong: string[] = []
    for (const id of ids) {
      // Words with a passage are chosen before they are worked with.
      if (screen === 'reader') await analyst.press(']')
      wrong.push(...(await wrongWith(app, id)))
    }
    expect(wrong).toEqual([])
  })
}

test('every command that asks for more is looked at, or says why not', () => {
  const asking = commands.filter(({ label }) => label.endsWith('…')).map(({ id }) => id)
  const named = [...OPENED.flatMap(([, ids]) => ids), ...Object.keys(NOT_OPENED)]
  expect(named.toSorted()).toEqual(asking.toSorted())
})
