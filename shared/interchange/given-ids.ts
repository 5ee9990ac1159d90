import { Id } from '../fields'

/** Ids for things of one kind that come from elsewhere: their own where those are valid and free, else new ones. */
export class GivenIds {
  readonly #isTaken: (id: string) => boolean
  readonly #newId: () => string
  readonly #given = new Set<string>()

  /** `isTaken` says whether the project has something of this kind under an id. */
  constructor(isTaken: (id: string) => boolean, newId: () => string) {
    this.#isTaken = isTaken
    this.#newId = newId
  }

  /** The id for what has this one elsewhere, in whatever letters; each is given once. */
  give(foreign: string): string {
    const own = foreign.toLowerCase()
    const isFree = Id.safeParse(own).success && !this.#isTaken(own) && !this.#given.has(own)
    const id = isFree ? own : this.#newId()
    this.#given.add(id)
    return id
  }
}
