import { programWords } from '../program-words'
import type { CallName } from '@shared/ipc/contract'
import { atMost } from '@shared/ipc/at-most'
import { Refusal } from '@shared/refusal'

/** Calls that put something on the screen beside the window: a dialog, a folder, another program. */
const OPENING: ReadonlySet<CallName> = new Set([
  'project.create',
  'project.open',
  'project.openInNewWindow',
  'project.showInFolder',
  'source.choose',
  'memo.beginExport',
  'codebook.export',
  'codebook.look',
  'incoming.choose',
  'outgoing.export',
  'passages.export',
  'passages.exportText',
  'table.export',
  'table.choose',
  'print.source',
  'package.make',
  'package.open',
  'export.open',
  'export.show',
])

const MOST_PER_MINUTE = 30

/** Refuses such calls when they come faster than anybody chooses: a page that went wrong must not cover the screen. */
export function openingRate(): (name: CallName) => void {
  const mayOpen = atMost(MOST_PER_MINUTE, 60_000)
  return (name) => {
    if (!OPENING.has(name) || mayOpen()) return
    throw new Refusal('too-often', programWords.opensTooOften(MOST_PER_MINUTE))
  }
}
