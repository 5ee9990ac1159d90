import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Project } from '@shared/document/project'
import type { OpenProject, Reply } from '@shared/ipc/contract'
import type { Operation } from '@shared/operations/operations'
import { expect, type RunningApp } from './fixtures'

type Launch = (options?: { env?: Record<string, string> }) => Promise<RunningApp>

export const PACKING = 'Pack project into one file'

/** The project that is open, as the window is told of it. */
export async function projectIn(page: Page): Promise<Project> {
  const reply = JSON.parse(await page.evaluate(() => window.assay.call('project.current', {}))) as Reply<OpenProject>
  if (!reply.ok) throw new Error(reply.message)
  return reply.value.project
}

/** Works in the project that is open, as one step. */
export async function workIn(page: Page, by: string, ...operations: Operation[]): Promise<void> {
  const text = await page.evaluate((input) => window.assay.call('project.apply', input), { by, operations })
  const reply = JSON.parse(text) as Reply<unknown>
  if (!reply.ok) throw new Error(reply.message)
}

/** Packs the open project into a file, by the keyboard. */
export async function pack(app: RunningApp, file: string): Promise<void> {
  await app.answerSaveDialogs(file)
  await app.chooseMenuItem('project.pack')
  const dialog = app.page.getByRole('dialog', { name: PACKING })
  await dialog.getByRole('button', { name: 'Pack…' }).press('Enter')
  await expect(app.page.getByText('was written and read back.')).toBeVisible()
  await app.page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

/** Opens a package in a new folder, from the home screen. */
export async function openPackage(app: RunningApp, file: string, folder: string): Promise<void> {
  await app.answerOpenDialogs(file)
  await app.answerSaveDialogs(folder)
  await app.page.getByRole('button', { name: 'Open package…' }).press('Enter')
  await expect(app.page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
}

export async function openSample({ page }: RunningApp): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
}

type Work = (project: Project) => { by: string; operations: Operation[] }

/**
 * The sample, sent by mail to a machine that has never seen it, worked on there and here, and sent back: the app that has it
 * here, and the file that came back.
 */
export async function partedSample(folder: string, launch: Launch, work: { here: Work; there: Work }) {
  const [sent, back] = [join(folder, 'sent.assay.zip'), join(folder, 'back.assay.zip')]
  const mine = await launch()
  await openSample(mine)
  await pack(mine, sent)
  const theirs = await launch({ env: { ASSAY_USER_DATA: join(folder, 'another-home') } })
  await openPackage(theirs, sent, join(folder, 'theirs'))
  const there = work.there(await projectIn(theirs.page))
  await workIn(theirs.page, there.by, ...there.operations)
  await pack(theirs, back)
  await theirs.close()
  const here = work.here(await projectIn(mine.page))
  await workIn(mine.page, here.by, ...here.operations)
  return { mine, back }
}
