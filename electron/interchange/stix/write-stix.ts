import { outgoingWords } from '@shared/interchange/outgoing-words'
import { entitiesOf } from '@shared/document/project'
import { stixBundle } from '@shared/interchange/stix/bundle'
import { TLP_LEVELS } from '@shared/interchange/stix/handling'
import { Refusal } from '@shared/refusal'
import { composeWithTexts } from '../../exporting/export-memo'
import type { OutgoingWriter, ReadableToWrite } from '../outgoing-writers'

/** Memos as a bundle of STIX 2.1. */
export const writeStix: OutgoingWriter<ReadableToWrite> = async (readable, { memos: which, tlp, analysts }) => {
  const { project } = readable
  const sorted = entitiesOf(project, 'memos').toSorted((one, other) =>
    `${one.date} ${one.createdAt}` < `${other.date} ${other.createdAt}` ? 1 : -1,
  )
  const chosen = which === 'all' ? sorted : sorted.slice(0, 1)
  if (chosen.length === 0) {
    throw new Refusal('no-memos', outgoingWords.noMemo)
  }
  const composed: Parameters<typeof stixBundle>[1][number][] = []
  // One at a time: each holds the texts it cites while it is composed.
  for (const { id, createdAt } of chosen) {
    const { tree } = await composeWithTexts(readable, id, { at: createdAt })
    composed.push({ memoId: id, tree })
  }
  const bundle = stixBundle(project, composed, {
    tlp: TLP_LEVELS.find((level) => level === tlp) ?? null,
    named: analysts === 'named',
    modified: await lastChange(readable),
  })
  return new TextEncoder().encode(`${JSON.stringify(bundle, null, 2)}\n`)
}

/** When the project was last changed, as far as whoever exports it may know of it. */
async function lastChange({ project, history }: ReadableToWrite): Promise<string> {
  for await (const { at } of history.walk()) return at
  return project.about.project.createdAt
}
