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

test('what was left out is printed with its reason and place, and says what cannot be listed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'assay-text-'))
  const [project, file, plain] = [join(folder, 'p.assay'), join(folder, 'dam.html'), join(folder, 'dam.txt')]
  const told: string[] = []
  const context = {
    chromium: parserInJsdom,
    signal: new AbortController().signal,
    tell: (line: string) => void told.push(line),
  }
  const sentence = 'The dam held through the winter, they said, and nobody in the valley asked for how long it would.'
  await writeFile(
    file,
    `<html><body><nav><ul><li>Home</li><li>News</li></ul></nav><article><h1>The dam held</h1><p>${sentence}</p><p>${sentence} Again <del>and again</del>.</p></article></body></html>`,
  )
  await writeFile(plain, TEXT)
  await newCommand.run([project], { title: 'Ice', analyst: 'Ada' }, context)
  await importCommand.run([project, file, plain], {}, context)
  told.length = 0
  const leftOut = await textCommand.run([project, 'The dam held'], { 'left-out': true }, context)
  expect(leftOut.text).toBe(
    '[Menu or navigation, before the first block]\nHome\n\nNews\n\n[Deleted words, behind block 3]\nand again',
  )
  expect(leftOut.json).toMatchObject({
    title: 'The dam held',
    leftOut: [
      { why: 'menu', after: null, kind: 'list-item', text: 'Home' },
      { why: 'menu', after: null, kind: 'list-item', text: 'News' },
      { why: 'struck', after: 2, kind: 'paragraph', text: 'and again' },
    ],
    unlisted: ['descriptions of pictures', 'embedded frames and videos', 'what only scripts would show'],
  })
  expect(told).toEqual([
    'Not listed: descriptions of pictures; embedded frames and videos; what only scripts would show.',
  ])
  const nothing = await textCommand.run([project, 'dam'], { 'left-out': true }, context)
  expect([nothing.text, told.at(-1)]).toEqual(['', 'Nothing was left out: all words of a plain text are in it.'])
  expect(() => textCommand.run([project, 'dam'], { body: true, 'left-out': true }, context)).toThrow('Usage')
  await rm(folder, { recursive: true })
})
