import { oddityWords, packageWords } from './package-words'
import { entitiesOf, type Project } from '@shared/document/project'
import { someOpenTagging } from '@shared/document/queries/taggings'
import { blindRisks } from '@shared/document/seen-by'
import type { Manifest } from '@shared/interchange/packages/manifest'
import { PROJECT_FORMAT } from '@shared/migrations/format'
import { Refusal } from '@shared/refusal'
import type { ProjectSession } from '../project/session'
import { projectOfRows } from '../storage/stored-rows'
import { type Member, presentMembers, wholeMembers } from './project-members'
import { formerNames } from '../project/former-names'
import { shareMembers } from './share-members'

/** What goes into a package. */
export type PackOptions = {
  /** Whether the whole history goes along; of a share it never does, since it tells what is withheld. */
  history: boolean
  /** What a share leaves out; nothing of it is anywhere in the file. */
  withheld: { names: boolean; sourceIds: readonly string[] }
  /** Who packs it; null for nobody in particular. */
  by: string | null
  /** When: the same project packed at the same time makes the same bytes. */
  at?: string
}

/** What is written into a package, in this order, and what its manifest says besides. */
export type PackContents = {
  about: Omit<Manifest, 'program' | 'package' | 'members'>
  members: Member[]
  /** Sources that go along with a word in their text that is, or may be, a part of a withheld name. */
  named: string[]
}

/**
 * All that goes into a package of a project, of one moment. Refuses what must not be packed: answers and passages that
 * somebody gives blind, a project that is not in order, changes that are not on disk.
 */
export async function contentsToPack(
  session: ProjectSession,
  { history, withheld, by, at = new Date().toISOString() }: PackOptions,
): Promise<PackContents> {
  assertWhole(session)
  const moment = await session.takeMoment()
  const project = projectOfRows(moment.rows)
  assertNothingSecret(project)
  const [problem] = await session.problemsAt(moment)
  if (problem) throw notInOrder(`${problem.where}: ${problem.problem.replace(/\.$/, '')}`)
  const file = (name: string): Member => {
    const found = moment.sources.get(name)
    if (!found) throw notInOrder(oddityWords.missing(`sources/${name}`))
    return { name: `sources/${name}`, size: found.size, pieces: found.read() }
  }
  const isShare = withheld.names || withheld.sourceIds.length > 0
  const sourceIds = new Set(withheld.sourceIds)
  const unknown = withheld.sourceIds.find((id) => !Object.hasOwn(project.sources, id))
  if (unknown !== undefined) throw new Refusal('not-found', packageWords.withheldGone)
  const former = withheld.names ? await formerNames({ project, history: session.history }) : []
  const { told, members, named } = isShare
    ? await shareMembers(project, session.sources, { names: withheld.names, former, sourceIds }, at)
    : {
        told: project,
        members: history
          ? await wholeMembers(moment, project.about.project.projectId, at)
          : await presentMembers(project, at),
        named: [],
      }
  const made = new Set(members.map(({ name }) => name))
  const files = (history && !isShare ? [...moment.sources.keys()] : filesOf(told)).filter(
    (name) => !made.has(`sources/${name}`),
  )
  return {
    about: {
      project: { format: PROJECT_FORMAT, id: told.about.project.projectId, title: told.about.project.title },
      at,
      by: by === null ? '' : (told.analysts[by]?.name ?? ''),
      history: history && !isShare,
      withheld: {
        names: withheld.names,
        sources: entitiesOf(told, 'sources').flatMap(({ id, title }) => (sourceIds.has(id) ? { id, title } : [])),
      },
    },
    members: [...members, ...files.map(file)],
    named,
  }
}

/** What is not on disk, or cannot be proven, is not packed. */
function assertWhole({ changes, writableBy }: ProjectSession): void {
  if (writableBy === 'accept-loss') throw notInOrder(packageWords.partDamaged)
  if (changes.unsaved === 0) return
  throw new Refusal('not-saved', packageWords.notSaved(changes.unsaved))
}

/**
 * While something is answered or tagged blind, the files hold what others must not read yet, and whoever packs them sees
 * only their own view: neither a whole package nor a share of it could be looked through before it is sent.
 */
function assertNothingSecret(project: Project): void {
  if (blindRisks(project).size > 0) throw new Refusal('secret', packageWords.roundOpen)
  if (someOpenTagging.ask(project)) throw new Refusal('secret', packageWords.taggingOpen)
}

const notInOrder = (why: string): Refusal => new Refusal('not-in-order', packageWords.notInOrder(why))

/** The files of `sources/` that the project names. */
const filesOf = (project: Project): string[] =>
  [
    ...new Set(
      entitiesOf(project, 'versions').flatMap(({ originalSha256, format, blocksSha256 }) => [
        `${originalSha256}.${format}`,
        `${blocksSha256}.blocks.json`,
      ]),
    ),
  ].toSorted()
