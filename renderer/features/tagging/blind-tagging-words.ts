import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount, formOf, listed } from '@shared/language/counts'

/** What is said of blind taggings: begun, open, closed and deleted. */
export const blindTaggingWords = catalogue({
  blindTagging: { en: 'Blind tagging', de: 'Blindes Codieren' },
  many: { en: 'Blind taggings', de: 'Blinde Codierungen' },
  one: { en: 'blind tagging', de: 'blindes Codieren' },
  all: { en: 'All blind taggings', de: 'Alle blinden Codierungen' },
  noneYet: { en: 'No blind tagging yet', de: 'Noch kein blindes Codieren' },
  newOne: { en: 'New blind tagging…', de: 'Neues blindes Codieren…' },
  whatItIs: {
    en: 'Two or more analysts tag the same article, and nobody sees the passages of the others before it is closed. Then all see how much they agree, tag by tag, where they differ on the text, and decide place by place.',
    de: 'Zwei oder mehr Analysten codieren denselben Artikel, und niemand sieht die Stellen der anderen, bevor es geschlossen ist. Dann sehen alle Code für Code, wie sehr sie übereinstimmen und wo im Text sie sich unterscheiden, und entscheiden Ort für Ort.',
  },
  listFacts: (isOpen: boolean, texts: number, analysts: number) => ({
    en: `${isOpen ? 'Open' : 'Closed'} · ${counted(texts, 'text', 'texts')} · ${counted(analysts, 'analyst', 'analysts')}`,
    de: `${isOpen ? 'Offen' : 'Geschlossen'} · ${counted(texts, 'Text', 'Texte')} · ${counted(analysts, 'Analyst', 'Analysten')}`,
  }),
  somebody: { en: 'somebody', de: 'jemand' },
  deletedAnalyst: { en: 'deleted analyst', de: 'gelöschter Analyst' },
  deletedSource: { en: 'deleted source', de: 'gelöschte Quelle' },
  deletedTag: { en: 'deleted tag', de: 'gelöschter Code' },
  deleted: (tag: string) => ({ en: `${tag} (deleted)`, de: `${tag} (gelöscht)` }),

  title: { en: 'New blind tagging', de: 'Neues blindes Codieren' },
  begin: { en: 'Begin', de: 'Beginnen' },
  name: { en: 'Name', de: 'Name' },
  articles: { en: 'Articles', de: 'Artikel' },
  analysts: { en: 'Analysts', de: 'Analysten' },
  tagsThatCount: { en: 'Tags that count', de: 'Codes, die zählen' },
  allTags: { en: 'All tags', de: 'Alle Codes' },
  onlySome: { en: 'Only some', de: 'Nur einige' },
  onlyThese: { en: 'Only these tags', de: 'Nur diese Codes' },
  fromNowOn: {
    en: 'From now on everybody sees only their own passages of these articles, until it is closed.',
    de: 'Von da an sieht jeder nur die eigenen Stellen dieser Artikel, bis es geschlossen ist.',
  },
  nameFirst: { en: 'Give it a name first.', de: 'Geben Sie ihm zuerst einen Namen.' },
  noArticle: { en: 'Choose at least one article.', de: 'Wählen Sie mindestens einen Artikel.' },
  tooManyArticles: (most: number) => ({
    en: `Choose ${most} articles at most.`,
    de: `Wählen Sie höchstens ${most} Artikel.`,
  }),
  tooFewAnalysts: { en: 'Choose at least two analysts.', de: 'Wählen Sie mindestens zwei Analysten.' },
  tooManyAnalysts: (most: number) => ({
    en: `Choose ${most} analysts at most.`,
    de: `Wählen Sie höchstens ${most} Analysten.`,
  }),
  noTag: {
    en: 'Choose at least one tag, or let all count.',
    de: 'Wählen Sie mindestens einen Code, oder lassen Sie alle zählen.',
  },
  openIn: (tagging: string) => ({ en: `in “${tagging}”`, de: `in „${tagging}“` }),
  /** Who has how many, as "Ana 3, Ben 2". */
  before: (passages: string) => ({
    en: `Passages that are there already count, too: ${passages}. The others may have seen them.`,
    de: `Auch Stellen, die es schon gibt, zählen: ${passages}. Die anderen können sie gesehen haben.`,
  }),

  openFacts: (finished: number, analysts: number) => ({
    en: `Open · ${finished} of ${counted(analysts, 'analyst', 'analysts')} finished`,
    de: `Offen · ${finished} von ${counted(analysts, 'Analyst', 'Analysten')} fertig`,
  }),
  whileOpen: {
    en: 'While this is open everybody sees only their own passages of these texts, everywhere in Assay; evidence on passages of others is out of sight as well. What somebody writes elsewhere, as a risk or in a memo, is seen by all.',
    de: 'Solange dies offen ist, sieht jeder überall in Assay nur die eigenen Stellen dieser Texte; auch Belege auf Stellen anderer sind nicht zu sehen. Was jemand anderswo schreibt, als Risiko oder in einem Memo, sehen alle.',
  },
  textsToTag: { en: 'Texts to tag', de: 'Zu codierende Texte' },
  allTagsCount: { en: 'All tags count.', de: 'Alle Codes zählen.' },
  theseCount: (tags: readonly string[]) => ({
    en: `These tags count: ${listed(tags.map((tag) => `“${tag}”`)) || 'none'}.`,
    de: `Diese Codes zählen: ${listed(tags.map((tag) => `„${tag}“`)) || 'keine'}.`,
  }),
  finished: { en: 'finished', de: 'fertig' },
  notFinished: { en: 'not finished yet', de: 'noch nicht fertig' },
  goOn: { en: 'Go on tagging', de: 'Weiter codieren' },
  iHaveFinished: { en: 'I have finished tagging', de: 'Ich bin mit dem Codieren fertig' },
  closeIt: { en: 'Close and compare…', de: 'Schließen und vergleichen…' },
  notTakingPart: {
    en: 'You do not take part. To tag, switch to the analyst you are, at the top right.',
    de: 'Sie nehmen nicht teil. Zum Codieren wechseln Sie oben rechts zu dem Analysten, der Sie sind.',
  },

  closeTitle: (name: string) => ({
    en: `Close blind tagging “${name}”?`,
    de: `Blindes Codieren „${name}“ schließen?`,
  }),
  close: { en: 'Close and compare', de: 'Schließen und vergleichen' },
  everybodyFinished: { en: 'Everybody has finished.', de: 'Alle sind fertig.' },
  notSaid: (analysts: readonly string[]) => ({
    en: `${listed(analysts)} ${formOf(analysts.length, { one: 'has', other: 'have' })} not said that they have finished. What they have not tagged by now counts as not tagged.`,
    de: `${listed(analysts)} ${formOf(analysts.length, { one: 'hat', other: 'haben' })} sich noch nicht fertig gemeldet. Was bis jetzt nicht codiert ist, zählt als nicht codiert.`,
  }),
  whatClosingDoes: {
    en: 'Everybody then sees all passages, and what each had tagged is kept for the figures. It cannot be opened again, and Undo does not bring it back: to tag once more, begin another one.',
    de: 'Alle sehen dann alle Stellen, und was jeder codiert hatte, wird für die Zahlen behalten. Es kann nicht wieder geöffnet werden, auch nicht durch „Rückgängig“: Um noch einmal zu codieren, beginnen Sie ein anderes.',
  },

  closed: { en: 'Closed', de: 'Geschlossen' },
  closedWithout: {
    en: 'Closed · nobody tagged anything that counts',
    de: 'Geschlossen · niemand hat etwas codiert, das zählt',
  },
  closedFacts: (decided: number, places: number) => ({
    en: `Closed · ${formatCount(decided)} of ${counted(places, 'place', 'places')} decided`,
    de: `Geschlossen · ${formatCount(decided)} von ${counted(places, 'Ort', 'Orten')} entschieden`,
  }),
  parts: { en: 'Parts of the blind tagging', de: 'Teile des blinden Codierens' },
  agreement: { en: 'Agreement', de: 'Übereinstimmung' },
  placesToDecide: { en: 'Places to decide', de: 'Zu entscheidende Orte' },

  delete: { en: 'Delete…', de: 'Löschen…' },
  deleteTitle: (name: string) => ({
    en: `Delete blind tagging “${name}”?`,
    de: `Blindes Codieren „${name}“ löschen?`,
  }),
  confirmDelete: { en: 'Delete', de: 'Löschen' },
  wouldShow: {
    en: 'Everybody would then see the passages of the others. Where somebody else has tagged already, it can only be closed.',
    de: 'Jeder sähe dann die Stellen der anderen. Wo schon jemand anderes codiert hat, kann es nur geschlossen werden.',
  },
  goesWithIt: (passages: number, decisions: number) => ({
    en: `With it go its figures, what was kept of ${counted(passages, 'passage', 'passages')}, and ${counted(decisions, 'decision', 'decisions')} with the reasons.`,
    de: `Damit gehen auch seine Zahlen, was von ${counted(passages, 'Stelle', 'Stellen')} behalten wurde, und ${counted(decisions, 'Entscheidung', 'Entscheidungen')} mit den Gründen.`,
  }),
  passagesStay: {
    en: 'The passages themselves and their tags stay. Undo in the Edit menu brings the tagging back.',
    de: 'Die Stellen selbst und ihre Codes bleiben. „Rückgängig“ im Menü „Bearbeiten“ bringt das Codieren zurück.',
  },

  agreementOnTags: { en: 'Agreement on tags', de: 'Übereinstimmung bei Codes' },
  agreementTable: { en: 'Agreement on tags: table', de: 'Übereinstimmung bei Codes: Tabelle' },
  countedOver: {
    en: 'Counted over all characters of the texts, also those that nobody tagged.',
    de: 'Gezählt über alle Zeichen der Texte, auch die, die niemand codiert hat.',
  },
  allTogether: { en: 'All tags together', de: 'Alle Codes zusammen' },
  notWorkedOut: { en: 'not worked out', de: 'nicht berechnet' },
})
