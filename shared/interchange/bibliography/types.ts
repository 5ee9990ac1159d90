import type { CitationType } from '../../kinds/citation'

/** What a kind of publication is called in RIS and in BibTeX, and whether what it appeared in is a journal there. */
type Names = { ris: string; bibtex: string }

const NAMES: Readonly<Record<CitationType, Names>> = {
  'article-newspaper': { ris: 'NEWS', bibtex: 'article' },
  'article-magazine': { ris: 'MGZN', bibtex: 'article' },
  'article-journal': { ris: 'JOUR', bibtex: 'article' },
  webpage: { ris: 'ELEC', bibtex: 'online' },
  'post-weblog': { ris: 'BLOG', bibtex: 'online' },
  report: { ris: 'RPRT', bibtex: 'techreport' },
  book: { ris: 'BOOK', bibtex: 'book' },
  chapter: { ris: 'CHAP', bibtex: 'incollection' },
  'paper-conference': { ris: 'CPAPER', bibtex: 'inproceedings' },
  thesis: { ris: 'THES', bibtex: 'phdthesis' },
  legislation: { ris: 'STAT', bibtex: 'legislation' },
  broadcast: { ris: 'VIDEO', bibtex: 'video' },
  document: { ris: 'GEN', bibtex: 'misc' },
}

export const namesOfType = (type: CitationType): Names => NAMES[type]

const RIS: Readonly<Record<string, CitationType>> = {
  ...Object.fromEntries(Object.entries(NAMES).map(([type, { ris }]) => [ris, type as CitationType])),
  JFULL: 'article-journal',
  EJOUR: 'article-journal',
  INPR: 'article-journal',
  CONF: 'paper-conference',
  EBOOK: 'book',
  EDBOOK: 'book',
  ECHAP: 'chapter',
  LEGAL: 'legislation',
  BILL: 'legislation',
  GOVDOC: 'report',
  STAND: 'report',
  ICOMM: 'webpage',
  MPCT: 'broadcast',
  SOUND: 'broadcast',
  ADVS: 'broadcast',
  MUSIC: 'broadcast',
  MULTI: 'broadcast',
  WEB: 'webpage',
  SER: 'book',
  CLSWK: 'book',
  ANCIENT: 'book',
  PAMP: 'book',
  ABST: 'article-journal',
  DICT: 'chapter',
  ENCYC: 'chapter',
  CASE: 'legislation',
  HEAR: 'legislation',
  UNBILL: 'legislation',
  MANSCPT: 'document',
  UNPB: 'document',
  UNPD: 'document',
  PCOMM: 'document',
  SLIDE: 'document',
  DATA: 'document',
  DBASE: 'document',
}

const BIBTEX: Readonly<Record<string, CitationType>> = {
  article: 'article-journal',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  techreport: 'report',
  report: 'report',
  book: 'book',
  mvbook: 'book',
  booklet: 'book',
  manual: 'report',
  incollection: 'chapter',
  inbook: 'chapter',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  thesis: 'thesis',
  legislation: 'legislation',
  video: 'broadcast',
  movie: 'broadcast',
  audio: 'broadcast',
  misc: 'document',
  unpublished: 'document',
  proceedings: 'book',
  mvproceedings: 'book',
  collection: 'book',
  mvcollection: 'book',
  bookinbook: 'chapter',
  suppbook: 'chapter',
  inreference: 'chapter',
  reference: 'book',
  periodical: 'article-journal',
  jurisdiction: 'legislation',
  legal: 'legislation',
  dataset: 'document',
  software: 'document',
}

/** The `entrysubtype` of biblatex that tells articles apart. */
const SUBTYPES: Readonly<Record<string, CitationType>> = {
  newspaper: 'article-newspaper',
  magazine: 'article-magazine',
  blog: 'post-weblog',
}

/** Zotero's names of kinds of items, as its own JSON has them, and those of CSL that are not of Assay. */
const OTHERS: Readonly<Record<string, CitationType>> = {
  newspaperArticle: 'article-newspaper',
  magazineArticle: 'article-magazine',
  journalArticle: 'article-journal',
  blogPost: 'post-weblog',
  forumPost: 'post-weblog',
  bookSection: 'chapter',
  conferencePaper: 'paper-conference',
  statute: 'legislation',
  bill: 'legislation',
  hearing: 'legislation',
  case: 'legislation',
  tvBroadcast: 'broadcast',
  radioBroadcast: 'broadcast',
  podcast: 'broadcast',
  videoRecording: 'broadcast',
  audioRecording: 'broadcast',
  preprint: 'article-journal',
  article: 'article-journal',
  post: 'post-weblog',
  'entry-encyclopedia': 'chapter',
  'entry-dictionary': 'chapter',
  encyclopediaArticle: 'chapter',
  dictionaryEntry: 'chapter',
  legal_case: 'legislation',
  motion_picture: 'broadcast',
  song: 'broadcast',
  speech: 'document',
}

const own = (table: Readonly<Record<string, CitationType>>, name: string): CitationType | null =>
  Object.hasOwn(table, name) ? (table[name] ?? null) : null

export const typeOfRis = (name: string): CitationType | null => own(RIS, name.trim().toUpperCase())
export const typeOfBibtex = (name: string, subtype: string): CitationType | null =>
  own(SUBTYPES, subtype.toLowerCase()) ?? own(BIBTEX, name)
/** By a name of CSL or of Zotero. */
export const typeOfCsl = (name: string): CitationType | null =>
  Object.hasOwn(NAMES, name) ? (name as CitationType) : own(OTHERS, name)

/** What `entrysubtype` tells of an article or a page; empty for the usual kind. */
export const subtypeOf = (type: CitationType): string =>
  Object.entries(SUBTYPES).find(([, each]) => each === type)?.[0] ?? ''
