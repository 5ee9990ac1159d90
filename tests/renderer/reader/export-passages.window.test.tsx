import { screen, within } from '@testing-library/react'
import { fireEvent } from '@testing-library/react'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ReaderScreen } from '../../../renderer/features/reader/ReaderScreen'
import type { Project } from '@shared/document/project'
import type { Operation } from '@shared/operations/operations'
import type { Block } from '@shared/text/blocks'
import { id, perform } from '../../unit/shared/sample-project'
import { codebook } from '../codebook/codebook-project'
import { openInWindow } from '../desk'
import { buttonIn, click, command, dialog, expectNotices, showFrame } from '../window'

async function shown(passages: Record<string, string[]>, lost: string[] = []) {
  const project = codebook([['cost', 1]], passages)
  if (lost.length > 0) perform(project, newVersion(project, lost))
  const text = `words${'.....words'.repeat(20)}`.padEnd(1000, '.')
  const blocks: Block[] = [{ kind: 'paragraph', level: null, role: 'body', text }]
  const desk = await openInWindow(project, { [id('wireV')]: blocks, [id('wireW')]: blocks })
  await showFrame(<ReaderScreen />, 'reader')
  await screen.findByRole('document')
  const folder = await mkdtemp(join(tmpdir(), 'assay-passages-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  command(desk, 'passage.export')
  return { desk, asked: await dialog('Export passages'), folder }
}

/** The same text as a new version, in which these passages were not found and the others were. */
function newVersion(project: Project, lost: readonly string[]): Operation {
  const before = project.versions[id('wireV')]!
  const version = { ...before, id: id('wireW'), originalSha256: 'f'.repeat(64) }
  const passages = Object.values(project.passages).map(({ id: passageId, anchor }) => {
    const isLost = lost.map(id).includes(passageId)
    const found = isLost ? { outcome: 'lost' as const, confidence: 0 } : { outcome: 'exact' as const, confidence: 1 }
    const reAnchored = { ...found, from: { versionId: before.id, anchor }, reason: 'Because.', reviewed: false }
    return { passageId, anchor: isLost ? null : anchor, reAnchored }
  })
  return { name: 'source.addVersion', input: { sourceId: id('wire'), version, passages } }
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

test('its whole text as a Word document', async () => {
  const { desk, asked, folder } = await shown({ a: ['cost'] })
  fireEvent.change(within(asked).getByLabelText('Format'), { target: { value: 'marked-docx' } })
  expect(asked).toHaveTextContent('their tags and notes are comments by who made them')
  desk.answers.exported = join(folder, 'out.docx')
  await click('Export…', asked)
  await expectNotices('Exported “out.docx”.')
  expect(desk.inputs('passages.exportText')).toEqual([{ sourceId: id('wire'), format: 'marked-docx' }])
  expect((await readFile(desk.answers.exported)).subarray(0, 2).toString()).toBe('PK')
})

test('passages that only an earlier text has are said to be left out', async () => {
  const { desk, asked, folder } = await shown({ a: [], b: [] }, ['b'])
  desk.answers.exported = join(folder, 'out.csv')
  await click('Export…', asked)
  await expectNotices(
    'Exported “out.csv”. 1 passage was not exported: its words are not in the present text of its source; 1 not reviewed.',
  )
  expect(desk.inputs('passages.export')).toEqual([{ passageIds: [id('a')], format: 'csv' }])
})
