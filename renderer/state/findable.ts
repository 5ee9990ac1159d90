/** Something that has a name and lies neither in the project nor among the commands: a setting, a page of the guide. */
export type Findable = {
  id: string
  /** What it is, in words. */
  kind: string
  label: string
  /** Further words by which people look for it. */
  also: string
  run: () => void
}

const lists = new Set<() => Promise<readonly Findable[]>>()

/** A part of the window says what can be found in it, which is asked each time somebody looks. Gives the way to stop. */
export function offerFindable(list: () => Promise<readonly Findable[]>): () => void {
  lists.add(list)
  return () => void lists.delete(list)
}

/** All that the parts of the window offer. */
export const allFindable = async (): Promise<readonly Findable[]> =>
  (await Promise.all([...lists].map((list) => list()))).flat()
