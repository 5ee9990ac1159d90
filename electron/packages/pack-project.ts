import { packageWords } from './package-words'
import { type Manifest, MANIFEST, PACKAGE_FORMAT } from '@shared/interchange/packages/manifest'
import { Refusal } from '@shared/refusal'
import { refuseIfCancelled } from '../cancelled'
import { writeExportBy } from '../exporting/write-export'
import type { ProjectSession } from '../project/session'
import type { FileSystem, OpenFile } from '../storage/file-system'
import { sha256 } from '../storage/source-files'
import { contentsToPack, type PackContents, type PackOptions } from './pack-contents'
import { type Following, provePackage } from './read-package'
import { type Written, ZipWriter } from './write-zip'

/** What was packed. */
export type Packed = {
  bytes: number
  /** SHA-256 of the manifest, which has the hashes of everything else. */
  sha256: string
  manifest: Manifest
  /** Sources that go along with a word in their text that is, or may be, a part of a withheld name. */
  named: string[]
}

/**
 * Packs a project, or a share of it, into one file; it is there whole and read back, or not at all. Throws a Refusal that
 * says why nothing was packed.
 */
export async function packProject(
  session: ProjectSession,
  path: string,
  options: PackOptions,
  { signal, progress = () => undefined, fileSystem }: Following = {},
): Promise<Packed> {
  const contents = await contentsToPack(session, options)
  const pack = { bytes: 0, sha256: '', manifest: null as Manifest | null }
  await writeExportBy(
    path,
    async (file) => {
      // The other half is to read it back.
      const written = await writeMembers(file, contents, signal, (part) => progress(part / 2))
      Object.assign(pack, written)
      return written.bytes
    },
    (fs) => isProven(path, pack.sha256, fs, (part) => progress((1 + part) / 2)),
    fileSystem,
  )
  if (pack.manifest === null) throw new Error('A file was written without its manifest')
  return { ...pack, manifest: pack.manifest, named: contents.named }
}

async function writeMembers(
  file: OpenFile,
  { about, members }: PackContents,
  signal: AbortSignal | undefined,
  progress: (part: number) => void,
): Promise<Omit<Packed, 'named'>> {
  const zip = new ZipWriter(file)
  const total = members.reduce((sum, { size }) => sum + size, 0)
  let done = 0
  async function* followed(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      refuseIfCancelled(signal)
      done += piece.byteLength
      progress(Math.min(1, done / Math.max(1, total)))
      yield piece
    }
  }
  const written: Written[] = []
  for (const { name, pieces, packed } of members) {
    const member = await zip.add(name, followed(pieces), packed)
    assertSource(member)
    written.push(member)
  }
  const manifest = { program: 'assay' as const, package: PACKAGE_FORMAT as 1, ...about, members: written }
  const text = Buffer.from(JSON.stringify(manifest, null, 1))
  await zip.add(MANIFEST, [text])
  return { bytes: await zip.finish(), sha256: sha256(text), manifest }
}

/** Each file of a source has the name of its bytes. */
function assertSource({ name, sha256: hash }: Written): void {
  if (!name.startsWith('sources/') || name.startsWith(`sources/${hash}.`)) return
  throw new Refusal('source-damaged', packageWords.sourceChanged(name))
}

/** Whether the file, read back, is the package that was written. */
async function isProven(
  path: string,
  hash: string,
  fs: FileSystem,
  progress: (part: number) => void,
): Promise<boolean> {
  try {
    return (await provePackage(path, { fileSystem: fs, progress })).sha256 === hash
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
