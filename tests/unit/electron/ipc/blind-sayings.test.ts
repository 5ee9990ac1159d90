import { entitiesOf } from '@shared/document/project'
import { describe, expect, it } from 'vitest'
import { addTag, id } from '../../shared/sample-project'
import { closeRound, openRound, review, sayOf, sign } from '../../shared/sample-session'
import { ANN, BOB, openTogether, say } from './together'
import { WINDOW } from './desk'

const ALL = { by: null, kind: null, text: '' }
const THEIRS =
  'What others said in the session “s” is theirs: only they can change it or take it back. Nothing was changed.'

/** After a closed round Bob made a tag, then Ann said what she thinks of the answers. */
async function saidByAnn(named = false) {
  const desk = await openTogether(named)
  await desk.perform(ANN, openRound('o1', 's', ['r1']), say('r1', 'ann', 'Because.'))
  await desk.perform(BOB, closeRound('o1'))
  await desk.perform(BOB, addTag('t'))
  await desk.perform(ANN, ...sayOf('o1', 's', 'r1'))
  const said = () =>
    (['comments', 'dissents'] as const).map((kind) => entitiesOf(desk.workspace.sessionAt(WINDOW).project, kind).length)
  return { ...desk, said, seq: desk.workspace.sessionAt(WINDOW).changes.end.seq }
}

describe('what is said to the group under letters', () => {
  it('is not named by the history before the session is signed, but to whose it is', async () => {
    const { atAnn, atBob, nobody, perform, seq } = await saidByAnn()
    const by = async ({ ask }: typeof atBob) => {
      const { entries } = await ask('history.list', { before: null, filter: ALL })
      const { commit } = await ask('history.show', { seq })
      const item = { kind: 'risks' as const, id: id('r1') }
      const { commits } = await ask('history.ofItem', { item, before: null })
      const { analyst } = entries.find((entry) => entry.seq === seq)!
      return [analyst, commit.by, commits.find((each) => each.seq === seq)?.by]
    }
    expect(await by(atAnn)).toEqual(['ann', ANN, ANN])
    expect([await by(atBob), await by(nobody)]).toEqual([
      [null, null, null],
      [null, null, null],
    ])
    const ofAnn = await atBob.ask('history.list', { before: null, filter: { ...ALL, by: ANN, kind: 'dissents' } })
    expect(ofAnn.entries).toEqual([])
    const worded = await atBob.ask('history.list', { before: null, filter: { ...ALL, text: 'an analyst why' } })
    expect(worded.entries.map((entry) => entry.seq)).toEqual([seq])
    await perform(BOB, review('s'))
    await perform(BOB, sign('s'))
    expect(await by(atBob)).toEqual(['ann', ANN, ANN])
  })

  it('is named where the session gives names', async () => {
    const { atBob, seq } = await saidByAnn(true)
    expect((await atBob.ask('history.show', { seq })).commit.by).toBe(ANN)
  })

  it('is no step that others can take back with Undo', async () => {
    const { atAnn, atBob, said, workspace } = await saidByAnn()
    expect([atAnn, atBob].map(({ copy }) => copy.status?.undo)).toEqual(['Comment on R1', 'Create tag “t”'])
    await atBob.ask('project.undo', { by: BOB })
    expect([said(), Object.keys(workspace.sessionAt(WINDOW).project.tags)]).toEqual([[1, 1], []])
    await atAnn.ask('project.undo', { by: ANN })
    expect(said()).toEqual([0, 0])
    await atAnn.ask('project.redo', { by: ANN })
    expect(said()).toEqual([1, 1])
  })

  it('is changed by nobody else, by going back to an earlier moment either, and by nobody once it is signed', async () => {
    const { atAnn, atBob, perform, said, seq } = await saidByAnn()
    await expect(atBob.ask('history.restoreTo', { by: BOB, seq: seq - 1 })).rejects.toThrow(THEIRS)
    const [, dissent] = sayOf('o1', 's', 'r1')
    if (dissent?.name !== 'dissent.set') throw new Error('No dissent.')
    await perform(ANN, { ...dissent, input: { ...dissent.input, reason: 'Ties may hold.' } })
    await perform(BOB, review('s'))
    await perform(BOB, sign('s'))
    const item = { kind: 'dissents' as const, id: id('dis') }
    await expect(atAnn.ask('history.restoreItem', { by: ANN, item, seq })).rejects.toThrow(
      'The session “s” is signed and stays as it is. Nothing was changed.',
    )
    expect(said()).toEqual([1, 1])
  })

  it('goes with its session, whoever deletes it, and comes back with it', async () => {
    const { atBob, perform, said } = await saidByAnn()
    await perform(BOB, { name: 'session.delete', input: { sessionId: id('s') } })
    expect(said()).toEqual([0, 0])
    await atBob.ask('project.undo', { by: BOB })
    expect(said()).toEqual([1, 1])
  })
})
