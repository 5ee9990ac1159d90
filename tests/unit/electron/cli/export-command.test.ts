import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { newId } from '@shared/new-id'
import { ProjectSession } from '../../../../electron/project/session'
import { houseTemplate } from '../exporting/house-template'
import { assay } from './assay'

async function withMemo() {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'assay-export-command-')))
  onTestFinished(() => rm(folder, { recursive: true }))
  const project = join(folder, 'p.assay')
  await assay('new', project, '--title', 'Ice', '--analyst', 'Ada')
  const article = join(folder, 'ice.txt')
  await writeFile(article, 'The port closed on Monday morning.\n\nShips waited.')
  await assay('import', project, article)
  const memo = { id: newId(), position: 1, title: 'Ice', author: 'Ada', audience: '', date: '2026-10-06' }
  const session = await ProjectSession.open(project)
  const by = Object.keys(session.project.analysts)[0]!
  const input = { memo: { ...memo, written: {}, judgments: {}, excludedRiskIds: [] } }
  await session.changes.apply({ by, operations: [{ name: 'memo.create', input }] })
  await session.close()
  const out = join(folder, 'out')
  await mkdir(out)
  return { folder, project, out }
}

async function handedOver(project: string): Promise<number> {
  const session = await ProjectSession.open(project)
  try {
    return Object.keys(session.project.handovers).length
  } finally {
    await session.close()
  }
}

test('several formats go into a folder, are listed, and are one hand-over', async () => {
  const { project, out } = await withMemo()
  const { code, printed } = await assay('export', project, '--memo', 'Ice', '--format', 'md,html,receipt', '--out', out)
  const names = ['Ice.md', 'Ice.html', 'Ice.receipt.json']
  expect([code, printed]).toEqual([0, [names.map((name) => join(out, name)).join('\n')]])
  expect((await readdir(out)).toSorted()).toEqual(names.toSorted())
  expect(await handedOver(project)).toBe(1)
  await assay('export', project, '--memo', 'Ice', '--format', 'md', '--out', join(out, 'again.md'))
  expect(await handedOver(project)).toBe(1)
})

test('a format that cannot be made is told, the others are written, and it ends with 1', async () => {
  const { project, out } = await withMemo()
  await rm(out, { recursive: true })
  const { code, told } = await assay('export', project, '--memo', 'Ice', '--format', 'md,html', '--out', out)
  expect([code, told]).toEqual([
    1,
    ['Ice.md', 'Ice.html'].map((name) => expect.stringMatching(new RegExp(`^“${name}” was not exported: its folder`))),
  ])
  expect(await handedOver(project)).toBe(0)
})

test('names are left out when asked', async () => {
  const { project, out } = await withMemo()
  const file = join(out, 'ice.md')
  await assay('export', project, '--memo', 'Ice', '--format', 'md', '--out', file, '--without-names')
  expect(await readFile(file, 'utf8')).toContain('Author: Analyst A')
})

test('an analyst who is not in the project exports nothing', async () => {
  const { project, out } = await withMemo()
  const given = ['--memo', 'Ice', '--format', 'md', '--out', join(out, 'x.md'), '--by', 'Eve']
  expect((await assay('export', project, ...given)).told).toEqual(['There is no analyst “Eve”. Nothing was exported.'])
  expect(await readdir(out)).toEqual([])
})

test('a receipt is checked check by check, and one that was changed ends with 1', async () => {
  const { project, out } = await withMemo()
  const file = join(out, 'ice.receipt.json')
  await assay('export', project, '--memo', 'Ice', '--format', 'receipt', '--out', file)
  const sound = await assay('verify-receipt', file)
  expect(sound).toMatchObject({ code: 0, told: [] })
  expect(sound.printed[0]).toMatch(/^holds: Seal\n1 check, all hold\.\nFingerprint: \w/)
  await writeFile(file, (await readFile(file, 'utf8')).replace('"title":"Ice"', '"title":"Ive"'))
  const { code, told, printed } = await assay('verify-receipt', file)
  expect([code, told]).toEqual([1, ['Seal: it was changed after it was sealed.']])
  expect(printed[0]).toMatch(/^WRONG: Seal\n1 check, 1 do not hold\./)
  await writeFile(file, 'x')
  expect((await assay('verify-receipt', file)).told).toEqual([
    '“ice.receipt.json” is no receipt of a memo. Choose the file that ends in .receipt.json. Nothing was checked.',
  ])
})

test('a template lends a Word document its styles; what is not taken over, and one that is no template, is told', async () => {
  const { folder, project, out } = await withMemo()
  const template = join(folder, 'house.dotm')
  await writeFile(template, houseTemplate({ 'word/vbaProject.bin': 'macros' }))
  const given = ['export', project, '--memo', 'Ice', '--template', template, '--out']
  const notes = [
    '“house.dotm”: Its macros were left out.',
    '“house.dotm”: The numbers of its headings were left out: a memo numbers its sections itself.',
  ]
  const plain = await assay(...given, join(out, 'ice.md'), '--format', 'md')
  expect([plain.code, plain.told]).toEqual([0, ['The template was left out: only a Word document has one.', ...notes]])
  await writeFile(template, 'no document')
  const refused = await assay(...given, join(out, 'ice.docx'), '--format', 'docx')
  expect([refused.code, refused.told]).toEqual([
    1,
    [
      expect.stringMatching(
        /^“house\.dotm” cannot be the template: it is no Word document \(\.docx, \.dotx\)\. Nothing/,
      ),
    ],
  ])
  expect(await readdir(out)).toEqual(['ice.md'])
})
