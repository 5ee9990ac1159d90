import type { Project } from '@shared/document/project'
import { byPosition } from '@shared/kinds/kind'
import { passageCounts } from '@shared/document/queries/passages'
import { tagCounts } from '@shared/document/queries/tags'
import { sourcesInOrder, tagsInOrder } from '@shared/document/queries/query'
import type { Passage } from '@shared/kinds/passages'
import { rankedRisks } from '@shared/scoring/ranking'
import { scalesOf } from '@shared/document/queries/scales'
import { levelText } from '@shared/lexicons/matrix'
import { groupLikelihoodText } from '@shared/scoring/judgment-text'

/** The items of each kind as `assay list` prints them: first what identifies one, then what it says. */
export const lists = { sources, tags, passages, risks, memos }

function sources(project: Project) {
  const counts = passageCounts.ask(project)
  return sourcesInOrder
    .ask(project)
    .map(({ id, versionId, title, authors, publisher, published, url, language, reliability }) => {
      return {
        id,
        versionId,
        title,
        authors,
        publisher,
        published,
        url,
        language,
        reliability,
        passages: counts.get(id) ?? 0,
      }
    })
}

function tags(project: Project) {
  const counts = tagCounts.ask(project)
  return tagsInOrder.ask(project).map(({ id, parentId, name, colour, shortcut, definition }) => {
    return { id, parentId, name, colour, shortcut, passages: counts.get(id) ?? 0, definition }
  })
}

/** In the order one reads them. */
function passages(project: Project) {
  const place = new Map(sourcesInOrder.ask(project).map(({ id }, index) => [id, index]))
  const inOrder = (one: Passage, other: Passage): number =>
    (place.get(one.sourceId) ?? 0) - (place.get(other.sourceId) ?? 0) ||
    one.anchor.start - other.anchor.start ||
    one.anchor.end - other.anchor.end
  return Object.values(project.passages)
    .toSorted(inOrder)
    .map(({ id, sourceId, versionId, anchor, tagIds, note, statement, credibility }) => ({
      id,
      sourceId,
      versionId,
      start: anchor.start,
      end: anchor.end,
      tags: tagIds.map((tagId) => project.tags[tagId]?.name ?? tagId),
      quote: anchor.exact,
      note,
      statement,
      credibility,
    }))
}

/** Highest first. */
function risks(project: Project) {
  const { matrix } = scalesOf(project)
  return rankedRisks(project).map(({ risk, rank, tied, judgment }) => ({
    id: risk.id,
    number: risk.number,
    title: risk.title,
    rank: rank === null ? null : `${rank}${tied ? '=' : ''}`,
    likelihood: groupLikelihoodText(judgment.likelihood),
    level: judgment.level && levelText(matrix.levels, judgment.level),
    scoredBy: judgment.scoredBy,
    judgment,
    evidence: Object.values(project.evidence)
      .filter(({ riskId }) => riskId === risk.id)
      .map(({ passageId, stance }) => ({ passageId, stance })),
  }))
}

function memos(project: Project) {
  return Object.values(project.memos)
    .toSorted(byPosition)
    .map(({ id, title, author, audience, date }) => ({ id, title, author, audience, date }))
}
