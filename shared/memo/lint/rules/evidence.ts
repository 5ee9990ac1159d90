import { originKey } from '../../../kinds/sources'
import { counted } from '../../../words/plural'
import { allEvidence } from '../../material'
import { aboutValues } from '../finding'
import { EVERY_PROFILE, eachRisk, type Rule } from '../rule'
import { fieldOf } from '../where'

export const WITH_EVIDENCE: Rule = {
  id: 'T05',
  severity: 'error',
  name: 'No evidence',
  trigger: 'A risk of the memo to which no passage is linked.',
  standard: 'ICD 206',
  why: 'Each judgment cites the sources it depends on.',
  profiles: EVERY_PROFILE,
  check: eachRisk((each) => {
    if (allEvidence(each).length > 0) return []
    return [
      {
        message: `No passage is linked to ${each.name} ${each.risk.title}. Link what it rests on, or leave it out of this memo.`,
        where: fieldOf(each),
        about: aboutValues(`risks/${each.risk.id}`, each.risk.title, each.risk.event),
      },
    ]
  }),
}

export const SEVERAL_ORIGINS: Rule = {
  id: 'T07',
  severity: 'warning',
  name: 'One origin only',
  trigger: 'All passages linked to a risk come from one source, or from sources of one origin: reprints share theirs.',
  standard: 'ICD 203, analytic standard 1',
  why: 'What one origin says is not corroborated, however many print it.',
  profiles: EVERY_PROFILE,
  check: eachRisk((each) => {
    const sources = [...new Map(allEvidence(each).map(({ source }) => [source.id, source])).values()]
    const [origin, ...more] = new Set(sources.map(originKey))
    const [first] = sources
    if (!first || origin === undefined || more.length > 0) return []
    const who =
      sources.length === 1
        ? `one source, “${first.title}”`
        : `${counted(sources.length, 'source')} of one origin, ${first.origin.trim()}`
    return [
      {
        message: `All evidence of ${each.name} ${each.risk.title} comes from ${who}. Link a passage of another origin, or say in the basis that it is not corroborated.`,
        where: fieldOf(each),
        about: aboutValues(`risks/${each.risk.id}`, origin),
      },
    ]
  }),
}

/** So many for a risk and none against look like a search for one side. */
const ONE_SIDED = 3

export const BOTH_SIDES: Rule = {
  id: 'T08',
  severity: 'warning',
  name: 'One-sided evidence',
  trigger: 'Three passages or more support a risk, none contradicts it, and no search for contrary evidence is noted.',
  standard: 'ICD 203, analytic standard 4',
  why: 'Alternatives were weighed only where somebody looked for what speaks against.',
  profiles: EVERY_PROFILE,
  check: eachRisk((each) => {
    const { evidence, risk, name } = each
    const isOneSided = evidence.supports.length >= ONE_SIDED && evidence.contradicts.length === 0
    if (!isOneSided || risk.contrarySearch.trim() !== '') return []
    return [
      {
        message: `${counted(evidence.supports.length, 'passage')} support ${name} ${risk.title} and none contradicts it. Look for contrary evidence, and note where you searched if there is none.`,
        where: fieldOf(each, 'contrarySearch'),
        about: aboutValues(`risks/${risk.id}`, evidence.supports.map(({ passage }) => passage.id).toSorted()),
      },
    ]
  }),
}
