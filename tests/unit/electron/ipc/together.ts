import { seenBy } from '@shared/document/seen-by'
import type { Operation } from '@shared/operations/operations'
import { expect } from 'vitest'
import { addAnalyst, addRisk, id } from '../../shared/sample-project'
import { addSession } from '../../shared/sample-session'
import { openDesk, WINDOW } from './desk'

export const [ANN, BOB] = [id('ann'), id('bob')]

/** Says something of a risk that is found nowhere else. */
export const say = (risk: string, analyst: string, words: string, scoreId = `${risk}-${analyst}`): Operation => ({
  name: 'score.set',
  input: {
    scoreId: id(scoreId),
    riskId: id(risk),
    analystId: id(analyst),
    changes: { likelihood: { kind: 'percent', percent: 20 }, rationale: words },
  },
})

/** Ann and Bob, each at a window, and a window at which nobody said who they are; a session about two of three risks. */
export async function openTogether(named = false) {
  const desk = await openDesk()
  const opened = await desk.ask('project.create', { title: 'River', analyst: 'Ada' })
  const ada = Object.keys(opened?.project.analysts ?? {})[0] ?? ''
  const set = [addAnalyst('ann'), addAnalyst('bob'), addRisk('r1'), addRisk('r2'), addRisk('r3')]
  await desk.ask('project.apply', { by: ada, operations: set })
  await desk.ask('project.apply', { by: ada, operations: [addSession('s', ['r1', 'r2'], ['ann', 'bob'], { named })] })
  const [atAnn, atBob, nobody] = [desk.openWindow(2), desk.openWindow(3), desk.openWindow(4)]
  await Promise.all([atAnn.load(ANN), atBob.load(BOB), nobody.load(null)])
  const windows = [
    { window: atAnn, viewer: ANN },
    { window: atBob, viewer: BOB },
    { window: nobody, viewer: null },
  ]
  return {
    ...desk,
    atAnn,
    atBob,
    nobody,
    /** Each window has all that its analyst may see, and nothing else. */
    expectAllAsSeen: () => {
      const { project } = desk.workspace.sessionAt(WINDOW)
      for (const { window, viewer } of windows) expect(window.copy.project).toEqual(seenBy(project, viewer))
    },
    perform: async (by: string, ...operations: Operation[]) => desk.ask('project.apply', { by, operations }),
  }
}

/** What Ann and Bob said, as far as it is in these texts. */
export const sayings = (said: readonly string[]): string[] => [...new Set(said.join().match(/SAID\w+/g))].toSorted()
