import { authorsFrom } from './authors'

/** Titles that programs fill in by themselves: their own name, that of the file, or what they call what has none. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel) ?[-–]|(?:untitled|unbenannt|ohne titel|sans titre|sin título|senza titolo|document|dokument|documento|title|titel|unknown|powerpoint[- ]pr[äe]sentation|slide|layout|print|doc)[\s\d_.-]*$)|\.(?:docx?|dotx?|indd|qxd|tex|dvi|pdf|pptx?|xlsx?|odt|rtf|tmp|p65|fm|html?)$|^[\w-]{1,40}_(?:final|draft|v\d{1,3})[\w-]{0,20}$/i
/** Names of accounts, machines and programs, which programs fill in as those of people. */
const NOBODY =
  /^(?:user|users?\d*|benutzer|utilisateur|usuario|windows[\s-]user|microsoft office user|microsoft|owner|office|pc|hp|dell|lenovo|asus|acer|toshiba|home|test|python-docx|pandoc|docx4j|apache poi|latex with hyperref(?: package)?|un-named|unnamed|author|calibre.*|adobe .*|acrobat .*|canva|preinstalled|lenovo user|hp user|default user|local user)$/i

/** The title a file says it has, where that is one. */
export const saidTitle = (title: string): string => (NO_TITLE.test(title.trim()) ? '' : title.trim())

/** The people that a file names as its authors. */
export const saidAuthors = (names: readonly string[]): string[] =>
  authorsFrom(names.filter((name) => !NOBODY.test(name.trim())))
