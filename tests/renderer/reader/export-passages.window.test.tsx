import { screen, within } from '@testing-library/react'
import { fireEvent } from '@testing-library/react'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ReaderScreen } from '../../../renderer/features/reader/ReaderScreen'
import { id } from '../../unit/shared/sample-project'
import { codebook } from '../codebook/codebook-project'
import { openInWindow } from '../desk'
import { buttonIn, click, command, dialog, expectNotices, showFrame } from '../window'

async function shown(passages: Record<string, string[]>) {
  const project = codebook([['cost', 1]], passages)
  const text = `words${'.....words'.repeat(20)}`
  const desk = await openInWindow(project, {
    [id('wireV')]: [{ kind: 'paragraph', level: null, role: 'body', text: text.padEnd(1000, '.') }],
  })
  await showFrame(<ReaderScreen />, 'reader')
  await screen.findByRole('document')
  const folder = await mkdtemp(join(tmpdir(), 'assay-passages-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  command(desk, 'passage.export')
  return { desk, asked: await dialog('Export passages'), folder }
}

test('the passages of the source that is read are exported in the format chosen', async () => {
  const { desk, asked, folder } = await shown({ b: ['cost'], a: [] })
  expect(within(asked).getByText('2 passages.')).toBeInTheDocument()
  fireEvent.change(within(asked).getByLabelText('Format'), { target: { value: 'md' } })
  desk.answers.exported = join(folder, 'out.md')
  await click('Export…', asked)
  await expectNotices('Exported “out.md”.')
  expect(desk.inputs('passages.export')).toEqual([{ passageIds: [id('b'), id('a')], format: 'md' }])
  expect(await readFile(desk.answers.exported, 'utf8')).toContain('- Tags: cost')
})

test('its whole text with marks too; a dialog that is closed exports nothing, a refusal is said', async () => {
  const { desk, asked, folder } = await shown({})
  expect(buttonIn(asked, 'Export…')).toBeDisabled()
  fireEvent.change(within(asked).getByLabelText('Format'), { target: { value: 'html' } })
  await click('Export…', asked)
  expect(buttonIn(asked, 'Export…')).toBeEnabled()
  desk.answers.exported = join(folder, 'gone', 'out.html')
  await click('Export…', asked)
  expect((await within(asked).findByRole('alert')).textContent).toBe(
    '“out.html” was not exported: its folder is no longer there. Choose another folder. Nothing was written; a file of that name is as it was, and the project is safe.',
  )
  desk.answers.exported = join(folder, 'out.html')
  await click('Export…', asked)
  await expectNotices('Exported “out.html”.')
  expect(await readFile(desk.answers.exported, 'utf8')).toContain('Content-Security-Policy')
})
