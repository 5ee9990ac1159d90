import { newId } from '@shared/new-id'
import type { Chromium } from '../../../electron/chromium/chromium'
import { importSource } from '../../../electron/importing/import-source'
import type { ProjectSession } from '../../../electron/project/session'
import type { SnapshotLimits } from '../../../electron/project/snapshots'
import { analystOf, retitle } from '../../unit/electron/storage/scenario'

/** What a session does over and over in a phase, and how often it makes snapshots and backups meanwhile. */
export type Steps = {
  limits: Partial<SnapshotLimits>
  step: (session: ProjectSession, n: number) => Promise<unknown>
}

const SELDOM = { bytes: 1_000_000, idle: 1_000_000, backup: 1_000_000 }

export const STEPS = {
  edit: { limits: { ...SELDOM, changes: 7 }, step: edit },
  import: { limits: { ...SELDOM, changes: 7 }, step: importText },
  snapshot: { limits: { ...SELDOM, changes: 1 }, step: edit },
  backup: { limits: { ...SELDOM, changes: 1, backup: 0 }, step: edit },
  packing: { limits: { ...SELDOM, changes: 1, journals: 2 }, step: edit },
  restore: { limits: { ...SELDOM, changes: 3, backup: 0 }, step: oneAfterTheOther(restore, edit) },
  /** A little of everything. */
  all: {
    limits: { ...SELDOM, changes: 5, backup: 0 },
    step: oneAfterTheOther(edit, edit, importText, edit, restore, undo, edit, nameMoment, keepMine),
  },
} satisfies Record<string, Steps>

function oneAfterTheOther(...steps: readonly Steps['step'][]): Steps['step'] {
  return async (session, n) => steps[n % steps.length]?.(session, n)
}

function edit(session: ProjectSession, n: number): Promise<unknown> {
  if (n % 3 > 0) return retitle(session, `Title ${n}`)
  const about = { colour: 1, definition: 'A memo of some length. '.repeat(n % 40), include: '', exclude: '' }
  const tag = { id: newId(), name: `Tag ${newId()}`, parentId: null, position: n, shortcut: null, ...about }
  return session.changes.apply({ by: analystOf(session), operations: [{ name: 'tag.create', input: { tag } }] })
}

async function restore(session: ProjectSession, n: number): Promise<void> {
  const by = analystOf(session)
  const backups = await session.backups.list()
  // Now the newest and now the oldest, which the backup made before it would push out.
  const backup = backups.at(n % 4 < 2 ? 0 : -1)
  if (backup && n % 5 > 0) await session.backups.restore(by, backup.name)
  else await session.restore.moment(by, Math.max(1, session.changes.end.seq - 3))
}

async function importText(session: ProjectSession): Promise<void> {
  const bytes = Buffer.from(
    Array.from({ length: 20 }, () => `A paragraph that nobody wrote before: ${newId()}`).join('\n\n'),
  )
  const { version } = await importSource(
    session,
    { name: 'Text.txt', bytes },
    { by: analystOf(session), chromium: noChromium },
  )
  await session.sources.readText(version.id)
}

function undo(session: ProjectSession): Promise<unknown> {
  return session.changes.undo(null)
}

function nameMoment(session: ProjectSession, n: number): Promise<unknown> {
  return session.history.nameCheckpoint(analystOf(session), `Moment ${n}`)
}

/** Makes a snapshot between two changes. */
function keepMine(session: ProjectSession): Promise<unknown> {
  return session.outside.keepMine()
}

const notHere = (): Promise<never> => Promise.reject(new Error('A plain text needs no page engine.'))
const noChromium: Chromium = {
  parseHtml: notHere,
  parseMarkdown: notHere,
  parseBundle: notHere,
  parseWhole: notHere,
  parseCodebook: notHere,
  parseRefi: notHere,
  parseTable: notHere,
  parseTemplate: notHere,
  drawPage: notHere,
  rasterise: notHere,
  printPdf: notHere,
  close: notHere,
}
