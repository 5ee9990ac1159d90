import type { Comment } from '../kinds/comments'
import type { Dissent } from '../kinds/dissents'
import type { Entity, Kind } from '../kinds/registry'
import type { Score } from '../kinds/scores'
import type { Change } from './change'
import { entitiesNaming } from './indexes/foreign-keys'
import { entitiesOf, entity, type Project } from './project'
import { finderIn, openRoundIn, sessionOf, sessionUnderWay, SESSION_KINDS } from './queries/sessions'
import { openTaggingOf, TAGGING_KINDS, taggingsInOrder } from './queries/taggings'

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
 * Whether a score is kept from somebody. While a round asks about its risk each analyst sees their own only; between the
 * rounds of a session that gives no names they do too.
 */
export function isSecret(
  project: Project,
  { riskId, analystId }: Pick<Score, 'riskId' | 'analystId'>,
  viewer: Viewer,
): boolean {
  if (analystId === viewer) return false
  const underWay = sessionUnderWay.ask(project, riskId)
  return underWay !== null && (!underWay.session.named || openRoundIn(underWay, riskId) !== null)
}

type Kept = { [K in SecretKind]: (project: Project, each: Entity<K>, viewer: Viewer) => boolean }

/**
 * While a source is tagged blind each analyst sees their own passages of it only, and with those of others what rests on
 * them. Of evidence whose passage is gone nobody can tell whose it was.
 */
const KEPT: Kept = {
  scores: isSecret,
  passages: (project, { sourceId, createdBy }, viewer) =>
    createdBy !== viewer && openTaggingOf.ask(project, sourceId) !== null,
  evidence: (project, { passageId }, viewer) => {
    const passage = entity(project, 'passages', passageId)
    return passage ? KEPT.passages(project, passage, viewer) : openTaggings(project).length > 0
  },
  bearings: (project, { evidenceId }, viewer) => {
    const evidence = entity(project, 'evidence', evidenceId)
    return evidence ? KEPT.evidence(project, evidence, viewer) : openTaggings(project).length > 0
  },
}

const openTaggings = (project: Project) => taggingsInOrder.ask(project).filter(({ closedAt }) => closedAt === null)

/** Whether something of a kind that may be secret is kept from somebody. */
export const isKeptFrom = (project: Project, kind: SecretKind, each: SecretEntity, viewer: Viewer): boolean =>
  (KEPT[kind] as (project: Project, each: SecretEntity, viewer: Viewer) => boolean)(project, each, viewer)

/** Whether anything of a project is kept from anybody. */
export const hasSecrets = (project: Project): boolean => hasSecretScores(project) || openTaggings(project).length > 0

const hasSecretScores = (project: Project): boolean =>
  entitiesOf(project, 'sessions').some(({ signedAt }) => signedAt === null) && Object.keys(project.rounds).length > 0

/** All that is kept from a viewer, by its id. */
export function secretsOf(project: Project, viewer: Viewer): Map<string, SecretKind> {
  const secrets = new Map<string, SecretKind>()
  if (hasSecretScores(project))
    for (const score of entitiesOf(project, 'scores'))
      if (isSecret(project, score, viewer)) secrets.set(score.id, 'scores')
  for (const { versionIds } of openTaggings(project)) {
    for (const sourceId of new Set(versionIds.flatMap((id) => entity(project, 'versions', id)?.sourceId ?? []))) {
      for (const passage of entitiesNaming(project, 'passages', 'sourceId', sourceId)) {
        if (!KEPT.passages(project, passage, viewer)) continue
        secrets.set(passage.id, 'passages')
        for (const evidence of entitiesNaming(project, 'evidence', 'passageId', passage.id)) {
          secrets.set(evidence.id, 'evidence')
          for (const { id } of entitiesNaming(project, 'bearings', 'evidenceId', evidence.id))
            secrets.set(id, 'bearings')
        }
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
  return changes.filter(
    ({ kind, before, after }) =>
      !isSecretKind(kind) ||
      ![before, after].some((each) => each !== null && isKeptFrom(project, kind, each as SecretEntity, viewer)),
  )
}
