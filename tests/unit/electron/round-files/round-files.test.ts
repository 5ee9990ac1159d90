import { entitiesOf } from '@shared/document/project'
import { unwrapped } from '@shared/interchange/rounds/envelope'
import { PACKET } from '@shared/interchange/rounds/packet'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { packetFile } from '../../../../electron/round-files/export-packet'
import { S1_ROUNDS } from '../../shared/pictures/session-one'
import { id } from '../../shared/sample-project'
import {
  answerPacket,
  ARTICLE,
  exportPacket,
  NAMES,
  openFacilitator,
  openPacket,
  openRound,
  percentScore,
  RISKS,
} from './round-files'
import { WINDOW } from '../ipc/desk'

const read = async (path: string) => unwrapped(PACKET, await readFile(path, 'utf8'), 'p')

test('four analysts answer two rounds by files: what each answered counts, and nobody sees it before the closing', async () => {
  const { desk, by } = await openFacilitator()
  const analysts = [by, ...NAMES.slice(1).map(id)]
  const session = desk.workspace.sessionAt(WINDOW)
  for (const [index, percents] of S1_ROUNDS.entries()) {
    const round = index === 0 ? 'first' : 'second'
    await openRound(desk, by, round)
    const packet = await exportPacket(desk, by, round)
    const given = []
    for (const [column, analystId] of analysts.entries()) {
      const other = await openPacket(packet, analystId, NAMES[column]!)
      given.push(
        await answerPacket(
          other,
          analystId,
          round,
          percents.map((row) => row[column] ?? null),
        ),
      )
    }
    desk.answers.answerFiles = given.map(({ path }) => path)
    const collected = await desk.ask('answers.collect', { by, roundId: id(round) })
    expect(collected?.map(({ outcome }) => outcome)).toEqual(Array(4).fill('collected'))
    expect(entitiesOf(session.project, 'answers').filter(({ roundId }) => roundId === id(round))).toEqual([])
    // Ada also said something here: what she sealed counts, and it is said before.
    await session.changes.apply({ by, operations: [percentScore('F1', by, 37)] })
    const keys = `The keys:\n${given.map(({ key }, order) => `${NAMES[order]} sends ${key.toLowerCase()}.`).join('\n')}`
    expect(
      (await desk.ask('keys.try', { by, roundId: id(round), keys })).ballots.map(({ words }) => words).toSorted(),
    ).toEqual([
      'The answers of Ada are open, and take the place of 1 answer that Ada gave here.',
      ...NAMES.slice(1).map((name) => `The answers of ${name} are open.`),
    ])
    await desk.ask('round.closeWithKeys', { by, roundId: id(round), keys })
    const likelihoods = RISKS.map((risk) =>
      analysts.map((analystId) => {
        const answer = entitiesOf(session.project, 'answers').find(
          (each) => each.roundId === id(round) && each.riskId === id(risk) && each.analystId === analystId,
        )
        const score = entitiesOf(session.project, 'scores').find(
          (each) => each.riskId === id(risk) && each.analystId === analystId,
        )
        expect(score?.likelihood).toEqual(answer?.likelihood)
        return answer?.likelihood?.kind === 'percent' ? answer.likelihood.percent : null
      }),
    )
    expect(likelihoods).toEqual(percents)
  }
})

test('a packet has no weights: with answers that have no names they would tell whose each is', async () => {
  const { desk, by } = await openFacilitator()
  const changes = { named: true, pooling: 'mean' as const, weights: { [by]: 3 } }
  await desk.workspace.sessionAt(WINDOW).changes.apply({
    by,
    operations: [{ name: 'session.update', input: { sessionId: id('ses'), changes } }],
  })
  await openRound(desk, by, 'first')
  const { content } = await read(await exportPacket(desk, by, 'first'))
  expect([content.session.pooling, 'weights' in content.session]).toEqual(['mean', false])
})

test('a packet says what is asked and nothing of what anybody scored', async () => {
  const { desk, by } = await openFacilitator()
  await openRound(desk, by, 'first')
  const session = desk.workspace.sessionAt(WINDOW)
  await session.changes.apply({ by, operations: [percentScore('F1', by, 37, 'a reason of Ada')] })
  const path = await exportPacket(desk, by, 'first')
  const text = await readFile(path, 'utf8')
  expect(
    ['a reason of Ada', 'percent', 'a note of the analyst', 'Paragraph 1 '].filter((words) => text.includes(words)),
  ).toEqual([])
  const { content } = await read(path)
  expect(content.sources.map(({ excerpts }) => excerpts)).toEqual([[ARTICLE.slice(1, 4), ARTICLE.slice(6, 9)]])
  expect(content.feedback).toBeNull()
  expect(content.analysts.map(({ name }) => name)).toEqual(NAMES)
  expect(session.project.rounds[id('first')]?.packets).toEqual([(await read(path)).sha256])
})

test('the project of a packet gives the same packet again, in the second round with what the first came to', async () => {
  const { desk, by } = await openFacilitator()
  await openRound(desk, by, 'first')
  const session = desk.workspace.sessionAt(WINDOW)
  await session.changes.apply({ by, operations: [percentScore('F1', by, 37, 'a reason of Ada')] })
  await session.changes.apply({
    by: id('Ben'),
    operations: [percentScore('F1', id('Ben'), 64), percentScore('F2', id('Ben'), 5)],
  })
  await session.changes.apply({ by, operations: [{ name: 'round.close', input: { roundId: id('first') } }] })
  await session.changes.apply({
    by,
    operations: [
      {
        name: 'comment.add',
        input: { commentId: id('com'), roundId: id('first'), riskId: id('F1'), text: 'Why so?' },
      },
    ],
  })
  await openRound(desk, by, 'second')
  const path = await exportPacket(desk, by, 'second')
  const packet = await read(path)
  const said = packet.content.feedback?.respondents.map(({ answers, comments }) => [
    answers.map(({ likelihood, rationale }) => [likelihood?.kind === 'percent' && likelihood.percent, rationale]),
    comments.map(({ text }) => text),
  ])
  expect(said).toEqual([
    [
      [
        [37, 'a reason of Ada'],
        [5, ''],
      ],
      ['Why so?'],
    ],
    [[[64, '']], []],
  ])
  const other = await openPacket(path, id('Cleo'), 'Cleo')
  const { bytes, sha256 } = await packetFile(other.workspace.sessionAt(WINDOW), id('second'))
  expect(new TextDecoder().decode(bytes)).toBe(await readFile(path, 'utf8'))
  expect(sha256).toBe(packet.sha256)
  const { project } = other.workspace.sessionAt(WINDOW)
  expect(entitiesOf(project, 'sessions').map((each) => each.packet)).toEqual([
    { projectId: session.project.about.project.projectId, sha256 },
  ])
  expect(other.workspace.sessionAt(WINDOW).status.current.undo).toBeNull()
})
