import { inLanguage, type Spoken } from './language/language'

/**
 * Work in steps of a few microseconds. Whoever carries it out decides whether the program does something else between
 * two of them; nothing happens before somebody does, so that `yield*` must stand before every call.
 */
export type Steps<T> = Generator<void, T, void>

/** Carries out all of it, while everything else waits. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Makes several of each of many, one of the many a step. */
export function* flatMapInSteps<T, Made>(many: readonly T[], make: (one: T) => readonly Made[]): Steps<Made[]> {
  const made: Made[] = []
  for (const one of many) {
    made.push(...make(one))
    yield
  }
  return made
}

/** A list that is there, or is made in steps. */
export function* listInSteps<T>(list: T[] | Steps<T[]>): Steps<T[]> {
  return Array.isArray(list) ? list : yield* list
}

/** Carries out as much as the budget lasts for, and takes what it needs from it; null when that was not all. */
export function within<T>(budget: { steps: number }, steps: Steps<T>): T | null {
  for (; budget.steps > 0; budget.steps -= 1) {
    const step = steps.next()
    if (step.done) return step.value
  }
  return null
}

/** The same work in a language: a document has its own, whatever is spoken between two steps of it. */
export function* stepsInLanguage<T>(language: Spoken, steps: Steps<T>): Steps<T> {
  for (;;) {
    const step = inLanguage(language, () => steps.next())
    if (step.done) return step.value
    yield
  }
}
