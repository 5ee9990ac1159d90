import { riskName } from '../../judgment-words'
import { outcomeNow } from '../../../document/queries/outcomes'
import { finderIn } from '../../../document/queries/sessions'
import { sayDay } from '../../../words/moments'
import { allEvidence, type MemoRisk } from '../../material'
import { citedSources } from '../../sections/sources'
import { daysBetween } from '../../../words/days'
import { aboutValues, type Found } from '../finding'
import { EVERY_PROFILE, eachRisk, type Rule, type Subject, wholeMemo } from '../rule'
import { sourceWords } from '../source-words'
import { fieldOf } from '../where'

export const WHOLE_CITATIONS: Rule = {
  id: 'T19',
  severity: 'error',
  trigger:
    'A cited source without title, publisher, date of publication or date of retrieval; a citation whose passage is gone.',
  standard: 'ics206',
  profiles: EVERY_PROFILE,
  check: wholeMemo((subject) => [...goneCitations(subject), ...incompleteSources(subject)]),
}

const incompleteSources = ({ material }: Subject): Found[] =>
  citedSources(material).flatMap((source) => {
    const missing = [
      ...(source.title.trim() === '' ? [sourceWords.title] : []),
      ...(source.publisher.trim() === '' ? [sourceWords.publisher] : []),
      ...(source.published === null ? [sourceWords.published] : []),
      ...(source.retrieved === null ? [sourceWords.retrieved] : []),
    ]
    if (missing.length === 0) return []
    return [
      {
        message: sourceWords.citedWithout(source.title, missing),
        where: { kind: 'source', sourceId: source.id },
        about: aboutValues(`sources/${source.id}`, missing),
      },
    ]
  })

/** Citations in the analyst's words whose passage was deleted. */
const goneCitations = ({ paragraphs, material: { project } }: Subject): Found[] =>
  paragraphs.flatMap(({ words, cited }) =>
    cited
      .filter(({ passageId }) => project.passages[passageId] === undefined)
      .map(({ passageId }) => ({
        message: sourceWords.citationGone,
        where: { kind: 'words' as const, words, span: null, said: '' },
        about: aboutValues(`passages/${passageId}`, words),
      })),
  )

/** Days after which the newest evidence is called stale: a year, as for confidence. */
const STALE_DAYS = 365

export const FRESH: Rule = {
  id: 'T20',
  severity: 'warning',
  trigger:
    'The newest evidence of a risk was published more than a year before the date of the memo; or the horizon of a risk is past and no outcome is recorded.',
  standard: 'icd206Age',
  profiles: EVERY_PROFILE,
  check: eachRisk((each, subject) => [...stale(each, subject), ...due(each, subject)]),
}

function stale(each: MemoRisk, { material: { memo } }: Subject): Found[] {
  const days = allEvidence(each)
    .flatMap(({ source }) => source.published ?? [])
    .toSorted()
  const newest = days.at(-1)
  if (newest === undefined || daysBetween(newest, memo.date) <= STALE_DAYS) return []
  return [
    {
      message: sourceWords.stale(riskName(each), sayDay(newest)),
      where: fieldOf(each),
      about: aboutValues(`risks/${each.risk.id}`, newest, memo.date),
    },
  ]
}

function due(each: MemoRisk, { material: { project, memo }, today }: Subject): Found[] {
  const { horizon, id } = each.risk
  const now = today > memo.date ? today : memo.date
  if (horizon === null || horizon >= now || outcomeNow(finderIn(project), each.risk)) return []
  return [
    {
      message: sourceWords.horizonPast(riskName(each), sayDay(horizon)),
      where: fieldOf(each, 'horizon'),
      about: aboutValues(`risks/${id}`, horizon),
    },
  ]
}

/** Fewer grades than these lie on the diagonal by chance. */
const LEAST_GRADES = 5
const MOST_DIAGONAL = 80

export const GRADED_APART: Rule = {
  id: 'T29',
  severity: 'info',
  trigger:
    'More than 80% of the graded passages of the project have the credibility that goes with the grade of their source (A1, B2, C3 ...).',
  standard: 'stanag2511',
  profiles: EVERY_PROFILE,
  check: wholeMemo(({ material: { project } }) => {
    const graded = Object.values(project.passages).flatMap(({ sourceId, credibility }) => {
      const row = 'ABCDE'.indexOf(project.sources[sourceId]?.reliability ?? '-')
      return credibility === null || credibility > 5 || row === -1 ? [] : [{ isDiagonal: credibility === row + 1 }]
    })
    const diagonal = graded.filter(({ isDiagonal }) => isDiagonal).length
    if (graded.length < LEAST_GRADES || diagonal * 100 <= MOST_DIAGONAL * graded.length) return []
    return [
      {
        message: sourceWords.onDiagonal(diagonal, graded.length),
        where: { kind: 'section', section: 'sources' },
        about: aboutValues('grades', diagonal, graded.length),
      },
    ]
  }),
}
