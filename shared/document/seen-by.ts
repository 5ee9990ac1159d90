import type { Comment } from '../kinds/comments'
import type { Dissent } from '../kinds/dissents'
import type { Entity, Kind } from '../kinds/registry'
import type { Score } from '../kinds/scores'
import type { Change, Commit } from './change'
import { entitiesNaming } from './indexes/foreign-keys'
import { entitiesOf, entity, type Project } from './project'
import { finderIn, sessionOf, SESSION_KINDS } from './queries/sessions'
import { someOpenTagging, TAGGING_KINDS } from './queries/taggings'
import { documentWords } from './document-words'

/** Who looks at a project: an analyst, or nobody in particular (null), as the command line does. */
export type Viewer = string | null

/** Kinds whose changes decide what is secret; whose passages are whose changes as two analysts become one. */
const DECIDES: readonly Kind[] = [...SESSION_KINDS, ...TAGGING_KINDS, 'analysts']

/** Kinds of which something may be secret. */
export const SECRET_KINDS = ['scores', 'passages', 'evidence', 'bearings'] as const
export type SecretKind = (typeof SECRET_KINDS)[number]
export type SecretEntity = Entity<SecretKind>

export const isSecretKind = (kind: Kind): kind is SecretKind => (SECRET_KINDS as readonly Kind[]).includes(kind)

/**
 * The risks of which everybody sees their own score only: those that an open round asks about, and between the rounds
 * of a session that gives no names all that it asked about.
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

type Kept = { [K in SecretKind]: (each: Entity<K>, viewer: Viewer) => boolean }

/**
 * Says of anything that may be secret whether it is kept from somebody, as the project stands. While a source is tagged
 * blind each analyst sees their own passages of it only, and with those of others what rests on them. Of evidence whose
 * passage is gone nobody can tell whose it was.
 */
export function keptIn(project: Project): (kind: SecretKind, each: SecretEntity, viewer: Viewer) => boolean {
  const blind = blindRisks(project)
  const sources = blindSources(project)
  const kept: Kept = {
    scores: (score, viewer) => isSecret(blind, score, viewer),
    passages: ({ sourceId, createdBy }, viewer) => createdBy !== viewer && sources.has(sourceId),
    evidence: ({ passageId }, viewer) => {
      const passage = entity(project, 'passages', passageId)
      return passage ? kept.passages(passage, viewer) : sources.size > 0
    },
    bearings: ({ evidenceId }, viewer) => {
      const evidence = entity(project, 'evidence', evidenceId)
      return evidence ? kept.evidence(evidence, viewer) : sources.size > 0
    },
  }
  return (kind, each, viewer) => (kept[kind] as (each: SecretEntity, viewer: Viewer) => boolean)(each, viewer)
}

/** The sources that are tagged blind. */
const blindSources = (project: Project): ReadonlySet<string> =>
  new Set(
    entitiesOf(project, 'taggings')
      .filter(({ closedAt }) => closedAt === null)
      .flatMap(({ versionIds }) => versionIds.flatMap((id) => entity(project, 'versions', id)?.sourceId ?? [])),
  )

/** Whether anything of a project is kept from anybody. */
export const hasSecrets = (project: Project): boolean => hasSecretScores(project) || someOpenTagging.ask(project)

const hasSecretScores = (project: Project): boolean =>
  entitiesOf(project, 'sessions').some(({ signedAt }) => signedAt === null) && Object.keys(project.rounds).length > 0

/** All that is kept from a viewer, by its id. */
export function secretsOf(project: Project, viewer: Viewer): Map<string, SecretKind> {
  const secrets = new Map<string, SecretKind>()
  const isKept = keptIn(project)
  if (hasSecretScores(project))
    for (const score of entitiesOf(project, 'scores'))
      if (isKept('scores', score, viewer)) secrets.set(score.id, 'scores')
  for (const sourceId of blindSources(project)) {
    for (const passage of entitiesNaming(project, 'passages', 'sourceId', sourceId)) {
      if (!isKept('passages', passage, viewer)) continue
      secrets.set(passage.id, 'passages')
      for (const evidence of entitiesNaming(project, 'evidence', 'passageId', passage.id)) {
        secrets.set(evidence.id, 'evidence')
        for (const { id } of entitiesNaming(project, 'bearings', 'evidenceId', evidence.id)) secrets.set(id, 'bearings')
      }
    }
  }
  return secrets
}

/** The project without what is kept from a viewer; the same where nothing is. */
export function seenBy(project: Project, viewer: Viewer): Project {
  if (!hasSecrets(project)) return project
  const secrets = secretsOf(project, viewer)
  const kinds = new Set(secrets.values())
  const seen = [...kinds].map((kind) => [kind, withoutSecrets(project[kind], secrets)])
  return { ...project, ...(Object.fromEntries(seen) as Partial<Project>) }
}

const withoutSecrets = (table: Record<string, SecretEntity>, secrets: ReadonlyMap<string, SecretKind>) =>
  Object.fromEntries(Object.entries(table).filter(([id]) => !secrets.has(id)))

/**
 * Whether somebody said here what all may read, and nobody else may know from whom: the history must not tell either.
 */
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
  // Asked of each of thousands of commits: to find out what is blind takes its time.
  if (!changes.some(({ kind }) => isSecretKind(kind)) || !hasSecrets(project)) return changes
  const isKept = keptIn(project)
  return changes.filter(
    ({ kind, before, after }) =>
      !isSecretKind(kind) ||
      ![before, after].some((each) => each !== null && isKept(kind, each as SecretEntity, viewer)),
  )
}

/** What others do to passages that are kept from somebody is called nothing: "Tag 5 found passages" would tell them. */
const keptStep = (): string => documentWords.keptStep

/**
 * A step with those of its changes that somebody may see, and called what they may know. That somebody scored is said
 * of a step on scores, but nothing of what others do while they tag blind.
 */
export function stepSeenBy(step: Commit, changes: readonly Change[], viewer: Viewer): Commit {
  const { by, operations } = step
  const known = new Set(changes.map(({ id }) => id))
  const isTold = by === viewer || step.changes.every(({ kind, id }) => kind === 'scores' || known.has(id))
  if (isTold) return { ...step, changes: [...changes] }
  const isTagging = operations.length === 0 || operations.some((name) => name.startsWith('passage.'))
  const label = isTagging || changes.length === 0 ? keptStep() : step.label
  return { ...step, label, operations: [], changes: [...changes] }
}

/** Whether nothing may be known of a step, as {@link stepSeenBy} tells it, not even that there was one. */
export const isKeptStep = ({ label, changes }: Commit): boolean => label === keptStep() && changes.length === 0
