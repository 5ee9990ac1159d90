import type { Decisions } from '@shared/merging/conflict'
import type { Copies } from '@shared/merging/compare-copies'
import { mergeProjects } from '@shared/merging/merge-projects'
import type { Merged } from '@shared/merging/merged'
import type { Decision, LastTouch } from '@shared/merging/side'
import { atOnce } from '@shared/steps'

const nobody: LastTouch = () => null

/** Merges at once; what is not decided stays as `mergeProjects` says. */
export const merge = (copies: Copies, decided: Decisions = () => null, lastTouch: LastTouch = nobody): Merged =>
  atOnce(mergeProjects(copies, decided, lastTouch))

export const decidedAs =
  (decisions: Readonly<Record<string, Decision>>): Decisions =>
  (key) =>
    decisions[key] ?? null

const MIRRORED: Record<Decision, Decision> = { mine: 'theirs', theirs: 'mine', both: 'both' }

/** The same decisions as the other side would make them. */
export const mirrored =
  (decided: Decisions): Decisions =>
  (key) => {
    const decision = decided(key)
    return decision && MIRRORED[decision]
  }
