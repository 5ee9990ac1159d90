import { short } from '../../../words/short'
import { isListed } from '../sections-printed'
import { aboutValues } from '../finding'
import { EVERY_PROFILE, eachRisk, type Rule } from '../rule'
import { fieldOf } from '../where'
import { riskWords } from '../risk-words'

export const LINCHPINS_TOLD: Rule = {
  id: 'T16',
  severity: 'warning',
  trigger:
    'An assumption marked as a linchpin that does not say what follows if it is wrong, or that the memo does not print.',
  standard: 'analytic3',
  profiles: EVERY_PROFILE,
  check: eachRisk((each, { tree }) =>
    each.assumptions
      .filter(({ linchpin }) => linchpin)
      .flatMap((assumption) => {
        const problems = [
          ...(assumption.ifWrong.trim() === '' ? [riskWords.noConsequence] : []),
          ...(isListed(tree, 'assumptions') ? [] : [riskWords.notPrinted]),
        ]
        if (problems.length === 0) return []
        return [
          {
            message: riskWords.linchpin(short(assumption.text, 60), each.name, problems),
            where: fieldOf(each, 'assumptions'),
            about: aboutValues(`assumptions/${assumption.id}`, assumption.text, problems),
          },
        ]
      }),
  ),
}
