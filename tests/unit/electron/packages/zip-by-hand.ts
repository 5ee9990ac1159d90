import { unzipSync } from 'fflate'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { sha256 } from '../../../../electron/storage/source-files'
import { freshFolder } from './packed'

/** A member as it is written by hand: whatever its records say, whether it is true or not. */
export type HandMade = {
  name: string
  bytes: Uint8Array
  method?: number
  flags?: number
  /** Of the file that it stands for, as Unix has it. */
  mode?: number
  /** What both records say of its length. */
  size?: number
  crc?: number
  extra?: Uint8Array
  /** Where the directory says that it begins. */
  at?: number
  /** The name its local header has. */
  localName?: string
}

/** A zip of members as they are told, whether it makes sense or not. */
export function zipByHand(members: readonly HandMade[], tail: Uint8Array = new Uint8Array()): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const member of members) {
    const { name, bytes, method = 8, flags = 0x800, mode = 0o100_600, extra = new Uint8Array() } = member
    const packed = method === 8 ? deflateRawSync(bytes) : Buffer.from(bytes)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(20, 4)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE((3 << 8) | 20, 4)
    central.writeUInt16LE(20, 6)
    for (const [record, shift] of [
      [local, 0],
      [central, 2],
    ] as const) {
      record.writeUInt16LE(flags, 6 + shift)
      record.writeUInt16LE(method, 8 + shift)
      record.writeUInt16LE(0x21, 12 + shift)
      record.writeUInt32LE(member.crc ?? crc32(bytes), 14 + shift)
      record.writeUInt32LE(packed.byteLength, 18 + shift)
      record.writeUInt32LE(member.size ?? bytes.byteLength, 22 + shift)
    }
    const [localName, centralName] = [Buffer.from(member.localName ?? name), Buffer.from(name)]
    local.writeUInt16LE(localName.byteLength, 26)
    central.writeUInt16LE(centralName.byteLength, 28)
    central.writeUInt16LE(extra.byteLength, 30)
    central.writeUInt16LE(mode, 40)
    central.writeUInt32LE(member.at ?? at, 42)
    parts.push(local, localName, packed)
    directory.push(central, centralName, Buffer.from(extra))
    at += 30 + localName.byteLength + packed.byteLength
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).byteLength, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, ...directory, end, tail])
}

/** The members of a package, by their names. */
export const membersOf = async (path: string): Promise<Map<string, Uint8Array>> =>
  new Map(Object.entries(unzipSync(await readFile(path))))

/** A manifest that tells of the members as they are, with other fields changed. */
export function manifestFor(members: ReadonlyMap<string, Uint8Array>, changes: object = {}): HandMade {
  const others = [...members].filter(([name]) => name !== 'manifest.json')
  const was = JSON.parse(Buffer.from(members.get('manifest.json')!).toString()) as object
  const listed = others.map(([name, bytes]) => ({ name, size: bytes.byteLength, sha256: sha256(bytes) }))
  return { name: 'manifest.json', bytes: Buffer.from(JSON.stringify({ ...was, members: listed, ...changes })) }
}

/** All members and a manifest that fits them. */
export const repacked = (members: ReadonlyMap<string, Uint8Array>, changes: object = {}): HandMade[] => [
  ...[...members].filter(([name]) => name !== 'manifest.json').map(([name, bytes]) => ({ name, bytes })),
  manifestFor(members, changes),
]

/** The bytes as a file that ends as packages do. */
export async function asFile(bytes: Uint8Array): Promise<string> {
  const path = join(await freshFolder(), 'mailed.assay.zip')
  await writeFile(path, bytes)
  return path
}
