import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importCommand } from '../../../../electron/cli/import-command'
import { newCommand } from '../../../../electron/cli/new-command'
import { parserInJsdom } from '../importing/parser-in-jsdom'

test('a file of a kind that is not read says what it is and what to do; one under another name is read and said', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'assay-kinds-'))
  const [project, rtf, page] = [join(folder, 'p.assay'), join(folder, 'letter.doc'), join(folder, 'page.mht')]
  const context = { chromium: parserInJsdom, signal: new AbortController().signal, tell: () => {} }
  await writeFile(rtf, '{\\rtf1\\ansi Words.}')
  await writeFile(page, 'To: Anna\nFrom: Bo\nSubject: Port\n\nThe port closes.')
  await newCommand.run([project], { title: 'Ice', analyst: 'Ada' }, context)
  const { json } = await importCommand.run([project, rtf, page], {}, context)
  expect(json).toMatchObject({
    imported: [
      {
        title: 'Port',
        format: 'eml',
        notes: ['The name of the file ends in .mht, but it is of another kind (E-mail) and was read as that.'],
      },
    ],
    failed: [
      {
        code: 'unsupported-format',
        message:
          'This is an RTF document, which Assay does not import. Nothing was imported. Open it in Word or LibreOffice Writer and save it as .docx or .odt.',
      },
    ],
  })
  await rm(folder, { recursive: true })
})
