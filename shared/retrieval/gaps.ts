import type { Project } from '../document/project'
import { idsNaming } from '../document/indexes/foreign-keys'
import { evidenceOfRisk } from '../document/queries/risks'
import { risksInOrder } from '../document/queries/query'
import { flatTree, tagTree } from '../document/queries/tags'
import type { Passage } from '../kinds/passages'
import type { Risk } from '../kinds/risks'
import { originKey } from '../kinds/sources'
import type { Steps } from '../steps'
import { nameKey } from '../words/fold'
import { retrievalWords } from './retrieval-words'

/** What is missing, each with what it is about and the passages it leads to. */
export type Gap = {
  key: 'never-used' | 'undefined' | 'no-evidence' | 'ungraded' | 'one-origin'
  title: string
  /** Why it matters, as a sentence. */
  why: string
  items: readonly { id: string; name: string; passageIds: readonly string[] }[]
}

/** What of the codebook and the evidence is not there yet; of passages only those given count. */
export function* gaps(project: Project, passages: readonly Passage[]): Steps<Gap[]> {
  const used = new Map<string, string[]>()
  const noEvidence: Passage[] = []
  for (const passage of passages) {
    for (const tagId of passage.tagIds) {
      const those = used.get(tagId)
      if (those) those.push(passage.id)
      else used.set(tagId, [passage.id])
    }
    if (idsNaming(project, 'evidence', 'passageId', passage.id).size === 0) noEvidence.push(passage)
    yield
  }
  const tags = flatTree(tagTree.ask(project)).map(({ tag }) => tag)
  const item = (id: string, name: string) => ({ id, name, passageIds: used.get(id) ?? [] })
  const risks = risksInOrder.ask(project).map((risk) => ({ risk, graded: evidenceGrades(project, risk) }))
  const atRisk = (those: typeof risks) =>
    those.map(({ risk, graded }) => ({
      id: risk.id,
      name: `R${risk.number} ${risk.title}`,
      passageIds: graded.map(({ passageId }) => passageId),
    }))
  return [
    {
      key: 'never-used',
      title: retrievalWords.neverUsed,
      why: retrievalWords.neverUsedWhy,
      items: tags.filter(({ id }) => !used.has(id)).map(({ id, name }) => item(id, name)),
    },
    {
      key: 'undefined',
      title: retrievalWords.undefinedTags,
      why: retrievalWords.undefinedWhy,
      items: tags
        .filter(({ id, definition, include }) => used.has(id) && nameKey(definition + include) === '')
        .map(({ id, name }) => item(id, name)),
    },
    {
      key: 'no-evidence',
      title: retrievalWords.noEvidence,
      why: retrievalWords.noEvidenceWhy,
      items:
        noEvidence.length === 0
          ? []
          : [{ id: 'passages', name: retrievalWords.all, passageIds: noEvidence.map(({ id }) => id) }],
    },
    {
      key: 'ungraded',
      title: retrievalWords.ungraded,
      why: retrievalWords.ungradedWhy,
      items: atRisk(risks.filter(({ graded }) => graded.length > 0 && graded.every(({ isGraded }) => !isGraded))),
    },
    {
      key: 'one-origin',
      title: retrievalWords.oneOrigin,
      why: retrievalWords.oneOriginWhy,
      items: atRisk(
        risks.filter(({ graded }) => graded.length > 0 && new Set(graded.map(({ origin }) => origin)).size === 1),
      ),
    },
  ]
}

type Graded = { passageId: string; isGraded: boolean; origin: string }

function evidenceGrades(project: Project, risk: Risk): Graded[] {
  return evidenceOfRisk.ask(project, risk.id).map(({ passage, source }) => ({
    passageId: passage.id,
    isGraded: source.reliability !== null || passage.credibility !== null,
    origin: originKey(source),
  }))
}
