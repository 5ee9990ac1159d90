/*
 * Counts in English, for documents and the command line, whatever the interface speaks; that has `language/counts.ts`.
 */

/** "1 source", "3 sources", "1,200 sources". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`

/** "1,200", the same on every machine. */
export const formatCount = (count: number): string => (counts ??= new Intl.NumberFormat('en-GB')).format(count)

/** Made once, and not before it is needed: thousands of counts stand in a long list, and none where a window starts. */
let counts: Intl.NumberFormat | undefined
