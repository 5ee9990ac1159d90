import { outcomeNow } from '../../../document/queries/outcomes'
import { finderIn } from '../../../document/queries/sessions'
import { formatDay } from '../../../words/days'
import { listed } from '../../../words/sentence'
import { allEvidence, type MemoRisk } from '../../material'
import { citedSources } from '../../sections/sources'
import { daysBetween } from '../../../words/days'
import { aboutValues, type Found } from '../finding'
import { EVERY_PROFILE, eachRisk, type Rule, type Subject, wholeMemo } from '../rule'
import { fieldOf } from '../where'

export const WHOLE_CITATIONS: Rule = {
  id: 'T19',
  severity: 'error',
  name: 'Source that is not fully cited',
  trigger:
    'A cited source without title, publisher, date of publication or date of retrieval; a citation whose passage is gone.',
  standard: 'ICD 206 and ICS 206-01',
  why: 'A reader has to be able to find the source, and to judge how old it is.',
  profiles: EVERY_PROFILE,
  check: wholeMemo((subject) => [...goneCitations(subject), ...incompleteSources(subject)]),
}

const incompleteSources = ({ material }: Subject): Found[] =>
  citedSources(material).flatMap((source) => {
    const missing = [
      ...(source.title.trim() === '' ? ['title'] : []),
      ...(source.publisher.trim() === '' ? ['publisher'] : []),
      ...(source.published === null ? ['date of publication'] : []),
      ...(source.retrieved === null ? ['date of retrieval'] : []),
    ]
    if (missing.length === 0) return []
    return [
      {
        message: `“${source.title}” is cited without its ${listed(missing)}.`,
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
        message: 'A citation stands here whose passage was deleted. Take it out, or cite another passage.',
        where: { kind: 'words' as const, words, span: null, said: '' },
        about: aboutValues(`passages/${passageId}`, words),
      })),
  )

/** Days after which the newest evidence is called stale: a year, as for confidence. */
const STALE_DAYS = 365

export const FRESH: Rule = {
  id: 'T20',
  severity: 'warning',
  name: 'Stale evidence or past horizon',
  trigger:
    'The newest evidence of a risk was published more than a year before the date of the memo; or the horizon of a risk is past and no outcome is recorded.',
  standard: 'ICD 206, source descriptor: age and currency',
  why: 'A forecast whose day is past is to be resolved, and one on old sources may have been overtaken.',
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
      message: `The newest evidence of ${each.name} ${each.risk.title} is of ${formatDay(newest)}, more than a year before the memo.`,
      where: fieldOf(each),
      about: aboutValues(`risks/${each.risk.id}`, newest, memo.date),
    },
  ]
}

function due(each: MemoRisk, { material: { project, memo }, today }: Subject): Found[] {
  const { horizon, id, title } = each.risk
  const now = today > memo.date ? today : memo.date
  if (horizon === null || horizon >= now || outcomeNow(finderIn(project), each.risk)) return []
  return [
    {
      message: `The horizon of ${each.name} ${title}, ${formatDay(horizon)}, is past. Resolve it: say what became of it.`,
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
  name: 'Grades on the diagonal',
  trigger:
    'More than 80% of the graded passages of the project have the credibility that goes with the grade of their source (A1, B2, C3 ...).',
  standard: 'STANAG 2511, with Baker 1968',
  why: 'Reliability of a source and credibility of its words are judged apart; where they always agree, one was copied from the other.',
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
        message: `${diagonal} of ${graded.length} graded passages have just the credibility that goes with the grade of their source.`,
        where: { kind: 'section', section: 'sources' },
        about: aboutValues('grades', diagonal, graded.length),
      },
    ]
  }),
}
