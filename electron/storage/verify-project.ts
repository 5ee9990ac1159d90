import { verifyWords } from './verify-words'
import { basename, join } from 'node:path'
import { anchorHolds } from '@shared/anchoring/anchor'
import type { Project } from '@shared/document/project'
import type { Passage } from '@shared/kinds/passages'
import { breachesIn } from '@shared/document/invariants'
import { canonicalText } from '@shared/text/blocks'
import { realPath } from '../real-path'
import { Backups } from './backups'
import { diskRefusal, readingWords } from './disk-words'
import { DurableFile } from './durable-file'
import { readWhole } from './durable-write'
import { folderWords } from './file-words'
import { type FileSystem, localFileSystem, unlessMissing, unlessUnreadable } from './file-system'
import { readPack } from './history-pack'
import { type JournalContents, journalName } from './journal-reader'
import { Journals } from './journals'
import { loadProject } from './load-project'
import { lockOn } from './lock'
import { assertOwnFolders, type ProjectFolder, projectFolder } from './project-folder'
import { describeLoading, describeOwner } from './recovery-words'
import { closedInOrder, linkIn } from './replay'
import { sha256, SourceFiles } from './source-files'
import { readSteadily } from './steady-reading'

/** Something wrong with a project: the file or the entity, and what is the matter, in words. */
export type Problem = { where: string; problem: string }

export type Verification = {
  problems: Problem[]
  /** Who has the project open for writing, in words; null for nobody. */
  inUse: string | null
  checked: {
    changes: number
    journals: number
    snapshots: number
    sourceFiles: number
    texts: number
    passages: number
  }
}

/**
 * Reads everything a project holds and proves it: every checksum, the chain of all journals, every reference, every
 * quote against the words of its text. Changes nothing. What is being written by somebody who has it open is not yet
 * part of it. Throws a Refusal when the project cannot be opened at all, or read while others write.
 */
export async function verifyProject(path: string, fs: FileSystem = localFileSystem): Promise<Verification> {
  const folder = projectFolder(await realPath(path))
  try {
    await assertOwnFolders(fs, folder)
    return await readSteadily(
      fs,
      folder,
      () => verifyOnce(fs, folder),
      ({ problems }) => problems.length === 0,
    )
  } catch (error) {
    const words = (why: string): string => verifyWords.cannotCheck(folderWords(folder.path), why)
    throw diskRefusal(error, 'cannot-verify', words, readingWords)
  }
}

async function verifyOnce(fs: FileSystem, folder: ProjectFolder): Promise<Verification> {
  const lock = await lockOn(fs, folder.path)
  const open = lock?.alive === true
  const backups = await new Backups(fs, folder, null).list()
  const loaded = await loadProject(fs, folder, async () => backups)
  if (lock === null) loaded.replay = closedInOrder(loaded.replay)
  const snapshots = [folder.previousSnapshot, ...backups.map((backup) => backup.path)]
  const journals = await provenJournals(fs, folder, open, loaded.snapshot.projectId)
  const sources = await provenSourceFiles(fs, folder)
  const { versions, passages } = loaded.project
  // A lock that a crash left behind is nothing wrong with what is stored.
  const seen = { inUse: open, lockLeft: false }
  return {
    inUse: open ? describeOwner({ kind: 'taken', owner: lock.owner }) : null,
    problems: [
      ...describeLoading(loaded, seen).map((problem) => ({ where: 'project', problem })),
      ...(await damagedSnapshots(fs, snapshots)),
      ...journals.problems,
      ...brokenInvariants(loaded.project),
      ...sources.problems,
      ...(await wrongTexts(new SourceFiles(fs, folder.sources), loaded.project)),
    ],
    checked: {
      changes: loaded.replay.end.seq,
      journals: journals.count,
      snapshots: snapshots.length + 1,
      sourceFiles: sources.count,
      texts: Object.keys(versions).length,
      passages: Object.keys(passages).length,
    },
  }
}

async function damagedSnapshots(fs: FileSystem, paths: readonly string[]): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const path of paths) {
    const problem = await failureOf(unlessMissing(new DurableFile(fs, path).prove()))
    if (problem !== null) problems.push({ where: basename(path), problem })
  }
  return problems
}

/** Retired journals too: they are the history and the last resort. The last line may be on its way where it is open. */
async function provenJournals(
  fs: FileSystem,
  folder: ProjectFolder,
  open: boolean,
  projectId: string,
): Promise<{ problems: Problem[]; count: number }> {
  const problems = await damagedPacks(fs, folder)
  let count = 0
  /** What the next may follow from: the last journal with lines, and those that were begun after it. */
  let ends: JournalContents[] = []
  for await (const read of usedJournals(new Journals(fs, folder.journals), projectId)) {
    const { journal } = read
    count += 1
    if (count === 1 && journal.header !== null && journal.header.after.seq > 0) {
      const problem = verifyWords.historyMissing(journal.header.after.seq + 1)
      problems.push({ where: nameOf(journal), problem })
    }
    problems.push(...unusedVersions(read))
    if (journal.unreadable !== null) {
      ends = []
      continue
    }
    const { header } = journal
    const before = ends.findLast((each) => header !== null && linkIn(each, header) !== -1) ?? ends.at(-1)
    const link = before && header ? linkIn(before, header) : 0
    // Left by a start that failed or was killed, and never used.
    if (journal.entries.length <= 1 && journal.linesAfterDamage === 0 && (link === -1 || !header)) continue
    if (link === -1) problems.push({ where: nameOf(journal), problem: verifyWords.doesNotFollow })
    // A journal that was started after a failure says itself where the one before it ends.
    if (before && !header?.cut) problems.push(...unprovenTail(before))
    ends = journal.entries.length > 1 ? [journal] : [...ends, journal]
  }
  const last = ends.at(-1)
  if (last && !(open && last.linesAfterDamage === 0)) problems.push(...unprovenTail(last))
  return { problems, count }
}

/** A journal, and others of its number that hold something else. */
type ReadJournal = { journal: JournalContents; others: JournalContents[] }

/** Ascending. Of several with one number it is the one of this project that the next follows from. */
async function* usedJournals(stored: Journals, projectId: string): AsyncGenerator<ReadJournal> {
  const isOurs = ({ header }: JournalContents): number => (header?.projectId === projectId ? 1 : 0)
  let before: JournalContents[] = []
  for await (const versions of stored.read()) {
    const oursFirst = versions.toSorted((a, b) => isOurs(b) - isOurs(a))
    if (before.length > 0) yield choose(before, oursFirst)
    before = oursFirst
  }
  if (before.length > 0) yield choose(before, [])
}

function choose(versions: JournalContents[], next: readonly JournalContents[]): ReadJournal {
  const linked = versions.find((each) => next.some(({ header }) => header !== null && linkIn(each, header) !== -1))
  const journal = linked ?? versions[0]
  if (journal === undefined) throw new Error('There is no journal to choose')
  return { journal, others: versions.filter((each) => each !== journal) }
}

/** Whether every byte of a pack belongs to a journal; what is in these, reading them proves. */
async function damagedPacks(fs: FileSystem, folder: ProjectFolder): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const pack of (await new Journals(fs, folder.journals).list()).packs) {
    const read = await unlessUnreadable(readPack(fs, folder.journals, pack))
    // Reading its journals says why one cannot be read.
    if (read === null || read.whole) continue
    const problem = verifyWords.packDamaged
    problems.push({ where: `journal/${pack.name}`, problem })
  }
  return problems
}

/** What cannot be read, and what lies beside the journal that the chain proves and is not the same. */
function unusedVersions({ journal, others }: ReadJournal): Problem[] {
  return [journal, ...others].flatMap((each) => {
    if (each.unreadable !== null) return [{ where: nameOf(each), problem: verifyWords.unreadable(each.unreadable) }]
    const problem = verifyWords.differs(nameOf(journal))
    return each === journal ? [] : [{ where: nameOf(each), problem }]
  })
}

const nameOf = ({ path, epoch, packed }: JournalContents): string =>
  packed ? `journal/${basename(path)}: ${journalName(epoch)}` : `journal/${basename(path)}`

function unprovenTail(journal: JournalContents): Problem[] {
  if (journal.proven === journal.size) return []
  const problem = verifyWords.unproven(journal.proven)
  return [{ where: nameOf(journal), problem }]
}

/** What is wrong with a project that was loaded, and with its texts: every reference, every file it names, every quote. */
export const problemsIn = async (fs: FileSystem, folder: ProjectFolder, project: Project): Promise<Problem[]> => [
  ...brokenInvariants(project),
  ...(await wrongTexts(new SourceFiles(fs, folder.sources), project)),
]

/** Everything that a kind says of its entities: what they name is there, nothing is there twice, no tag stands under itself. */
const brokenInvariants = (project: Project): Problem[] =>
  breachesIn(project).map(({ kind, id, problem }) => ({ where: `${kind} ${id}`, problem }))

/** Every file of `sources/` has the name of its bytes, whether anything still refers to it or not. */
async function provenSourceFiles(
  fs: FileSystem,
  folder: ProjectFolder,
): Promise<{ problems: Problem[]; count: number }> {
  const problems: Problem[] = []
  const names = await unlessMissing(fs.list(folder.sources)).catch((error: unknown) => {
    problems.push({ where: 'sources', problem: wordsOf(error) })
    return null
  })
  const stored = (names ?? []).filter((name) => /^[0-9a-f]{64}\./.test(name))
  for (const name of stored) {
    try {
      const bytes = await unlessMissing(readWhole(fs, join(folder.sources, name)))
      if (bytes === null || name.startsWith(sha256(bytes))) continue
      problems.push({ where: `sources/${name}`, problem: verifyWords.otherBytes })
    } catch (error) {
      problems.push({ where: `sources/${name}`, problem: wordsOf(error) })
    }
  }
  return { problems, count: stored.length }
}

async function wrongTexts(sources: SourceFiles, { versions, passages }: Project): Promise<Problem[]> {
  const problems: Problem[] = []
  const byVersion = new Map<string, Pick<Passage, 'id' | 'anchor'>[]>(Object.keys(versions).map((id) => [id, []]))
  for (const { id, versionId, anchor, reAnchored } of Object.values(passages)) {
    byVersion.get(versionId)?.push({ id, anchor })
    // Where it was is evidence too: what changed is judged by it.
    if (reAnchored) byVersion.get(reAnchored.from.versionId)?.push({ id, anchor: reAnchored.from.anchor })
  }
  for (const { id, originalSha256, format, blocksSha256, characters } of Object.values(versions)) {
    const where = `versions ${id}`
    const missing = await failureOf(sources.readOriginal(originalSha256, format))
    if (missing !== null) problems.push({ where, problem: missing })
    try {
      const text = canonicalText(await sources.readBlocks(blocksSha256))
      if (text.length !== characters) problems.push({ where, problem: verifyWords.otherLength })
      for (const passage of byVersion.get(id) ?? []) {
        if (anchorHolds(text, passage.anchor)) continue
        problems.push({
          where: `passages ${passage.id}`,
          problem: verifyWords.otherWords,
        })
      }
    } catch (error) {
      problems.push({ where, problem: wordsOf(error) })
    }
  }
  return problems
}

async function failureOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work
    return null
  } catch (error) {
    return wordsOf(error)
  }
}

function wordsOf(error: unknown): string {
  return diskRefusal(error, 'unreadable', verifyWords.fileUnreadable, readingWords).message
}
