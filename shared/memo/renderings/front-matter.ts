/** A property of a note of Markdown: a value, or a list of them. Flat, since programs show nested ones badly. */
export type Property = readonly [name: string, value: string | boolean | number | readonly string[]]

/** What programs read of a Markdown file, in YAML; what is empty is left out. */
export function frontMatter(properties: readonly Property[]): string {
  const lines = properties.flatMap(([name, value]) => {
    if (value === '' || (Array.isArray(value) && value.length === 0)) return []
    return `${name}: ${Array.isArray(value) ? `[${value.map(yamlString).join(', ')}]` : yamlString(value)}`
  })
  return ['---', ...lines, '---'].join('\n')
}

/** A string of JSON is one of YAML, too, but for control characters that JSON leaves as they are and YAML does not take. */
const yamlString = (value: Property[1]): string =>
  JSON.stringify(value).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
