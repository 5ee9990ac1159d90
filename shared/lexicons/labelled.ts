/** Values of a scale in their order, each with its label as the interface says it now. */
export const labelled = <Key extends string | number>(
  keys: readonly Key[],
  labels: Readonly<Record<Key, string>>,
): readonly { key: Key; readonly label: string }[] =>
  keys.map((key) => ({
    key,
    get label() {
      return labels[key]
    },
  }))

/** The same with what each value means. */
export const explained = <Key extends string | number>(
  keys: readonly Key[],
  labels: Readonly<Record<Key, string>>,
  meanings: Readonly<Record<Key, string>>,
): readonly { key: Key; readonly label: string; readonly meaning: string }[] =>
  keys.map((key) => ({
    key,
    get label() {
      return labels[key]
    },
    get meaning() {
      return meanings[key]
    },
  }))
