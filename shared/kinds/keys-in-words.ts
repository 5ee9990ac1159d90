import { catalogue } from '../language/catalogue'
import { spaced } from '../words/sentence'

/** Keys that entities have as values, as the history says them within a sentence. */
const KEYS: Readonly<Record<string, string>> = catalogue({
  // What a statement is.
  'reported-fact': { en: 'reported fact', de: 'berichtete Tatsache' },
  'official-statement': { en: 'official statement', de: 'amtliche Aussage' },
  'author-judgment': { en: 'author judgment', de: 'Urteil des Verfassers' },
  background: { en: 'background', de: 'Hintergrund' },
  // How evidence goes with a risk or a hypothesis.
  supports: { en: 'supports', de: 'stützt' },
  contradicts: { en: 'contradicts', de: 'widerspricht' },
  context: { en: 'context', de: 'Kontext' },
  consistent: { en: 'consistent', de: 'vereinbar' },
  inconsistent: { en: 'inconsistent', de: 'unvereinbar' },
  neutral: { en: 'neutral', de: 'neutral' },
  'not-applicable': { en: 'not applicable', de: 'nicht anwendbar' },
  // What an indicator does, and what is seen of it.
  rises: { en: 'rises', de: 'steigt' },
  falls: { en: 'falls', de: 'fällt' },
  appears: { en: 'appears', de: 'erscheint' },
  disappears: { en: 'disappears', de: 'verschwindet' },
  'not-observed': { en: 'not observed', de: 'nicht beobachtet' },
  emerging: { en: 'emerging', de: 'im Entstehen' },
  observed: { en: 'observed', de: 'beobachtet' },
  // The line under a tag.
  solid: { en: 'solid', de: 'durchgezogen' },
  dashed: { en: 'dashed', de: 'gestrichelt' },
  dotted: { en: 'dotted', de: 'gepunktet' },
  double: { en: 'double', de: 'doppelt' },
  wavy: { en: 'wavy', de: 'gewellt' },
  // What a column or a query holds, and what a list is arranged by.
  text: { en: 'text', de: 'Text' },
  number: { en: 'number', de: 'Zahl' },
  date: { en: 'date', de: 'Tag' },
  choice: { en: 'choice', de: 'Auswahl' },
  passages: { en: 'passages', de: 'Stellen' },
  words: { en: 'words', de: 'Worte' },
  tag: { en: 'tag', de: 'Code' },
  source: { en: 'source', de: 'Quelle' },
  analyst: { en: 'analyst', de: 'Analyst' },
  risk: { en: 'risk', de: 'Risiko' },
  statement: { en: 'statement', de: 'Aussage' },
  texts: { en: 'texts', de: 'Texte' },
  cards: { en: 'cards', de: 'Quellenkarten' },
  notes: { en: 'notes', de: 'Notizen' },
  tags: { en: 'tags', de: 'Codes' },
  risks: { en: 'risks', de: 'Risiken' },
  memos: { en: 'memos', de: 'Memos' },
  // How judgments are put, and what became of words in a new version.
  'it-is': { en: 'it is', de: 'es ist' },
  'we-judge': { en: 'we judge', de: 'wir urteilen' },
  'event-first': { en: 'event first', de: 'Ereignis zuerst' },
  exact: { en: 'exact', de: 'genau' },
  moved: { en: 'moved', de: 'verschoben' },
  changed: { en: 'changed', de: 'geändert' },
  lost: { en: 'lost', de: 'verloren' },
  // Lines of a text that a program had wrapped.
  joined: { en: 'joined', de: 'verbunden' },
  kept: { en: 'kept', de: 'behalten' },
})

/** A key such as "reported-fact" in words; one that has none is said as it is, with spaces. */
export const keyInWords = (key: string): string => (Object.hasOwn(KEYS, key) ? (KEYS[key] ?? '') : spaced(key))
