const LETTERS = 26

/** "A" to "Z", then "AA" to "AZ" and on; the index counts from 0. */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % LETTERS))
  return index < LETTERS ? letter : `${letterOf(Math.floor(index / LETTERS) - 1)}${letter}`
}
