import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importCommand } from '../../../../electron/cli/import-command'
import { newCommand } from '../../../../electron/cli/new-command'
import { textCommand } from '../../../../electron/cli/text-command'
import { parserInJsdom } from '../importing/parser-in-jsdom'

const TEXT = 'The dam held, they said.\n\nPhoto: A dam in May.\n\nNobody asked for how long.'

test('a text is printed whole, or the article alone when its body is asked for', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'assay-text-'))
  const [project, file] = [join(folder, 'p.assay'), join(folder, 'dam.txt')]
  const context = { chromium: parserInJsdom, signal: new AbortController().signal, tell: () => {} }
  await writeFile(file, TEXT)
  await newCommand.run([project], { title: 'Ice', analyst: 'Ada' }, context)
  await importCommand.run([project, file], {}, context)
  expect((await textCommand.run([project, 'dam'], {}, context)).text).toBe(TEXT)
  const body = await textCommand.run([project, 'dam'], { body: true }, context)
  expect(body.text).toBe('The dam held, they said.\n\nNobody asked for how long.')
  expect(body.json).toMatchObject({ characters: 52, blocks: [{ role: 'body' }, { role: 'body' }] })
  await rm(folder, { recursive: true })
})
