import { type Language, spokenLanguage, tagOf } from './language'
import { pseudo } from './pseudo'

/** The same words in every language. */
export type InEach = Readonly<Record<Language, string>>

/** Words, or what makes them of what they are about. */
type Entry = InEach | ((...about: never[]) => InEach)

/** A catalogue as it is read: words are strings, what makes words answers with strings. */
export type Catalogue<Entries extends Readonly<Record<string, Entry>>> = {
  readonly [Name in keyof Entries]: Entries[Name] extends (...about: infer About) => InEach
    ? (...about: About) => string
    : string
}

/**
 * The words of a part of the interface, each beside its translations. They are read when they are said, so that they are
 * of the language that is spoken then: what reads them as its module is loaded keeps those of the start.
 */
export function catalogue<const Entries extends Readonly<Record<string, Entry>>>(entries: Entries): Catalogue<Entries> {
  const read: Record<string, unknown> = {}
  for (const [name, entry] of Object.entries<Entry>(entries)) {
    if (typeof entry === 'function') read[name] = (...about: never[]) => say(entry(...about))
    else Object.defineProperty(read, name, { enumerable: true, get: () => say(entry) })
  }
  return read as Catalogue<Entries>
}

/** The words in the language that is spoken now. */
export function say(words: InEach): string {
  const spoken = spokenLanguage()
  const said = words[tagOf(spoken)]
  return tagOf(spoken) === spoken ? said : pseudo(said)
}
