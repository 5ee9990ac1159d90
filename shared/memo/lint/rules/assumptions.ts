import { short } from '../../../words/short'
import { isListed } from '../sections-printed'
import { aboutValues } from '../finding'
import { EVERY_PROFILE, eachRisk, type Rule } from '../rule'
import { fieldOf } from '../where'

export const LINCHPINS_TOLD: Rule = {
  id: 'T16',
  severity: 'warning',
  name: 'Linchpin without its consequence',
  trigger:
    'An assumption marked as a linchpin that does not say what follows if it is wrong, or that the memo does not print.',
  standard: 'ICD 203, analytic standard 3',
  why: 'A reader is to know which assumption a judgment falls with, and what then.',
  profiles: EVERY_PROFILE,
  check: eachRisk((each, { tree }) =>
    each.assumptions
      .filter(({ linchpin }) => linchpin)
      .flatMap((assumption) => {
        const problems = [
          ...(assumption.ifWrong.trim() === '' ? ['does not say what follows if it is wrong'] : []),
          ...(isListed(tree, 'assumptions') ? [] : ['is not printed, since this memo has no section for assumptions']),
        ]
        if (problems.length === 0) return []
        return [
          {
            message: `The linchpin “${short(assumption.text, 60)}” of ${each.name} ${problems.join(' and ')}.`,
            where: fieldOf(each, 'assumptions'),
            about: aboutValues(`assumptions/${assumption.id}`, assumption.text, problems),
          },
        ]
      }),
  ),
}
