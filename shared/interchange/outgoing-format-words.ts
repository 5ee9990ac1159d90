import { catalogue } from '../language/catalogue'

/** Formats for other programs that have few words, as they are offered, and what each loses. */
export const outgoingFormats = catalogue({
  tables: { en: 'All tables, Excel workbook', de: 'Alle Tabellen, Excel-Arbeitsmappe' },
  tablesUse: {
    en: 'For spreadsheets and statistics: sources, tags, codings, risks, evidence, scores and answers of closed rounds, a sheet each, and a dictionary of their columns.',
    de: 'Für Tabellenkalkulation und Statistik: Quellen, Codes, Codierungen, Risiken, Belege, Bewertungen und Antworten geschlossener Runden, je ein Blatt, und ein Verzeichnis ihrer Spalten.',
  },
  tablesCsv: { en: 'All tables, CSV in a zip', de: 'Alle Tabellen, CSV in einem Zip' },
  tablesCsvUse: {
    en: 'For R, Python and databases: the same tables, a file each, in UTF-8.',
    de: 'Für R, Python und Datenbanken: dieselben Tabellen, je eine Datei, in UTF-8.',
  },
  tablesLost: {
    en: 'Texts of sources, memos, outcomes and comments are left out. The last table says what every column means.',
    de: 'Texte von Quellen, Memos, Ausgänge und Kommentare fehlen. Die letzte Tabelle sagt, was jede Spalte bedeutet.',
  },
  tablesUnnamed: {
    en: 'Who judged is left out of risks that a session keeps names back of; its answers go under letters.',
    de: 'Wer urteilte, fehlt bei Risiken, zu denen eine Sitzung Namen zurückhält; deren Antworten stehen unter Buchstaben.',
  },
  json: { en: 'Project as JSON', de: 'Projekt als JSON' },
  jsonUse: {
    en: 'For scripts and archives: all that the project says, by the published schema (project.schema.json).',
    de: 'Für Skripte und Archive: alles, was das Projekt sagt, nach dem veröffentlichten Schema (project.schema.json).',
  },
  jsonLost: {
    en: 'The texts and files of sources are left out, and the history.',
    de: 'Die Texte und Dateien von Quellen fehlen, ebenso der Verlauf.',
  },
  jsonNoProject: {
    en: 'It cannot be opened as a project: copy the project folder for that.',
    de: 'Es lässt sich nicht als Projekt öffnen: Kopieren Sie dafür den Projektordner.',
  },
  vault: { en: 'Markdown folder for Obsidian', de: 'Markdown-Ordner für Obsidian' },
  vaultUse: {
    en: 'For Obsidian and other notes in Markdown: a note for each source and memo, with links between them. Unpack it into a vault.',
    de: 'Für Obsidian und andere Notizen in Markdown: eine Notiz je Quelle und Memo, mit Verknüpfungen dazwischen. Entpacken Sie ihn in ein Vault.',
  },
  vaultLost: {
    en: 'Risks, scores and sessions are in the notes only as far as a memo prints them.',
    de: 'Risiken, Bewertungen und Sitzungen stehen in den Notizen nur, soweit ein Memo sie druckt.',
  },
  vaultTags: {
    en: 'Tags are written as Obsidian takes them: other signs than letters, digits, _ and - become -.',
    de: 'Codes stehen so, wie Obsidian sie nimmt: Andere Zeichen als Buchstaben, Ziffern, _ und - werden zu -.',
  },
  stix: { en: 'STIX 2.1 bundle', de: 'STIX-2.1-Bündel' },
  stixUse: {
    en: 'For platforms of threat intelligence: OpenCTI, MISP, ThreatConnect. A memo is a report; its judgments and cited words are notes, and how far analysts agree are opinions.',
    de: 'Für Plattformen der Bedrohungsanalyse: OpenCTI, MISP, ThreatConnect. Ein Memo ist ein „report“; seine Urteile und zitierten Worte sind „notes“, und wie weit Analysten übereinstimmen, sind „opinions“.',
  },
  memos: { en: 'Memos', de: 'Memos' },
  latestMemo: { en: 'The one with the latest date', de: 'Das mit dem spätesten Datum' },
  sharing: { en: 'Sharing (TLP 2.0)', de: 'Weitergabe (TLP 2.0)' },
  asMarked: { en: 'As the handling mark of the project says', de: 'Wie der Vermerk des Projekts sagt' },
  whoJudged: { en: 'Who tagged and judged', de: 'Wer codierte und urteilte' },
  unnamed: { en: 'Left out', de: 'Weggelassen' },
  named: { en: 'By name, where that may be told', de: 'Mit Namen, wo das gesagt werden darf' },
  stixWords: {
    en: 'Likelihoods stand in words alone: what STIX calls confidence is how sure the analysts are.',
    de: 'Wahrscheinlichkeiten stehen nur in Worten: Was STIX „confidence“ nennt, ist, wie sicher die Analysten sind.',
  },
  noMemo: {
    en: 'There is no memo yet, and nothing else is written.',
    de: 'Es gibt noch kein Memo, und sonst wird nichts geschrieben.',
  },
  noLevel: (handling: string) => ({
    en: `The handling mark “${handling}” is no level of TLP 2.0 and is written as a statement.`,
    de: `Der Vermerk „${handling}“ ist keine Stufe von TLP 2.0 und wird als Aussage geschrieben.`,
  }),
})
