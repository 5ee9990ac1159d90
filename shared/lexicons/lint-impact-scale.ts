import { levelOfImpact } from './impact'
import type { ImpactScale } from './impact-scale'
import { type Finding, findingsAt } from './lint'
import { impactFindings } from './lint-words'
import { plain } from './reading'
import { readImpact } from './score-text'

/** What is to be known of an impact scale: levels that no event can be held against, or that cannot be told apart. */
export function lintImpactScale(scale: ImpactScale): Finding[] {
  const { levels } = scale
  return [
    ...findingsAt('refused', 'level', levels.length, (index) =>
      levels[index]!.name === '' ? impactFindings.noName : null,
    ),
    ...findingsAt('warning', 'level', levels.length, (index) => {
      const { name, anchor } = levels[index]!
      if (name === '') return null
      if (plain(anchor) === '') return impactFindings.noAnchor(name)
      return misread(scale, index) ?? copied(scale, index)
    }),
  ]
}

/** Names that mean another level, or nothing, when they are typed in a cell. */
function misread(scale: ImpactScale, index: number): string | null {
  const { name } = scale.levels[index]!
  if (!/\p{L}/u.test(name)) return impactFindings.noLetters(name)
  const reading = readImpact(name, { impactScale: scale, impactScales: [scale] })
  if (!reading.ok || reading.value === null) return impactFindings.notRead(name)
  const level = levelOfImpact(reading.value)
  return level === index + 1 ? null : impactFindings.readAsOther(name, level)
}

/** Anchors that share this much of their words, beside those that all levels have, and all numbers, say the same. */
const ALIKE = 0.8

const without = (words: readonly string[], others: readonly string[]) => words.filter((word) => !others.includes(word))

function copied({ levels }: ImpactScale, index: number): string | null {
  const all = levels.map(({ anchor }) => new Set(plain(anchor).match(/[\p{L}\p{N}]+/gu)))
  const own = all.map((words) => [...words].filter((word) => !all.every((each) => each.has(word))))
  const words = own[index]!
  const other = own.slice(0, index).findIndex((others) => {
    const [onlyHere, onlyThere] = [without(words, others), without(others, words)]
    const shared = words.length - onlyHere.length
    if ([...onlyHere, ...onlyThere].some((word) => /\d/.test(word))) return false
    return shared >= ALIKE * (shared + onlyHere.length + onlyThere.length)
  })
  if (other === -1) return null
  return impactFindings.copied(levels[index]!.name, levels[other]!.name)
}
