import { packageWords } from './package-words'
import { createHash } from 'node:crypto'
import type { Change, Commit } from '@shared/document/change'
import { eachOf, type Project } from '@shared/document/project'
import { KINDS } from '@shared/kinds/registry'
import { PROJECT_FORMAT } from '@shared/migrations/format'
import { sliced } from '../in-slices'
import { contentsOf, epochOf, journalName } from '../storage/journal-reader'
import { CHAIN_START, encodeLine, type JournalRecord } from '../storage/journal-record'
import type { Moment } from '../storage/moment'
import { encodeHeader, encodeRows, FILE_END, type Point, type Rows, takeSnapshot } from '../storage/snapshot'
import { StoredRows } from '../storage/stored-rows'
import { assertStorable } from '../storage/unwritable'

/** A file of a project as it goes into a package. */
export type Member = {
  name: string
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
  /** In bytes. */
  size: number
  /** True for what is packed already. */
  packed?: boolean
}

const PIECE = 64 * 1_024

/** The snapshot and the journals of a moment, with its whole history. What is open in a window is closed in its copy. */
export async function wholeMembers(moment: Moment, projectId: string, at: string): Promise<Member[]> {
  const { last } = moment
  const journals = moment.journals.map(({ name, size, read }): Member => ({
    name: `journal/${name}`,
    size,
    pieces: read(),
    packed: epochOf(name) === null,
  }))
  return [
    await snapshotMember(projectId, moment.rows, moment.end, at),
    ...journals,
    ...(last ? [memberOf(`journal/${last.name}`, await closed(last.name, last.bytes, at))] : []),
  ]
}

/** The snapshot and the one journal of a project that begins as it is now: its first change makes all that is in it. */
export async function presentMembers(project: Project, at: string): Promise<Member[]> {
  const { projectId } = project.about.project
  const first: Commit = { ...packedFirst(), at, changes: changesOf(project) }
  await sliced(assertStorable(first))
  const { bytes, end } = await journalOf([
    {
      type: 'journal',
      format: PROJECT_FORMAT,
      projectId,
      epoch: 1,
      after: { seq: 0, chain: CHAIN_START },
      cut: false,
      at,
    },
    { type: 'commits', commits: [first] },
    { type: 'close', at },
  ])
  const rows = (await sliced(StoredRows.of(project))).copy()
  return [
    await snapshotMember(projectId, rows, { epoch: 1, seq: 1, chain: end }, at),
    memberOf(`journal/${journalName(1)}`, bytes),
  ]
}

const packedFirst = (): Omit<Commit, 'at' | 'changes'> => ({
  seq: 1,
  by: null,
  label: packageWords.pack,
  operations: [],
  undoes: null,
  redoes: null,
})

const changesOf = (project: Project): Change[] =>
  KINDS.flatMap((kind) =>
    [...eachOf(project, kind)].map((after) => ({ kind, id: after.id, before: null, after }) as Change),
  )

async function journalOf(records: readonly JournalRecord[]): Promise<{ bytes: Buffer; end: string }> {
  const lines: Buffer[] = []
  let end = CHAIN_START
  for (const record of records) {
    const { bytes, chain } = await sliced(encodeLine(record, end))
    lines.push(bytes)
    end = chain
  }
  return { bytes: Buffer.concat(lines), end }
}

/** A journal with a last line that says it was closed in order: nobody goes on in this copy of it. */
async function closed(name: string, bytes: Buffer, at: string): Promise<Buffer> {
  const place = { path: name, epoch: epochOf(name) ?? 0, packed: false }
  const last = (await contentsOf(place, bytes)).entries.at(-1)
  if (!last || last.record.type === 'close') return bytes
  const line = await sliced(encodeLine({ type: 'close', at }, last.chain))
  return Buffer.concat([bytes, line.bytes])
}

async function snapshotMember(projectId: string, rows: Rows, end: Point, at: string): Promise<Member> {
  const hash = createHash('sha256')
  let bytes = 0
  // Read twice rather than kept: the header stands first and says what all of it comes to.
  for await (const piece of rowsPieces(rows)) {
    hash.update(piece)
    bytes += piece.byteLength
  }
  const { rows: _, ...fields } = takeSnapshot(projectId, rows, end, at)
  const passages = rows['passages']?.length ?? 0
  const header = encodeHeader({ program: 'assay', ...fields, passages, bytes, sha256: hash.digest('hex') })
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield header
    yield* rowsPieces(rows)
    yield Buffer.from(FILE_END)
  }
  return { name: 'project.json', pieces: pieces(), size: header.byteLength + bytes + FILE_END.length }
}

async function* rowsPieces(rows: Rows): AsyncGenerator<Uint8Array> {
  for (const text of encodeRows(rows, PIECE)) {
    yield Buffer.from(text)
    // A large project must not keep the windows from answering.
    await new Promise(setImmediate)
  }
}

/** A file whose bytes are all there. */
export const memberOf = (name: string, bytes: Uint8Array): Member => ({
  name,
  pieces: inPieces(bytes),
  size: bytes.byteLength,
})

function* inPieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.byteLength; from += PIECE) yield bytes.subarray(from, from + PIECE)
}
