import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'

/** What the platform's dialogs answer, and what they were asked. */
const platform = vi.hoisted(() => ({ chosen: null as string | null, asked: [] as unknown[] }))
vi.mock('electron', () => ({
  app: { getPath: () => '/documents' },
  dialog: {
    showSaveDialog: async (options: unknown) => {
      platform.asked.push(options)
      return { canceled: platform.chosen === null, filePath: platform.chosen ?? '' }
    },
  },
}))

const { NativeDialogs } = await import('../../../electron/dialogs')
const { RecentFiles } = await import('../../../electron/project/recent')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-dialogs-'))
  onTestFinished(() => rm(folder, { recursive: true }))
})

const WINDOW = 1
const dialogs = () => new NativeDialogs(() => undefined, new RecentFiles(folder))

/** Where a memo goes when the analyst chose this name in the dialog, in which the platform asks before it overwrites. */
async function exportedAs(name: string | null): Promise<string | null> {
  platform.chosen = name && join(folder, name)
  const path = await dialogs().memo(WINDOW, 'Port memo', 'docx')
  return path && path.slice(folder.length + 1)
}

test('a memo goes where the analyst chose, also over a file of that very name', async () => {
  await writeFile(join(folder, 'old.docx'), 'kept until now')
  expect(await exportedAs('new.docx')).toBe('new.docx')
  expect(await exportedAs('old.docx')).toBe('old.docx')
  expect(await exportedAs('OLD.DOCX')).toBe('OLD.DOCX')
  expect(await exportedAs(null)).toBeNull()
  expect(platform.asked[0]).toMatchObject({ defaultPath: '/documents/Port memo.docx' })
  expect(platform.asked[1]).toMatchObject({ defaultPath: join(folder, 'Port memo.docx') })
})

test('the ending is added where it was left out, never over a file that nobody chose', async () => {
  expect(await exportedAs('memo')).toBe('memo.docx')
  expect(await exportedAs('memo 1.2')).toBe('memo 1.2.docx')
  await writeFile(join(folder, 'memo.docx'), 'of somebody else')
  expect(await exportedAs('memo')).toBe('memo (2).docx')
  // A link leads to a file, whether that is there or not.
  await symlink(join(folder, 'nowhere'), join(folder, 'memo (2).docx'))
  expect(await exportedAs('memo')).toBe('memo (3).docx')
})

test('a project is a folder of its kind', async () => {
  platform.chosen = join(folder, 'River')
  expect(await dialogs().newProject(WINDOW, 'River')).toBe(join(folder, 'River.assay'))
  platform.chosen = join(folder, 'Lake.assay')
  expect(await dialogs().copy(WINDOW, 'Lake')).toBe(join(folder, 'Lake.assay'))
})
