import { entitiesOf, type Project } from '../../document/project'
import { breachesIn } from '../../document/invariants'
import { sha256OfText } from '../../encoding/sha-256'
import type { Passage } from '../../kinds/passages'
import { type Entity, type Kind, kindOf, KINDS } from '../../kinds/registry'
import type { Version } from '../../kinds/versions'
import { catalogue } from '../../language/catalogue'
import { LIMITS } from '../../limits'
import { type FormerName, namesReplaced, withLetters } from '../../memo/without-names'
import { WordsOfSources } from '../../memo/without-text'
import { Refusal } from '../../refusal'
import type { Steps } from '../../steps'
import { mapStrings } from './map-strings'
import { maskedAnchor } from './masked'

/**
 * What is left out of a share of a project: who the analysts are, by the names they have and by former ones, and the words
 * of some sources.
 */
export type ShareWithheld = { names: boolean; former: readonly FormerName[]; sourceIds: ReadonlySet<string> }

/** A text as a share has it: the words of the file that stands for it, and the hashes and lengths of both files. */
export type SharedText = Pick<Version, 'originalSha256' | 'blocksSha256' | 'bytes'> & { text: string }

/** Where the texts of a project are; each is asked for more than once, so that not all have to be kept. */
export type Texts = (version: Version) => Promise<string>

/** The sources that keep their words. */
const isOpen = ({ sourceIds }: ShareWithheld, { sourceId }: Pick<Version, 'sourceId'>): boolean =>
  !sourceIds.has(sourceId)

/** How the words of what is told change. */
export type Reword = (words: string) => string

/**
 * What takes the withheld words out of everything that analysts wrote. Words of a withheld text that stand in another,
 * which goes along, are told there anyway; so are the titles of sources.
 */
export async function rewording(
  project: Project,
  withheld: ShareWithheld,
  textOf: Texts,
  carryOut: <T>(steps: Steps<T>) => Promise<T>,
): Promise<Reword> {
  const memos = entitiesOf(project, 'memos')
  const names: Reword = withheld.names ? namesReplaced(project, memos, withheld.former) : (words) => words
  if (withheld.sourceIds.size === 0) return names
  const found = await carryOut(wordsOf(project, names))
  const versions = entitiesOf(project, 'versions')
  for (const version of versions)
    if (!isOpen(withheld, version)) await carryOut(found.lookThrough(await textOf(version)))
  for (const version of versions) if (isOpen(withheld, version)) await carryOut(found.spare(await textOf(version)))
  for (const { title } of entitiesOf(project, 'sources')) await carryOut(found.spare(title))
  return (words) => found.withheld(names(words))
}

/** All words of a project, as they are without the names that are withheld. */
function* wordsOf(project: Project, names: Reword): Steps<WordsOfSources> {
  const found = new WordsOfSources([])
  for (const kind of KINDS) {
    for (const each of Object.values(project[kind])) {
      found.gather(each, (said, hear) => mapStrings(said, (words) => hear(names(words))))
      yield
    }
  }
  return found
}

/**
 * The project of a share: no word of what is withheld is anywhere in it, and what is anchored in a withheld text keeps its
 * place. It is another project, of an id of its own, since it must never be taken for the one it was made of. Sealed
 * answers are left out: with their keys they tell what is withheld. Throws a Refusal where no project can be made of it.
 */
export function* shareOf(
  project: Project,
  withheld: ShareWithheld,
  reword: Reword,
  /** The texts that stand in a share for those of the project, by version; absent: the files go along as they are. */
  texts: ReadonlyMap<string, SharedText>,
): Steps<Project> {
  const lettered = withheld.names ? withLetters(project) : project
  const share: Record<string, Record<string, unknown>> = {}
  for (const kind of KINDS) {
    const table: Record<string, unknown> = (share[kind] = {})
    if (kind === 'ballots') continue
    for (const each of Object.values<Entity>(lettered[kind])) {
      table[each.id] = checked(kind, told(kind, each, reword, texts))
      yield
    }
  }
  const made = share as Project
  const about = made.about.project
  made.about = { project: { ...about, projectId: shareId(about.projectId, withheld) } }
  const [breach] = breachesIn(made)
  if (breach) throw notShared(breach.kind, breach.problem)
  return made
}

function told(kind: Kind, each: Entity, reword: Reword, texts: ReadonlyMap<string, SharedText>): Entity {
  const reworded = inForm(kind, mapStrings(each, reword), each)
  if (kind === 'versions') return sharedVersion(reworded as Version, texts.get(each.id))
  if (kind === 'passages') return maskedPassage(reworded as Passage, texts)
  return reworded
}

function sharedVersion(version: Version, text: SharedText | undefined): Version {
  if (!text) return version
  const { lines: _, ...rest } = version
  const { originalSha256, blocksSha256, bytes } = text
  const notes = [NOTE, ...version.notes].slice(0, LIMITS.importNotes)
  return { ...rest, format: 'txt', encoding: 'utf-8', originalSha256, blocksSha256, bytes, notes }
}

/**
 * Whether a project was made by leaving something out of another, names too: what is written in it may be letters and
 * bars. Its id tells, which no other project has of that version; and so do the sources of one that took a share in.
 */
export const isShare = (project: Project): boolean =>
  SHARE_ID.test(project.about.project.projectId) ||
  entitiesOf(project, 'versions').some(({ notes }) => notes.includes(NOTE))

/** Kept in the project, where it is known by its words: in English whatever the interface speaks. */
const NOTE = 'The imported file, or its words too, were left out when this share of the project was packed.'

function maskedPassage(passage: Passage, texts: ReadonlyMap<string, SharedText>): Passage {
  const masked = <P extends Pick<Passage, 'versionId' | 'anchor'>>(place: P): P => {
    const text = texts.get(place.versionId)?.text
    return text === undefined ? place : { ...place, anchor: maskedAnchor(place.anchor, text) }
  }
  const { reAnchored } = passage
  return { ...masked(passage), ...(reAnchored && { reAnchored: { ...reAnchored, from: masked(reAnchored.from) } }) }
}

/**
 * An analyst may be called as one of the marks that the form of an entity knows, “yes” or “likely”: where the form would no
 * longer hold with it changed, such a mark is no name, and stays.
 */
function inForm(kind: Kind, reworded: Entity, was: Entity): Entity {
  const { error } = kindOf(kind).schema.safeParse(reworded)
  if (!error) return reworded
  return error.issues.reduce((entity, { path }) => withMark(entity, was, path) as Entity, reworded)
}

function withMark(value: unknown, was: unknown, [field, ...inner]: readonly PropertyKey[]): unknown {
  if (field === undefined) return typeof was === 'string' && MARK.test(was) ? was : value
  if (typeof value !== 'object' || value === null || typeof was !== 'object' || was === null) return value
  const at = (holder: object): unknown => (holder as Readonly<Record<PropertyKey, unknown>>)[field]
  const changed = withMark(at(value), at(was), inner)
  return Array.isArray(value) ? value.with(Number(field), changed) : { ...value, [field]: changed }
}

const MARK = /^[A-Za-z0-9-]{1,40}$/

function checked(kind: Kind, entity: Entity): Entity {
  const { error } = kindOf(kind).schema.safeParse(entity)
  if (error) throw notShared(kind, words.tooLong)
  return entity
}

const notShared = (kind: Kind, problem: string): Refusal =>
  new Refusal('not-shared', words.notKept(kindOf(kind).one, problem))

const words = catalogue({
  tooLong: {
    en: 'Without what is withheld it would be longer than it can be.',
    de: 'Ohne das Zurückgehaltene wäre es länger als erlaubt.',
  },
  notKept: (kind: string, problem: string) => ({
    en: `Without what is withheld one ${kind} could not be kept: ${problem} Nothing was packed. Withhold something else, or change it first.`,
    de: `Ohne das Zurückgehaltene ließe sich etwas nicht behalten (${kind}): ${problem} Es wurde nichts gepackt. Halten Sie etwas anderes zurück, oder ändern Sie es zuerst.`,
  }),
})

/** A UUID of version 8; those of projects that are begun are of version 7 (`newId`). */
const SHARE_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-8/

/** The same share of the same project has the same id. */
function shareId(projectId: string, { names, sourceIds }: ShareWithheld): string {
  const hex = sha256OfText([projectId, names ? 'without names' : '', ...[...sourceIds].toSorted()].join(' '))
  // Version 8 of a UUID is whatever its maker says (RFC 9562).
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}
