import { oddityWords, packageWords } from './package-words'
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { isMemberName, Manifest, MANIFEST, NewerManifest } from '@shared/interchange/packages/manifest'
import { LIMITS } from '@shared/limits'
import { PROJECT_FORMAT } from '@shared/migrations/format'
import { refuseIfCancelled } from '../cancelled'
import { realPath } from '../real-path'
import { diskRefusal, readingWords } from '../storage/disk-words'
import { type FileSystem, localFileSystem, type OpenFile } from '../storage/file-system'
import { sha256 } from '../storage/source-files'
import { damagedMember, damagedPackage, memberWords, newerPackage, suspicious } from './package-refusals'
import { readDirectory, unpacked } from './read-zip'
import type { Entry } from './zip-records'

/** How work on a package is followed and stopped. */
export type Following = {
  /** The disk of this machine unless a test brings its own. */
  fileSystem?: FileSystem
  signal?: AbortSignal | undefined
  /** Hears from 0 to 1 how far it is. */
  progress?: ((part: number) => void) | undefined
}

/** A package whose list of contents and manifest are sound; its members are proven as they are read. */
export type OpenPackage = {
  manifest: Manifest
  /** SHA-256 of the manifest, which has the hashes of everything else. */
  sha256: string
  /** In the order they lie in the file. */
  names: string[]
  /** The bytes of a member. Throws a Refusal that names it where they are not what was packed, at the latest at their end. */
  read: (name: string) => AsyncGenerator<Uint8Array>
}

/**
 * Lends a package to `work`. Throws a Refusal that says why the file is no package, was damaged, was made to do harm or by
 * a newer Assay; nothing of it is unpacked before that is known.
 */
export async function withPackage<T>(
  path: string,
  { fileSystem: fs = localFileSystem, signal, progress }: Following,
  work: (opened: OpenPackage) => Promise<T>,
): Promise<T> {
  try {
    // What the analyst chose may be a link; only inside a project none is followed.
    const file = await fs.open(await realPath(path), 'read')
    try {
      return await work(await opened(file, signal, progress))
    } finally {
      await file.close()
    }
  } catch (error) {
    const words = (why: string): string => packageWords.unreadable(basename(path), why)
    throw diskRefusal(error, 'unreadable', words, readingWords)
  }
}

async function opened(
  file: OpenFile,
  signal: AbortSignal | undefined,
  progress: Following['progress'],
): Promise<OpenPackage> {
  const entries = new Map((await readDirectory(file, isMemberName)).map((entry) => [entry.name, entry]))
  const about = entries.get(MANIFEST)
  if (!about) throw suspicious(oddityWords.missing(memberWords(MANIFEST)))
  if (about.size > LIMITS.packageManifest) throw suspicious(oddityWords.tooLong(memberWords(MANIFEST)))
  const pieces: Uint8Array[] = []
  for await (const piece of unpacked(file, about)) pieces.push(piece)
  const text = Buffer.concat(pieces)
  const manifest = manifestOf(text)
  assertListed(manifest, entries)
  const hashes = new Map(manifest.members.map((member) => [member.name, member.sha256]))
  const total = manifest.members.reduce((sum, { size }) => sum + size, 0)
  let done = 0
  return {
    manifest,
    sha256: sha256(text),
    names: [...entries.keys()].filter((name) => name !== MANIFEST),
    read: async function* (name) {
      const entry = entries.get(name)
      if (!entry) throw damagedMember(name)
      const hash = createHash('sha256')
      for await (const piece of unpacked(file, entry)) {
        refuseIfCancelled(signal)
        hash.update(piece)
        done += piece.byteLength
        progress?.(Math.min(1, done / Math.max(total, 1)))
        yield piece
      }
      if (hash.digest('hex') !== hashes.get(name)) throw damagedMember(name)
    },
  }
}

function manifestOf(text: Buffer): Manifest {
  const raw = parsed(text)
  const newer = NewerManifest.safeParse(raw)
  if (newer.success) throw newerPackage(newer.data.package)
  const manifest = Manifest.safeParse(raw)
  if (!manifest.success) throw damagedMember(MANIFEST)
  if (manifest.data.project.format > PROJECT_FORMAT) throw newerPackage(manifest.data.project.format)
  return manifest.data
}

function parsed(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString('utf8')) as unknown
  } catch {
    return undefined
  }
}

/** Whether the manifest tells of exactly the members that are there. */
function assertListed({ members }: Manifest, entries: ReadonlyMap<string, Entry>): void {
  const listed = new Map(members.map((member) => [member.name, member.size]))
  if (listed.size !== members.length) throw suspicious(oddityWords.listedTwice(memberWords(MANIFEST)))
  for (const { name, size } of members) {
    const entry = entries.get(name)
    if (!entry) throw damagedPackage(oddityWords.missing(memberWords(name)))
    if (entry.size !== size) throw damagedMember(name)
  }
  for (const name of entries.keys())
    if (name !== MANIFEST && !listed.has(name)) throw suspicious(oddityWords.notListed(memberWords(name)))
}

/** Reads every byte of a package and proves it; unpacks nothing. Throws a Refusal that says what is wrong. */
export function provePackage(path: string, following: Following = {}): Promise<{ manifest: Manifest; sha256: string }> {
  return withPackage(path, following, async ({ manifest, names, read, sha256: hash }) => {
    for (const name of names) for await (const _ of read(name));
    return { manifest, sha256: hash }
  })
}
