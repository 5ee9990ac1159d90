/**
 * What a person would read or hear in `root` that is of no catalogue, while the interface speaks a trial language: its
 * words stand in ⟦…⟧. `known` are the words of the project and of what keeps its own language, which may stand anywhere;
 * `except` finds elements whose words are not the interface's. Stands alone, so that a page of the real app can run it.
 */
export function untranslated(
  root: Element,
  { known = [], except = 'kbd' }: { known?: readonly string[]; except?: string } = {},
): string[] {
  const SAID = [
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'title',
    'placeholder',
    'alt',
  ]
  const longestFirst = [...new Set(known)]
    .filter((words) => words.trim() !== '')
    .sort((one, other) => other.length - one.length)
  const found = new Set<string>()
  const isOfNone = (words: string): boolean => {
    // Letters of tags and levels are the project's; days are written as the language writes them, files have their names.
    if (/^\p{Lu}{2}$/u.test(words)) return false
    let rest = words
      .replaceAll(/\b(?:\p{L}+day, )?\d{1,2} \p{L}{3} \d{4}\b/gu, ' ')
      .replaceAll(/[\w-]*\.[a-z]{2,6}\b/g, ' ')
    // Words may be filled into others.
    while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ')
    if (!/\p{L}{2}/u.test(rest)) return false
    // A few words of a text that is quoted, or the end of one that is cut in its middle.
    for (const [at, quoted] of rest
      .split('…')
      .map((each) => each.trim())
      .entries()) {
      const isQuoted = quoted.includes(' ') && quoted.length > 9 && longestFirst.some((each) => each.includes(quoted))
      const isEnd = at > 0 && quoted.length > 3 && longestFirst.some((each) => each.endsWith(quoted))
      if (isQuoted || isEnd) rest = rest.replace(quoted, ' ')
    }
    for (const each of longestFirst) if (rest.includes(each)) rest = rest.replaceAll(each, ' ')
    return /\p{L}{2}/u.test(rest)
  }
  // A sentence with keys or links among its words begins in one text and ends in another.
  let depth = 0
  const look = (element: Element): void => {
    if (element.matches(except)) return
    for (const name of SAID) {
      const words = element.getAttribute(name)
      if (words !== null && isOfNone(words)) found.add(`${name}: ${words}`)
    }
    for (const child of element.childNodes) {
      if (child instanceof Element) look(child)
      else if (child instanceof Text) {
        const words = child.data.trim()
        const inside = depth > 0
        for (const letter of words) depth += letter === '⟦' ? 1 : letter === '⟧' ? -1 : 0
        if (depth < 0) depth = 0
        let alone = words
        // What is filled into the words behind a part of a sentence has marks of its own.
        while (inside && /⟦[^⟦⟧]*⟧/.test(alone)) alone = alone.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ')
        if (inside) alone = alone.replace(/^[^⟦]*?⟧/, ' ')
        // What is cut in its middle stands whole in the title.
        const isCut = (child.parentElement?.closest('[title]')?.getAttribute('title') ?? '').includes(words)
        if (!isCut && !(inside && depth > 0) && isOfNone(alone.replace(/⟦[^⟧]*$/, ' '))) found.add(words)
      }
    }
  }
  look(root)
  return [...found]
}
