import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readDirectory, unpacked } from '../../../../electron/packages/read-zip'
import { ZipWriter } from '../../../../electron/packages/write-zip'
import { MemoryDisk } from '../storage/memory-disk'

const Member = fc.record({
  name: fc.stringMatching(/^[a-zé]{1,20}\.[a-z]{1,5}$/),
  pieces: fc.array(fc.uint8Array({ maxLength: 3_000 }), { maxLength: 4 }),
  packed: fc.boolean(),
})
const Members = fc.uniqueArray(Member, { maxLength: 8, selector: ({ name }) => name })

it('what is written is read again, here and by another program', async () => {
  await fc.assert(
    fc.asyncProperty(Members, async (members) => {
      const disk = new MemoryDisk()
      const file = await disk.open('/a.zip', 'create')
      const zip = new ZipWriter(file)
      const wanted = members.map(({ name, pieces }) => [name, Buffer.concat(pieces)] as const)
      const written = []
      for (const { name, pieces, packed } of members) written.push(await zip.add(name, pieces, packed))
      expect(await zip.finish()).toBe((await file.info()).size)
      expect(written.map(({ name, size }) => [name, size])).toEqual(wanted.map(([name, { length }]) => [name, length]))

      const read = []
      for (const entry of await readDirectory(file, () => true)) {
        const pieces: Uint8Array[] = []
        for await (const piece of unpacked(file, entry)) pieces.push(piece)
        read.push([entry.name, Buffer.concat(pieces)])
      }
      expect(read).toEqual(wanted)
      const others = unzipSync(disk.files().get('/a.zip')!)
      expect(Object.entries(others).map(([name, bytes]) => [name, Buffer.from(bytes)])).toEqual(wanted)
    }),
    { numRuns: 60 },
  )
})
