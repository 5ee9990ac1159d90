/** Something made when first asked for, and only once; a failure is tried again. */
export function lazily<T>(make: () => Promise<T>) {
  let made: Promise<T> | null = null
  return {
    get: (): Promise<T> => {
      made ??= make().catch((failure: unknown) => {
        made = null
        throw failure
      })
      return made
    },
    ifMade: async (use: (value: T) => Promise<void>): Promise<void> => {
      if (made) await use(await made)
    },
  }
}
