import { canonicalJson } from '@shared/encoding/canonical-json'
import { ANSWER_FILE, type AnswerFile } from '@shared/interchange/rounds/answer-file'
import { fingerprintOf, unwrapped, wrapped } from '@shared/interchange/rounds/envelope'
import { PACKET } from '@shared/interchange/rounds/packet'
import { LIMITS } from '@shared/limits'
import { mkdir, open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { keyText } from '@shared/interchange/rounds/opening-key'
import { sealed } from '../../../../electron/round-files/sealing'
import { ballotContent, keyNamed } from '../../shared/sample-session'
import { id } from '../../shared/sample-project'
import { answerPacket, type RoundFileDesk, exportPacket, openFacilitator, openPacket, openRound } from './round-files'
import { WINDOW } from '../ipc/desk'

let desk: RoundFileDesk
let by: string
let packet: string
let ben: { path: string; key: string }

beforeEach(async () => {
  const opened = await openFacilitator()
  desk = opened.desk
  by = opened.by
  await openRound(desk, by, 'first')
  packet = await exportPacket(desk, by, 'first')
  ben = await answerPacket(await openPacket(packet, id('Ben'), 'Ben'), id('Ben'), 'first', [10, 20])
})

/** What becomes of files, and whether a refusal changed anything. */
async function collect(...paths: string[]) {
  desk.answers.answerFiles = paths
  const before = structuredClone(desk.workspace.sessionAt(WINDOW).project)
  const collected = (await desk.ask('answers.collect', { by, roundId: id('first') }))!
  if (collected.every(({ outcome }) => outcome !== 'collected'))
    expect(desk.workspace.sessionAt(WINDOW).project).toEqual(before)
  return collected.map(({ words }) => words)
}

async function written(name: string, text: string | Uint8Array): Promise<string> {
  const path = join(desk.folder, name)
  await writeFile(path, text)
  return path
}

const fileOf = async () => unwrapped(ANSWER_FILE, await readFile(ben.path, 'utf8'), 'b').content

/** A file as somebody writes it who knows how such files are made. */
const forged = async (name: string, changes: Partial<AnswerFile>) =>
  written(name, wrapped(ANSWER_FILE.mark, { ...(await fileOf()), ...changes }))

test('each file that does not belong to the round is refused with its reason, and the rest is taken', async () => {
  const paths = [
    await written('page.html', '<p>no</p>'),
    await written('other.json', '{"a":1}'),
    await written('later.assay-answers', '{"mark":"assay-answers 2"}'),
    await written('bytes.bin', new Uint8Array([255, 254, 0])),
    await forged('project.assay-answers', { projectId: id('far') }),
    await forged('session.assay-answers', { sessionId: id('far') }),
    await forged('round.assay-answers', { roundId: id('far') }),
    await forged('stranger.assay-answers', { analystId: id('Eve') }),
    await forged('packet.assay-answers', { packet: 'd'.repeat(64) }),
    packet,
    join(desk.folder, 'gone.assay-answers'),
    ben.path,
  ]
  const words = await collect(...paths)
  expect(words.map((each) => each.replace(/“[^”]+-[^”]+-[^”]+\.assay/, '“ben.assay'))).toEqual([
    '“page.html” is no file of sealed answers, or only a part of one: it cannot be read. Ask for the file again. Nothing was changed.',
    '“other.json” is no file of sealed answers. Choose another file. Nothing was changed.',
    '“later.assay-answers” is no file of sealed answers that this version of Assay reads. Choose another file, or update Assay. Nothing was changed.',
    '“bytes.bin” is no text. Nothing was changed. Choose another file.',
    '“project.assay-answers” answers a round of another project. Open that project to collect it. Nothing was changed.',
    '“session.assay-answers” answers another scoring session. Collect it there. Nothing was changed.',
    '“round.assay-answers” answers a round that is not here. Ask for answers to the packet of this round. Nothing was changed.',
    '“stranger.assay-answers” comes from somebody unknown, who is not asked in this round. Nothing was changed.',
    '“packet.assay-answers” answers a packet that was not exported here. Give Ben the packet of this round. Nothing was changed.',
    '“first.assay-round” is no file of sealed answers that this version of Assay reads. Choose another file, or update Assay. Nothing was changed.',
    '“gone.assay-answers” could not be read. Nothing was changed. Check that it still exists and may be read.',
    '“ben.assay-answers” holds the answers of Ben.',
  ])
})

test('a folder, and a file of 2 GB, which is not read', async () => {
  const folder = join(desk.folder, 'a folder')
  await mkdir(folder)
  const huge = join(desk.folder, 'huge.assay-answers')
  const file = await open(huge, 'w')
  await file.truncate(2 * 1_024 ** 3)
  await file.close()
  expect(await collect(folder, huge)).toEqual([
    '“a folder” is not a file. Nothing was changed. Choose the file itself.',
    '“huge.assay-answers” is larger than any such file is. Nothing was changed. Choose another file.',
  ])
})

test('the same file twice is fine; another of the same analyst waits until the first is taken out', async () => {
  await collect(ben.path)
  const again = await answerPacket(await openPacket(packet, id('Ben'), 'Again'), id('Ben'), 'first', [11])
  const [known, second] = await collect(ben.path, again.path)
  expect(known).toMatch(/ was collected already: the answers of Ben are here\.$/)
  expect(second).toMatch(
    / holds other answers of Ben than those collected\. Take those out first if these count\. Nothing was changed\.$/,
  )
  const ballotId = Object.keys(desk.workspace.sessionAt(WINDOW).project.ballots)[0]!
  await desk.ask('project.apply', { by, operations: [{ name: 'ballot.takeOut', input: { ballotId } }] })
  expect(await collect(again.path)).toEqual([expect.stringMatching(/ holds the answers of Ben\.$/)])
})

test('answers to an earlier round come too late', async () => {
  await desk.ask('project.apply', { by, operations: [{ name: 'round.close', input: { roundId: id('first') } }] })
  expect(await collect(ben.path)).toEqual([
    expect.stringMatching(/ comes too late: this round is no longer open\. Open another round to ask again\. /),
  ])
  await openRound(desk, by, 'second')
  desk.answers.answerFiles = [ben.path]
  const [late] = (await desk.ask('answers.collect', { by, roundId: id('second') }))!
  expect(late?.words).toMatch(/ answers round 1, and this is round 2\. Ask for answers to the packet of this round\. /)
})

describe('any byte that is changed', () => {
  /** The refusals of a text with one byte flipped, at each of some places. */
  function flipped(bytes: Buffer, read: (text: string) => unknown): string[] {
    const step = Math.max(1, Math.floor(bytes.length / 1_500))
    const said = new Set<string>()
    for (let at = 0; at < bytes.length; at += step) {
      const other = Buffer.from(bytes)
      other[at]! ^= 1 << (at % 7)
      try {
        read(other.toString('utf8'))
        said.add(`taken with a change at ${at}`)
      } catch (error) {
        said.add((error as Error).message)
      }
    }
    return [...said].toSorted()
  }
  const reasons = (one: string) => [
    '“f” was changed after it was written. Ask for the file again. Nothing was changed.',
    `“f” is no ${one} that this version of Assay reads. Choose another file, or update Assay. Nothing was changed.`,
    `“f” is no ${one}, or only a part of one: it cannot be read. Ask for the file again. Nothing was changed.`,
    `“f” is no ${one}. Choose another file. Nothing was changed.`,
  ]

  test('of a sealed file is seen', async () => {
    const said = flipped(await readFile(ben.path), (text) => unwrapped(ANSWER_FILE, text, 'f'))
    expect(reasons(ANSWER_FILE.one)).toEqual(expect.arrayContaining(said))
  })

  test('of a packet is seen', async () => {
    const said = flipped(await readFile(packet), (text) => unwrapped(PACKET, text, 'f'))
    expect(reasons(PACKET.one)).toEqual(expect.arrayContaining(said))
  })

  test('is seen, too, where it is a space, another order, or a field more', async () => {
    const content = await fileOf()
    const whole = JSON.parse(await readFile(ben.path, 'utf8')) as object
    const more = { ...content, more: 1 }
    const texts = [
      JSON.stringify(whole, null, 1),
      JSON.stringify(Object.fromEntries(Object.entries(whole).toReversed())),
      canonicalJson({ mark: ANSWER_FILE.mark, content: more, sha256: fingerprintOf(more) }),
    ]
    for (const text of texts)
      expect(() => unwrapped(ANSWER_FILE, text, 'f')).toThrow('“f” was changed after it was written.')
  })
})

test('keys are tried on every ballot, and what each is for is said', async () => {
  const invalid = sealed({ ...ballotContent('first', 'Cleo', { F1: 3 }), analystId: id('Dan') })
  const honest = sealed(ballotContent('first', 'Dan', { F1: 3 }))
  const { packet: sha256 } = await fileOf()
  const { key: keyOfCleo, ...cleo } = invalid
  const { key: keyOfDan, ...dan } = { ...honest, commitment: 'e'.repeat(64) }
  await collect(
    ben.path,
    await forged('cleo.assay-answers', { ...cleo, packet: sha256, analystId: id('Cleo') }),
    await forged('dan.assay-answers', { ...dan, packet: sha256, analystId: id('Dan') }),
  )
  const said = async (keys: string) => {
    const { ballots, unused } = await desk.ask('keys.try', { by, roundId: id('first'), keys })
    return [ballots.map(({ state, words }) => `${state}: ${words}`).toSorted(), unused]
  }
  expect(await said('')).toEqual([
    ['Ben', 'Cleo', 'Dan'].map((name) => `no-key: No key for the answers of ${name} yet.`),
    0,
  ])
  const keys = [keyText(keyOfCleo), keyText(keyOfDan), keyText(keyNamed('K'))].join('\n')
  expect(await said(keys)).toEqual([
    [
      'altered: The sealed answers of Dan are not what they were sealed as: they were altered since. Nothing was changed.',
      'invalid: The sealed answers of Cleo hold answers of somebody else, or to something else, than the file says. Nothing was changed.',
      'no-key: No key that was given opens the answers of Ben: theirs is missing, or the file was altered.',
    ],
    1,
  ])
  await desk.ask('round.closeWithKeys', { by, roundId: id('first'), keys: `${keys}\n${ben.key}` })
  const { project } = desk.workspace.sessionAt(WINDOW)
  expect(Object.values(project.answers).map(({ analystId }) => analystId)).toEqual(Array(2).fill(id('Ben')))
  expect(Object.values(project.ballots).filter(({ key }) => key !== undefined)).toHaveLength(1)
})

test('what was not changed since is handed in as the same file, and anything else as another', async () => {
  const other = await openPacket(packet, id('Cleo'), 'Cleo')
  await expect(other.ask('answers.handIn', { by: id('Cleo'), roundId: id('first') })).resolves.toBeNull()
  other.answers.exported = join(other.folder, 'x.assay-answers')
  await expect(other.ask('answers.handIn', { by: id('Cleo'), roundId: id('first') })).rejects.toThrow(
    'Nothing is answered yet. Nothing was handed in. Score the risks first.',
  )
  const one = await answerPacket(other, id('Cleo'), 'first', [10])
  other.answers.exported = join(other.folder, 'again.assay-answers')
  await other.ask('answers.handIn', { by: id('Cleo'), roundId: id('first') })
  expect(await readFile(other.answers.exported, 'utf8')).toBe(await readFile(one.path, 'utf8'))
  const later = await answerPacket(other, id('Cleo'), 'first', [12])
  expect(later.key).not.toBe(one.key)
  other.answers.exported = join(other.folder, 'key.txt')
  const ballotId = Object.values(other.workspace.sessionAt(WINDOW).project.ballots).find(
    ({ key }) => keyText(key!) === later.key,
  )!.id
  await other.ask('answers.saveKey', { ballotId })
  expect(await readFile(other.answers.exported, 'utf8')).toBe(`${later.key}\n`)
  desk.answers.keyFiles = [other.answers.exported]
  expect(await desk.ask('keys.choose', {})).toBe(`${later.key}\n`)
})

test('a packet that contradicts itself makes no project', async () => {
  const { content } = unwrapped(PACKET, await readFile(packet, 'utf8'), 'p')
  const wrong = [
    { ...content, quotes: content.quotes.map((quote) => ({ ...quote, start: quote.start + 1 })) },
    { ...content, risks: content.risks.slice(1) },
  ]
  for (const [index, each] of wrong.entries()) {
    const path = await written(`wrong${index}.assay-round`, wrapped(PACKET.mark, each))
    await expect(openPacket(path, id('Ben'), 'Wrong')).rejects.toThrow(
      'This round packet contradicts itself. Nothing was opened. Ask for the packet again.',
    )
  }
  await expect(openPacket(packet, id('Eve'), 'Eve')).rejects.toThrow(
    'This packet does not ask the analyst who was chosen. Nothing was changed.',
  )
})

test('answers longer than a file of them may be are not handed in', async () => {
  const other = await openPacket(packet, id('Cleo'), 'Cleo')
  const long = 'x'.repeat(LIMITS.prose)
  for (const risk of ['F1', 'F2', 'F3', 'F4', 'F5', 'F6'])
    await other.workspace.sessionAt(WINDOW).changes.apply({
      by: id('Cleo'),
      operations: [
        {
          name: 'score.set',
          input: {
            scoreId: id(`s${risk}`),
            riskId: id(risk),
            analystId: id('Cleo'),
            changes: { likelihood: { kind: 'percent', percent: 5 }, basis: long, rationale: long.replaceAll('x', 'ß') },
          },
        },
      ],
    })
  other.answers.exported = join(other.folder, 'long.assay-answers')
  await expect(other.ask('answers.handIn', { by: id('Cleo'), roundId: id('first') })).rejects.toThrow(
    'These answers are longer than a file of them may be. Nothing was handed in. Shorten the longest reasons.',
  )
})
