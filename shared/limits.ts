/** The most of everything, said once: schemas, fields while they are typed in and refusals go by these numbers. */
export const LIMITS = {
  /** Characters of one line: a title, a name, a party. */
  line: 500,
  /** Characters of running text: a note, a rationale, a section of a memo. */
  prose: 50_000,
  /** Rich text: things that stand in one another's row, marks on one of them, rows and columns of a table in it. */
  nodes: 10_000,
  marks: 10,
  richRows: 500,
  richColumns: 50,
  url: 4_000,
  /** Characters of a language tag (BCP 47). */
  language: 35,
  encoding: 40,
  /** Characters of the words a passage quotes, and of what is kept of their surroundings on either side. */
  quote: 1_000_000,
  quoteContext: 64,
  authors: 100,
  importNotes: 100,
  tagsOfPassage: 200,
  risksLeftOut: 10_000,
  /** Saved queries of a project, characters of one, and how many a memo prints the passages of. */
  queries: 2_000,
  query: 8_000,
  memoQueries: 50,
  /** Templates of memos, hand-overs of all of them, and passages on either side of one judgment that was handed over. */
  memoTemplates: 200,
  handovers: 5_000,
  memoWriters: 1_000,
  /** Characters of what is composed for a section, kept beside words that stand instead of it. */
  composed: 500_000,
  handedPassages: 5_000,
  /** Pictures of a memo; characters of one that leaves a window, and units it is high or wide. */
  memoPictures: 50,
  pictureCharacters: 2_000_000,
  pictureLength: 10_000,
  /** Saved views of the register, its columns of the project's own, and choices of one. */
  views: 500,
  customColumns: 100,
  choices: 200,
  /** Columns of a table, levels of groups in one, values ticked in the filter of one, and characters of a value: all authors of a source are one. */
  columns: 300,
  groupLevels: 3,
  filterValues: 2_000,
  filterValue: 60_000,
  /** Values kept with words of a memo, to see whether they moved since. */
  valuesBehind: 200,
  /** Scoring sessions, rounds of one, and the risks and analysts of a round. */
  sessions: 1_000,
  roundsOfSession: 50,
  risksOfSession: 2_000,
  analystsOfSession: 100,
  weight: 100,
  /** Texts of one blind tagging. */
  textsOfTagging: 100,
  /** Packets exported of one round, ballots of a project, and characters of what one has sealed, in base 64. */
  packetsOfRound: 100,
  ballots: 5_000,
  ballotCharacters: 1_000_000,
  /** Passages that show what became of a risk. */
  passagesOfOutcome: 200,
  /** Bytes of a round packet, and of a file of sealed answers. */
  packetBytes: 25 * 1024 * 1024,
  answerFileBytes: 1_100_000,
  /** Bytes of a package, packed and unpacked; its members, and bytes of the list of them and of its manifest. */
  packageBytes: 4_294_967_294,
  packageUnpacked: 8_000_000_000,
  packageMembers: 65_534,
  packageDirectory: 16 * 1024 * 1024,
  packageManifest: 32 * 1024 * 1024,
  /** Files and folders dropped at once that are looked at as projects, and characters of the path of one. */
  droppedAtOnce: 1_000,
  droppedPath: 32_767,
  /** Bytes of the receipt of a memo. */
  receiptBytes: 100 * 1024 * 1024,
  /** Bytes of a Word template, its styles, pictures in the head or foot of one kind of page, and bytes of each. */
  templateBytes: 25 * 1024 * 1024,
  templateStyles: 5_000,
  templatePictures: 50,
  templatePictureBytes: 10 * 1024 * 1024,
  /** Bytes of a file with opening keys. */
  keyFileBytes: 100_000,
  /** Terms of a lexicon. */
  termsOfLexicon: 20,
  /** Operations done as one step. */
  operations: 10_000,
  /** Characters of the name of a step, as the Edit menu and the history show it. */
  label: 500,
  operationName: 60,
  /** Rows of a table that is read: each may make a risk and a score of it, and both are operations of one step. */
  tableRows: 5_000,
  /** Columns, sheets and characters of a table that is read. */
  tableColumns: 200,
  tableSheets: 100,
  tableCharacters: 20_000_000,
  /** Differences between a file and what is here that are offered at once. */
  offers: 200,
  /** Entries of a reference list that is read. */
  references: 10_000,
  /** Bytes of an imported file. */
  importBytes: 25 * 1024 * 1024,
  /** Parts of a packed document (docx, odt, epub): a book of a thousand pages with its pictures has fewer. */
  packedParts: 10_000,
  /** Bytes of one part of a packed document and of all that are read, unpacked: the markup of the longest article. */
  unpackedPart: 64 * 1024 * 1024,
  unpacked: 128 * 1024 * 1024,
  /** Pages of a PDF: a handbook or a law has fewer. */
  pages: 2_000,
  /** Paragraphs and characters of one article: far more than a book has. */
  blocks: 100_000,
  characters: 25 * 1024 * 1024,
  /** Things of one kind in a project; of tags fewer, since they are shown all at once. */
  ofKind: 200_000,
  tags: 10_000,
  /** Tags of one set, and meanings one tag may have had. */
  tagsOfSet: 500,
  editions: 10_000,
  /** Levels of a tree, as tags form one. */
  treeLevels: 100,
  /** Characters of everything in a project but the texts of its sources: a change of all of it still fits one line. */
  project: 100_000_000,
  /** Characters and values of one call from a window; the bytes of files have limits of their own. */
  call: 50_000_000,
  /** Files imported at once. */
  importFiles: 2_000,
  /** Files of an import that are on their way together: one is read while the one before it is kept. */
  importsAtOnce: 2,
  /** Files of a folder that are looked at, and characters of the path of one. */
  folderFiles: 20_000,
  folderPath: 4_000,
  /** Characters put on the clipboard at once. */
  copiedText: 1_000_000,
  checkpointName: 200,
  /** Characters of the name of a field or dialog that text was typed in. */
  draftPlace: 200,
  /** Characters of text that is kept while it is typed: an article may be pasted and put right by hand. */
  draft: 25 * 1024 * 1024,
} as const
