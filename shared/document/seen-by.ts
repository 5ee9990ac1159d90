import type { Comment } from '../kinds/comments'
import type { Dissent } from '../kinds/dissents'
import type { Kind } from '../kinds/registry'
import type { Score } from '../kinds/scores'
import type { Change } from './change'
import { entitiesOf, type Project } from './project'
import { entitiesNaming } from './indexes/foreign-keys'
import { finderIn, sessionOf, SESSION_KINDS } from './queries/sessions'

/** Who looks at a project: an analyst, or nobody in particular (null), as the command line does. */
export type Viewer = string | null

/** Kinds whose changes decide what is secret. */
const DECIDES: readonly Kind[] = SESSION_KINDS

/**
 * The risks of which everybody sees their own score only: those that an open round asks about, and between the rounds of a
 * session that gives no names all that it asked about.
 */
export function blindRisks(project: Project): ReadonlySet<string> {
  const blind = new Set<string>()
  for (const { id, signedAt, named } of entitiesOf(project, 'sessions')) {
    if (signedAt !== null) continue
    for (const { closedAt, riskIds } of entitiesNaming(project, 'rounds', 'sessionId', id))
      if (!named || closedAt === null) for (const riskId of riskIds) blind.add(riskId)
  }
  return blind
}

/** Whether a score is kept from somebody, where these risks are blind. */
export const isSecret = (
  blind: ReadonlySet<string>,
  { riskId, analystId }: Pick<Score, 'riskId' | 'analystId'>,
  viewer: Viewer,
): boolean => analystId !== viewer && blind.has(riskId)

/** Whether anything of a project is kept from anybody. */
export const hasSecrets = (project: Project): boolean =>
  entitiesOf(project, 'sessions').some(({ signedAt }) => signedAt === null) && Object.keys(project.rounds).length > 0

/** The project without what is kept from a viewer; the same where nothing is. */
export function seenBy(project: Project, viewer: Viewer): Project {
  if (!hasSecrets(project)) return project
  const blind = blindRisks(project)
  const seen = entitiesOf(project, 'scores').filter((score) => !isSecret(blind, score, viewer))
  return { ...project, scores: Object.fromEntries(seen.map((score) => [score.id, score])) }
}

/** Whether somebody said here what all may read, and nobody else may know from whom: the history must not tell either. */
export const isUnnamed = (project: Project, changes: readonly Change[], viewer: Viewer): boolean =>
  hasSecrets(project) &&
  changes.some(
    ({ kind, before, after }) =>
      (kind === 'comments' || kind === 'dissents') &&
      [before, after].some((said) => said !== null && isOfNobody(project, said, viewer)),
  )

function isOfNobody(project: Project, said: Comment | Dissent, viewer: Viewer): boolean {
  const session = said.analystId === viewer ? undefined : sessionOf(finderIn(project), said)
  return session !== undefined && session.signedAt === null && !session.named
}

/** Whether changes may decide anew what is kept from whom. */
export const changesSecrets = (changes: readonly Change[]): boolean =>
  changes.some(({ kind }) => DECIDES.includes(kind))

/** The changes without those that are kept from a viewer, as the project stands; the same where nothing is. */
export function changesSeenBy(project: Project, changes: readonly Change[], viewer: Viewer): readonly Change[] {
  if (!hasSecrets(project)) return changes
  const blind = blindRisks(project)
  return changes.filter(
    ({ kind, before, after }) =>
      kind !== 'scores' || ![before, after].some((score) => score !== null && isSecret(blind, score, viewer)),
  )
}
