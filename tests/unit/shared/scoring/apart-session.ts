import type { Project } from '@shared/document/project'
import { respondentsOf } from '@shared/document/queries/respondents'
import { scales } from '@shared/document/queries/scales'
import { finderIn } from '@shared/document/queries/sessions'
import type { Judgment } from '@shared/kinds/judgment'
import type { Operation } from '@shared/operations/operations'
import { verdictsIn } from '@shared/scoring/session-verdicts'
import { type WhyApart, whyApart } from '@shared/scoring/why-apart'
import { factsOf, questionOf } from '@shared/scoring/why-apart-words'
import { addAnalyst, addPassage, addRisk, addSource, emptyProject, id, linkEvidence, perform } from '../sample-project'
import { addSession, closeRound, openRound, performAs, scoreOf } from '../sample-session'

export const ANALYSTS = ['ann', 'bob', 'cat', 'dan']
export const SOURCES = ['s1', 's2', 's3']

type Answers = Record<string, Partial<Judgment>>

/** Four analysts who answered one risk; `made` says who made evidence from which source, `read` who made other passages. */
export function apartProject(
  answers: Answers,
  made: Record<string, string[]> = {},
  { named = true, before = [], read = {} }: { named?: boolean; before?: Operation[]; read?: typeof made } = {},
): Project {
  const project = emptyProject()
  perform(project, ...ANALYSTS.map(addAnalyst), addRisk('rsk'), ...SOURCES.map((name) => addSource(name)))
  for (const [source, makers] of Object.entries(made))
    for (const by of makers)
      performAs(
        project,
        by,
        0,
        addPassage(`${source}${by}`, source),
        linkEvidence(`l${source}${by}`, 'rsk', `${source}${by}`),
      )
  for (const [source, makers] of Object.entries(read))
    for (const by of makers) performAs(project, by, 0, addPassage(`r${source}${by}`, source))
  perform(project, ...before, addSession('ses', ['rsk'], ANALYSTS, { named }))
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['rsk']))
  for (const [by, said] of Object.entries(answers)) performAs(project, by, 2, scoreOf('rsk', by, said))
  performAs(project, 'ann', 3, closeRound('r1'))
  return project
}

export function apartOn(project: Project): WhyApart | null {
  const session = project.sessions[id('ses')]!
  const [verdict] = verdictsIn(finderIn(project), session, scales.ask(project))
  return whyApart(project, session, verdict!, scales.ask(project))
}

const nameOf = (analystId: string) => ANALYSTS.find((name) => id(name) === analystId)

/** Cause and sides of the risk, "evidence: ann cat | bob dan"; what is recorded, and the question. */
export function told(project: Project): { cause: string; facts: string[]; question: string } | null {
  const why = apartOn(project)
  if (!why) return null
  const names = respondentsOf.ask(project, id('ses'), id('rsk'))
  const side = (of: WhyApart['lower']) => of.map(({ analystId }) => nameOf(analystId)).join(' ')
  return {
    cause: `${why.cause}: ${side(why.lower)} | ${side(why.higher)}`,
    facts: factsOf(why, names, scales.ask(project)),
    question: questionOf(why, names, scales.ask(project)),
  }
}
