import { catalogue } from '../language/catalogue'
import { counted } from '../language/counts'

/** What many of something are called that the file of another program brings, or has in vain. */
export const incomingKinds = catalogue({
  analysts: { en: 'analysts', de: 'Analysten' },
  newAnalysts: { en: 'new analysts', de: 'neue Analysten' },
  tags: { en: 'tags', de: 'Codes' },
  newTags: { en: 'new tags', de: 'neue Codes' },
  tagSets: { en: 'sets of tags', de: 'Codegruppen' },
  sources: { en: 'sources', de: 'Quellen' },
  passages: { en: 'passages', de: 'Stellen' },
  tagsOfPassages: { en: 'tags for passages that are there', de: 'Codes für vorhandene Stellen' },
  risks: { en: 'risks', de: 'Risiken' },
  evidence: { en: 'links of evidence', de: 'Belege' },
  scores: { en: 'scores', de: 'Bewertungen' },
  partsOfScores: { en: 'parts of scores', de: 'Teile von Bewertungen' },
  annotations: { en: 'annotations', de: 'Anmerkungen' },
  tagsOfAnnotations: { en: 'tags of annotations', de: 'Codes von Anmerkungen' },
  replies: { en: 'replies', de: 'Antworten' },
  paragraphsOfNote: { en: 'paragraphs of the note', de: 'Absätze der Notiz' },
  codes: { en: 'codes', de: 'Codes' },
  codings: { en: 'codings', de: 'Codierungen' },
  codesOfSources: { en: 'codes of whole sources', de: 'Codes ganzer Quellen' },
  selections: { en: 'selections', de: 'Markierungen' },
  selectionsOf: (what: string) => ({ en: `selections of ${what}`, de: `Markierungen in: ${what}` }),
  placesOnPages: { en: 'selections of places on a page', de: 'Markierungen von Orten auf einer Seite' },
  texts: { en: 'texts', de: 'Texte' },
  sourcesOf: (medium: string) => ({ en: `sources of ${medium}`, de: `Quellen: ${medium}` }),
  filesOf: (medium: string) => ({ en: `files of ${medium} sources`, de: `Dateien von Quellen: ${medium}` }),
  descriptionsOfSources: { en: 'descriptions of sources', de: 'Beschreibungen von Quellen' },
  valuesOfSources: { en: 'values of sources', de: 'Werte von Quellen' },
  memos: { en: 'memos', de: 'Memos' },
  textsOfMemos: { en: 'texts of memos', de: 'Texte von Memos' },
  selectionsOfMemos: { en: 'selections of memos', de: 'Markierungen in Memos' },
  graphs: { en: 'graphs', de: 'Graphen' },
  descriptionsOfProject: { en: 'descriptions of the project', de: 'Beschreibungen des Projekts' },
  elements: (name: string) => ({ en: `elements called ${name}`, de: `Elemente namens ${name}` }),
  cases: { en: 'cases', de: 'Fälle' },
  valuesOfCases: { en: 'values of cases', de: 'Werte von Fällen' },
  variables: { en: 'variables', de: 'Variablen' },
  links: { en: 'links', de: 'Verknüpfungen' },
  statements: { en: 'statements of risks', de: 'Aussagen von Risiken' },
  notes: { en: 'notes', de: 'Notizen' },
  sets: { en: 'sets', de: 'Gruppen' },
  membersOfSets: { en: 'sources and memos of sets', de: 'Quellen und Memos von Gruppen' },
  codesOfSets: { en: 'codes of sets', de: 'Codes von Gruppen' },
  cardsFilled: { en: 'source cards filled', de: 'ausgefüllte Quellenkarten' },
  entriesHere: { en: 'entries of sources that are here', de: 'Einträge zu Quellen, die hier sind' },
  entries: { en: 'entries', de: 'Einträge' },
  furtherEntries: { en: 'further entries', de: 'weitere Einträge' },
})

/** What is said of any file of another program. */
export const incomingWords = catalogue({
  allHere: { en: 'The project has all of this already.', de: 'Das Projekt hat all das schon.' },
  nothingToImport: {
    en: 'Nothing in this file can be imported that is not here already.',
    de: 'Nichts in dieser Datei lässt sich importieren, was nicht schon hier ist.',
  },
  unlistedChanges: (count: number) => ({
    en: `${counted(count, 'further change is', 'further changes are')} not listed here and made as well.`,
    de: `${counted(count, 'weitere Änderung ist hier nicht aufgeführt und wird', 'weitere Änderungen sind hier nicht aufgeführt und werden')} auch vorgenommen.`,
  }),
  unlistedDifferences: (count: number) => ({
    en: `${counted(count, 'further difference is', 'further differences are')} not offered; what stands here stays.`,
    de: `${counted(count, 'weiterer Unterschied wird', 'weitere Unterschiede werden')} nicht angeboten; was hier steht, bleibt.`,
  }),
  unlistedDrops: (count: number) => ({
    en: `${counted(count, 'further line', 'further lines')} of what is not imported cannot be listed here.`,
    de: `${counted(count, 'weitere Zeile von Nichtimportiertem lässt', 'weitere Zeilen von Nichtimportiertem lassen')} sich hier nicht aufführen.`,
  }),
  moreNotes: (count: number) => ({ en: `And ${count} more notes.`, de: `Und ${count} weitere Hinweise.` }),
})
