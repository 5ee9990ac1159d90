import { riskName } from '../../judgment-words'
import { originKey } from '../../../kinds/sources'
import { allEvidence } from '../../material'
import { aboutValues } from '../finding'
import { EVERY_PROFILE, eachRisk, type Rule } from '../rule'
import { riskWords } from '../risk-words'
import { fieldOf } from '../where'

export const WITH_EVIDENCE: Rule = {
  id: 'T05',
  severity: 'error',
  trigger: 'A risk of the memo to which no passage is linked.',
  standard: 'icd206',
  profiles: EVERY_PROFILE,
  check: eachRisk((each) => {
    if (allEvidence(each).length > 0) return []
    return [
      {
        message: riskWords.noEvidence(riskName(each)),
        where: fieldOf(each),
        about: aboutValues(`risks/${each.risk.id}`, each.risk.title, each.risk.event),
      },
    ]
  }),
}

export const SEVERAL_ORIGINS: Rule = {
  id: 'T07',
  severity: 'warning',
  trigger: 'All passages linked to a risk come from one source, or from sources of one origin: reprints share theirs.',
  standard: 'analytic1',
  profiles: EVERY_PROFILE,
  check: eachRisk((each) => {
    const sources = [...new Map(allEvidence(each).map(({ source }) => [source.id, source])).values()]
    const [origin, ...more] = new Set(sources.map(originKey))
    const [first] = sources
    if (!first || origin === undefined || more.length > 0) return []
    return [
      {
        message:
          sources.length === 1
            ? riskWords.oneSource(riskName(each), first.title)
            : riskWords.oneOrigin(riskName(each), sources.length, first.origin.trim()),
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
  trigger: 'Three passages or more support a risk, none contradicts it, and no search for contrary evidence is noted.',
  standard: 'analytic4',
  profiles: EVERY_PROFILE,
  check: eachRisk((each) => {
    const { evidence, risk } = each
    const isOneSided = evidence.supports.length >= ONE_SIDED && evidence.contradicts.length === 0
    if (!isOneSided || risk.contrarySearch.trim() !== '') return []
    return [
      {
        message: riskWords.oneSided(riskName(each), evidence.supports.length),
        where: fieldOf(each, 'contrarySearch'),
        about: aboutValues(`risks/${risk.id}`, evidence.supports.map(({ passage }) => passage.id).toSorted()),
      },
    ]
  }),
}
