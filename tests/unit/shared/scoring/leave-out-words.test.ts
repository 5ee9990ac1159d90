import type { Project } from '@shared/document/project'
import { leaveOut, type LeftOut, linchpins } from '@shared/scoring/leave-out'
import { fallsOf, linchpinWords, turnsWords } from '@shared/scoring/leave-out-words'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { rankedRisks } from '@shared/scoring/ranking'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import {
  addAnalyst,
  addMemo,
  addPassage,
  addRisk,
  addSource,
  emptyProject,
  id,
  linkEvidence,
  perform,
  setScore,
} from '../sample-project'

/** One more than are named. */
const MANY = Array.from({ length: 13 }, (_, index) => String(index + 1))

function judged(): Project {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), ...MANY.map((name) => addRisk(`r${name}`)))
  perform(project, ...MANY.map((name) => setScore(`c${name}`, `r${name}`, 'ann', 50)))
  return project
}

const without = (project: Project): LeftOut[] => atOnce(leaveOut(project, rankedRisks(project)))

test('of many linchpins those that are not named are counted', () => {
  const project = judged()
  for (const name of MANY) perform(project, addSource(`s${name}`), addPassage(`p${name}`, `s${name}`))
  perform(project, ...MANY.map((name) => linkEvidence(`e${name}`, `r${name}`, `p${name}`)))
  expect(linchpinWords(linchpins(without(project)))).toMatch(/^Linchpins, alike: “s1”, .*“s12” and 1 more\. Without/)
})

test('of many risks that would point another way, and of many memos, too', () => {
  const project = judged()
  perform(project, addSource('for'), addPassage('pf', 'for'), addSource('con'), addPassage('pc', 'con'))
  for (const name of MANY)
    perform(project, linkEvidence(`f${name}`, `r${name}`, 'pf'), linkEvidence(`c${name}`, `r${name}`, 'pc'), {
      name: 'evidence.update',
      input: { evidenceId: id(`c${name}`), changes: { stance: 'contradicts' } },
    })
  expect(turnsWords(without(project)[0]!)).toMatch(/^R1 for the risk, .*R12 for the risk and 1 more$/)
  perform(project, ...MANY.map((name) => addMemo(`m${name}`)), addRisk('own'), linkEvidence('eo', 'own', 'pf'))
  perform(project, setScore('co', 'own', 'ann', 50))
  const falls = fallsOf(without(project)[0]!, FIRST_SCALES.matrix)
  expect(falls.join(' ')).toMatch(/13 judgments in memos would have no citation: “m1”, .*“m12” and 1 more\./)
})
