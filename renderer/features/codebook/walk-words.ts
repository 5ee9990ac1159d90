import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount, formOf } from '@shared/language/counts'

/** Passages of a tag looked at one after the other: where it is split, or its meaning has changed. */
export const walkWords = catalogue({
  leave: { en: 'Leave', de: 'Verlassen' },
  note: (note: string) => ({ en: `Note: ${note}`, de: `Notiz: ${note}` }),
  back: { en: 'Back', de: 'Zurück' },
  noPassage: { en: 'No passage has this tag.', de: 'Keine Stelle hat diesen Code.' },
  split: (tag: string) => ({ en: `Split “${tag}”`, de: `„${tag}“ teilen` }),
  splitProgress: (nth: number, all: number) => ({
    en: `Passage ${nth} of ${all}. Each decision is saved at once, and undone by itself.`,
    de: `Stelle ${nth} von ${all}. Jede Entscheidung ist sofort gespeichert und lässt sich für sich rückgängig machen.`,
  }),
  allLookedAt: (count: number) => ({
    en: `All ${counted(count, 'passage', 'passages')} looked at.`,
    de: formOf(count, {
      one: 'Die eine Stelle ist angesehen.',
      other: `Alle ${formatCount(count)} Stellen sind angesehen.`,
    }),
  }),
  keepThis: (tag: string) => ({ en: `Keep “${tag}”`, de: `„${tag}“ behalten` }),
  anotherOrNew: { en: 'Another or new tag…', de: 'Anderer oder neuer Code…' },
  keepAsWell: { en: 'Keep it as well', de: 'Ihn auch behalten' },
  deletedTag: { en: 'a deleted tag', de: 'ein gelöschter Code' },
  got: (count: number, tag: string) => ({
    en: `${counted(count, 'passage', 'passages')} got “${tag}”.`,
    de: `${counted(count, 'Stelle bekam', 'Stellen bekamen')} „${tag}“.`,
  }),
  keptAlone: (count: number, tag: string) => ({
    en: `${counted(count, 'passage', 'passages')} kept “${tag}” alone.`,
    de: `${counted(count, 'Stelle behielt', 'Stellen behielten')} allein „${tag}“.`,
  }),
  goThroughAgain: { en: 'Go through its passages again', de: 'Seine Stellen noch einmal durchgehen' },
  /** What the history calls a decision. */
  tagAndKeep: (other: string, tag: string) => ({
    en: `Tag “${other}”, and keep “${tag}”`,
    de: `Code „${other}“ geben und „${tag}“ behalten`,
  }),
  tagInstead: (other: string, tag: string) => ({
    en: `Tag “${other}” instead of “${tag}”`,
    de: `Code „${other}“ statt „${tag}“ geben`,
  }),
  tagBack: (tag: string) => ({ en: `Tag “${tag}” again`, de: `Code „${tag}“ wieder geben` }),
  again: (tag: string) => ({ en: `Tag “${tag}” again`, de: `„${tag}“ neu codieren` }),
  underEdition: (done: number, all: number, edition: number) => ({
    en: `${done} of ${counted(all, 'passage', 'passages')} under edition ${edition}.`,
    de: `${done} von ${counted(all, 'Stelle', 'Stellen')} unter Ausgabe ${edition}.`,
  }),
  toLookAt: (nth: number, waiting: number, done: number, all: number, edition: number) => ({
    en: `Passage ${nth} of ${waiting} to look at again; ${done} of ${counted(all, 'passage', 'passages')} under edition ${edition}.`,
    de: `Stelle ${nth} von ${waiting}, die noch einmal anzusehen sind; ${done} von ${counted(all, 'Stelle', 'Stellen')} unter Ausgabe ${edition}.`,
  }),
  keepTag: { en: 'Keep the tag', de: 'Code behalten' },
  another: { en: 'Another tag instead…', de: 'Stattdessen ein anderer Code…' },
  removeTag: { en: 'Remove the tag', de: 'Code entfernen' },
  later: { en: 'Later', de: 'Später' },
  allUnderPresent: {
    en: 'All passages are under the present meaning.',
    de: 'Alle Stellen stehen unter der jetzigen Bedeutung.',
  },
  decided: (kept: number, retagged: number, removed: number) => ({
    en: `${counted(kept, 'passage', 'passages')} kept the tag, ${retagged} got another, ${removed} lost it.`,
    de: `${counted(kept, 'Stelle behielt', 'Stellen behielten')} den Code, ${retagged} ${formOf(retagged, { one: 'bekam', other: 'bekamen' })} einen anderen, ${removed} ${formOf(removed, { one: 'verlor', other: 'verloren' })} ihn.`,
  }),
  whatChanged: { en: 'What changed in its meaning', de: 'Was sich an seiner Bedeutung geändert hat' },
  taggedUnder: (then: number, now: number) => ({
    en: `Tagged under edition ${then}; now it is edition ${now}`,
    de: `Unter Ausgabe ${then} codiert; jetzt ist es Ausgabe ${now}`,
  }),
  editionTakenBack: (edition: number) => ({
    en: `Edition ${edition} was taken back since. What the tag means now:`,
    de: `Ausgabe ${edition} wurde inzwischen zurückgenommen. Was der Code jetzt bedeutet:`,
  }),
  meansOther: { en: 'Does it mean something else now?', de: 'Bedeutet er jetzt etwas anderes?' },
  thenLookAgain: (count: number) => ({
    en: `Then its ${counted(count, 'passage', 'passages')} can be looked at again.`,
    de: formOf(count, {
      one: 'Dann lässt sich seine Stelle noch einmal ansehen.',
      other: `Dann lassen sich seine ${formatCount(count)} Stellen noch einmal ansehen.`,
    }),
  }),
  beginEdition: (edition: number) => ({ en: `Yes, begin edition ${edition}`, de: `Ja, Ausgabe ${edition} beginnen` }),
  onlyWording: { en: 'No, only the wording', de: 'Nein, nur der Wortlaut' },
  earlierDefinitions: (count: number) => ({
    en: counted(count, 'earlier definition', 'earlier definitions'),
    de: counted(count, 'frühere Definition', 'frühere Definitionen'),
  }),
  edition: (edition: number) => ({ en: `Edition ${edition}`, de: `Ausgabe ${edition}` }),
  until: (who: string) => ({
    en: `Until {when}, when ${who} changed the meaning.`,
    de: `Bis {when}, als ${who} die Bedeutung änderte.`,
  }),
  somebody: { en: 'somebody', de: 'jemand' },
})
