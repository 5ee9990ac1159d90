import { entitiesOf } from '@shared/document/project'
import type { Operation } from '@shared/operations/operations'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { packProject } from '../../../../electron/packages/pack-project'
import { ProjectSession } from '../../../../electron/project/session'
import { openFacilitator, openRound } from '../round-files/round-files'
import { copyOfFormat } from '../storage/project-files'
import { id } from '../../shared/sample-project'
import { freshFolder, openGolden, packed, WHOLE } from './packed'
import { WINDOW } from '../ipc/desk'

const SHARE = { ...WHOLE, withheld: { names: true, sourceIds: [] } }

it('packs nothing of what analysts do not show each other yet', async () => {
  const { desk, by } = await openFacilitator()
  await openRound(desk, by, 'first')
  const session = desk.workspace.sessionAt(WINDOW)
  const words =
    'A round of this project is under way, and a package would hand on what its analysts do not show each other yet. Nothing was packed. Send a round packet to those who answer (File, Export round packet), or pack when the session is signed or its round is closed.'
  await expect(packed(session, WHOLE)).rejects.toThrow(words)
  await expect(packed(session, SHARE)).rejects.toThrow(words)
})

it('packs nothing while something is tagged blind', async () => {
  const session = await openGolden()
  const [one, other] = entitiesOf(session.project, 'analysts')
  const tagging: Operation = {
    name: 'tagging.open',
    input: {
      tagging: {
        id: id('blindly'),
        position: 9,
        name: 'Blindly',
        versionIds: [entitiesOf(session.project, 'sources')[1]!.versionId],
        analystIds: [one!.id, other!.id],
        tagIds: null,
      },
    },
  }
  await session.changes.apply({ by: one!.id, operations: [tagging] })
  await expect(packed(session, WHOLE)).rejects.toThrow(
    'A blind tagging of this project is under way, and a package would hand on what its analysts do not show each other yet. Nothing was packed. Pack when it is closed.',
  )
  await session.close()
})

it('packs no project that would not open, and says what is wrong with it', async () => {
  const folder = await copyOfFormat(11)
  const [name] = (await readdir(join(folder, 'sources'))).filter((each) => each.endsWith('.html'))
  await writeFile(join(folder, 'sources', name!), 'other')
  const session = await ProjectSession.open(folder)
  await expect(packed(session, WHOLE)).rejects.toThrow(
    /^This project is not in order \(versions .*: The file sources\/.*\.html is not what was imported.*\), and a package of it would not open\. Nothing was packed\./,
  )
  await session.close()
})

it('names a file of a deleted source that is damaged', async () => {
  const folder = await copyOfFormat(11)
  const stray = `${'a'.repeat(64)}.txt`
  await writeFile(join(folder, 'sources', stray), 'not of that hash')
  const session = await ProjectSession.open(folder)
  const path = join(await freshFolder(), 'p.assay.zip')
  await expect(packProject(session, path, WHOLE)).rejects.toThrow(
    `The file sources/${stray} is not what was imported: its bytes have changed. Nothing was packed;`,
  )
  expect(await readdir(dirname(path))).toEqual([])
  // What no project of it names stays behind where the history does.
  await packProject(session, path, { ...WHOLE, history: false })
  expect((await readFile(path)).includes(stray)).toBe(false)
  await session.close()
})

it('does not withhold a source that is gone', async () => {
  const session = await openGolden()
  const gone = '01a20971-6dda-77f3-95b9-000000000000'
  await expect(packed(session, { ...WHOLE, withheld: { names: false, sourceIds: [gone] } })).rejects.toThrow(
    'A source that is to be withheld is no longer in the project. Nothing was packed.',
  )
  await session.close()
})
