import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Operation } from '@shared/operations/operations'
import { planIncoming } from '../../../../electron/interchange/take-incoming'
import { readIncoming } from '../../../../electron/interchange/read-incoming'
import { recentIdOf } from '../../../../electron/project/recent'
import { Viewpoint } from '../../../../electron/project/viewpoint'
import { addTag, id } from '../../shared/sample-project'
import { openTagging } from '../../shared/sample-tagging'
import { ANN, BOB, openTogether } from './together'
import { WINDOW } from './desk'

const WORDS = 'Ships wait for days.'
const annotation = (more: object = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  body: [{ type: 'TextualBody', purpose: 'tagging', value: 'delay' }],
  target: { source: 'urn:none', title: 'port', selector: { type: 'TextQuoteSelector', exact: WORDS } },
  ...more,
})

/** Ann has tagged `WORDS` blind. What a file would bring, as Ann and as Bob are told. */
async function guessed(file: object) {
  const desk = await openTogether()
  const session = desk.workspace.sessionAt(WINDOW)
  const folderId = recentIdOf(session.folder)
  const article = { name: 'port.txt', bytes: new TextEncoder().encode(`The port is closed.\n\n${WORDS}\n`) }
  await desk.ask('source.import', { by: ANN, folderId, file: article })
  const version = Object.values(session.project.versions)[0]
  if (!version) throw new Error('The article was not imported.')
  const passage: Operation = {
    name: 'passage.create',
    input: {
      passage: {
        id: id('secret'),
        sourceId: version.sourceId,
        versionId: version.id,
        anchor: { start: 21, end: 21 + WORDS.length, exact: WORDS, prefix: '', suffix: '' },
        tagIds: [id('delay')],
        note: '',
        statement: null,
        credibility: null,
      },
    },
  }
  const tagging = openTagging('t', [], ['ann', 'bob'], { versionIds: [version.id] })
  await desk.perform(BOB, addTag('delay'), tagging)
  await desk.perform(ANN, passage)
  const path = join(desk.folder, 'guess.jsonld')
  await writeFile(path, JSON.stringify(file))
  const { file: read } = await readIncoming(path, { chromium: () => Promise.reject(new Error('No page engine here.')) })
  const planFor = (viewer: string) => planIncoming(session, () => new Viewpoint(session, viewer), read)
  return { ann: await planFor(ANN), bob: await planFor(BOB) }
}

it('does not confirm what somebody guesses of a passage that is tagged blind by another', async () => {
  const { ann, bob } = await guessed(annotation())
  expect(ann.dropped).toEqual([
    { what: 'annotations', count: 1, why: 'The project has them already; what it has stays as it is.' },
  ])
  expect(bob).toMatchObject({ counts: [{ what: 'passages', count: 1, note: '' }], dropped: [] })
})

it('gives the id of a passage that is kept from somebody to nothing that they import', async () => {
  const { bob } = await guessed(annotation({ id: `urn:uuid:${id('secret')}` }))
  expect(bob.operations).toMatchObject([{ name: 'passage.import', input: { passage: { anchor: { exact: WORDS } } } }])
  expect(JSON.stringify(bob.operations)).not.toContain(id('secret'))
})
