import { catalogue } from '@shared/language/catalogue'
import { counted, formOf, listed } from '@shared/language/counts'

const ratings = (count: number) => counted(count, 'Bewertung', 'Bewertungen')

/** Dialogs that make, delete, split and merge risks, and give the register columns of its own. */
export const riskDialogWords = catalogue({
  newRisk: { en: 'New risk', de: 'Neues Risiko' },
  newFromPassage: { en: 'New risk from passage', de: 'Neues Risiko aus der Stelle' },
  createRisk: { en: 'Create risk', de: 'Risiko anlegen' },
  quotedAndMore: (words: string, more: number) => ({
    en: `“${words}” and ${counted(more, 'passage', 'passages')} more`,
    de: `„${words}“ und ${counted(more, 'weitere Stelle', 'weitere Stellen')}`,
  }),
  quoted: (words: string) => ({ en: `“${words}”`, de: `„${words}“` }),
  thesePassages: { en: 'These passages', de: 'Diese Stellen' },
  thisPassage: { en: 'This passage', de: 'Diese Stelle' },
  willBeCalled: (title: string) => ({ en: `It will be called “${title}”.`, de: `Es wird „${title}“ heißen.` }),
  deleteTitle: (risk: string) => ({ en: `Delete ${risk}?`, de: `${risk} löschen?` }),
  deleteRisk: { en: 'Delete risk', de: 'Risiko löschen' },
  scores: (count: number) => ({ en: counted(count, 'score', 'scores'), de: ratings(count) }),
  links: (count: number) => ({
    en: counted(count, 'evidence link', 'evidence links'),
    de: counted(count, 'Beleg', 'Belege'),
  }),
  assumptions: (count: number) => ({
    en: counted(count, 'assumption', 'assumptions'),
    de: counted(count, 'Annahme', 'Annahmen'),
  }),
  alternatives: (count: number) => ({
    en: counted(count, 'alternative', 'alternatives'),
    de: counted(count, 'Alternative', 'Alternativen'),
  }),
  indicators: (count: number) => ({
    en: counted(count, 'indicator', 'indicators'),
    de: counted(count, 'Indikator', 'Indikatoren'),
  }),
  goesWith: (title: string, parts: readonly string[], risk: string) => ({
    en: `“${title}” goes with ${listed(parts)}. The passages stay. Undo brings everything back; the number ${risk} is never given to another risk.`,
    de: `Mit „${title}“ geht: ${listed(parts)}. Die Stellen bleiben. „Rückgängig“ bringt alles zurück; die Nummer ${risk} bekommt nie ein anderes Risiko.`,
  }),
  duplicateTitle: (risk: string) => ({ en: `Duplicate ${risk}`, de: `${risk} duplizieren` }),
  duplicate: { en: 'Duplicate', de: 'Duplizieren' },
  title: { en: 'Title', de: 'Titel' },
  withLinks: (count: number) => ({
    en: `With ${counted(count, 'evidence link', 'evidence links')}`,
    de: `Mit ${counted(count, 'Beleg', 'Belegen')}`,
  }),
  duplicateSays: {
    en: 'The statement is copied. Scores, assumptions, alternatives and indicators are not.',
    de: 'Die Aussage wird kopiert. Bewertungen, Annahmen, Alternativen und Indikatoren nicht.',
  },
  splitTitle: (risk: string, title: string) => ({
    en: `Split ${risk} “${title}”`,
    de: `${risk} „${title}“ teilen`,
  }),
  split: { en: 'Split', de: 'Teilen' },
  titleOfNew: { en: 'Title of the new risk', de: 'Titel des neuen Risikos' },
  beginsWith: (risk: string) => ({
    en: `It begins with the statement of ${risk}. Change both where they differ.`,
    de: `Es beginnt mit der Aussage von ${risk}. Ändern Sie beide, wo sie sich unterscheiden.`,
  }),
  whereGoes: (words: string) => ({ en: `Where this goes: ${words}`, de: `Wohin das kommt: ${words}` }),
  staysWith: (risk: string) => ({ en: `Stays with ${risk}`, de: `Bleibt bei ${risk}` }),
  toNew: { en: 'To the new risk', de: 'Zum neuen Risiko' },
  withBoth: { en: 'With both', de: 'Bei beiden' },
  copyScores: (count: number) => ({
    en: `Copy ${counted(count, 'score', 'scores')} to the new risk, to be changed there`,
    de: `${ratings(count)} zum neuen Risiko kopieren, um sie dort zu ändern`,
  }),
  scoresStay: (risk: string) => ({
    en: `The scores stay with ${risk}. Ratings of evidence go where both the evidence and the alternative are. One undo makes one risk of them again.`,
    de: `Die Bewertungen bleiben bei ${risk}. Einstufungen von Belegen gehen dorthin, wo Beleg und Alternative sind. Einmal „Rückgängig“ macht wieder ein Risiko daraus.`,
  }),
  mergeSeveral: (count: number) => ({
    en: `Merge ${count} risks into one`,
    de: `${count} Risiken zu einem zusammenführen`,
  }),
  mergeIntoAnother: (risk: string) => ({
    en: `Merge ${risk} into another risk`,
    de: `${risk} mit einem anderen Risiko zusammenführen`,
  }),
  merge: { en: 'Merge', de: 'Zusammenführen' },
  theOneThatStays: { en: 'The one that stays', de: 'Das, welches bleibt' },
  into: { en: 'Into', de: 'Mit' },
  chooseRisk: { en: 'Choose a risk', de: 'Risiko wählen' },
  scoresOfThose: (risk: string, names: string) => ({
    en: `Scores of those who scored ${risk} too (${names})`,
    de: `Bewertungen derer, die auch ${risk} bewertet haben (${names})`,
  }),
  putIntoWords: (risk: string) => ({
    en: `Put into words behind the rationale for ${risk}`,
    de: `In Worten hinter die Begründung für ${risk} setzen`,
  }),
  leaveOut: { en: 'Leave them out; the history keeps them', de: 'Weglassen; der Verlauf behält sie' },
  whatChanges: { en: 'What changes', de: 'Was sich ändert' },
  tooLong: (what: string) => ({
    en: `What is put together would be too long: ${what}. Shorten that first.`,
    de: `Zusammen wäre es zu lang: ${what}. Kürzen Sie das zuerst.`,
  }),
  mergeSays: {
    en: 'To merge several, select their rows in the register first. One undo takes all of it back; the number of a risk that goes is never given to another.',
    de: 'Um mehrere zusammenzuführen, wählen Sie zuerst ihre Zeilen im Register aus. Einmal „Rückgängig“ nimmt alles zurück; die Nummer eines Risikos, das geht, bekommt nie ein anderes.',
  },
  rowsGo: (kept: string, rows: readonly string[]) => ({
    en: `To ${kept} go ${listed(rows)}.`,
    de: `Zu ${kept} kommen ${listed(rows)}.`,
  }),
  twins: (count: number) => ({
    en: `${counted(count, 'passage', 'passages')} ${formOf(count, { one: 'is', other: 'are' })} evidence for more than one of them, and will be it once, with the notes of all.`,
    de: `${counted(count, 'Stelle ist', 'Stellen sind')} Beleg für mehr als eines davon und ${formOf(count, { one: 'wird', other: 'werden' })} es einmal sein, mit den Notizen aller.`,
  }),
  otherStance: (count: number, kept: string) => ({
    en: `${count} of these ${formOf(count, { one: 'has', other: 'have' })} another stance; that of ${kept} stays.`,
    de: `${count} davon ${formOf(count, { one: 'hat', other: 'haben' })} eine andere Richtung; die von ${kept} bleibt.`,
  }),
  againstEvent: (count: number, gone: string, kept: string) => ({
    en: `${counted(count, 'rating', 'ratings')} of evidence against the event of ${gone} will be against the event of ${kept}, where that has none of its own: look at ${formOf(count, { one: 'it', other: 'them' })} again.`,
    de: `${counted(count, 'Einstufung', 'Einstufungen')} von Belegen am Ereignis von ${gone} ${formOf(count, { one: 'gilt', other: 'gelten' })} dann für das Ereignis von ${kept}, wo dieses keine eigene hat: Sehen Sie sie noch einmal an.`,
  }),
  doubleScores: (kept: string, names: string) => ({
    en: `Where somebody scored ${kept} and another of them, the score of ${kept} stays (${names}).`,
    de: `Wo jemand ${kept} und ein anderes davon bewertet hat, bleibt die Bewertung von ${kept} (${names}).`,
  }),
  notesBehind: (kept: string) => ({
    en: `The notes on assumptions, alternatives and the search are put behind those of ${kept}.`,
    de: `Die Notizen zu Annahmen, Alternativen und zur Suche kommen hinter die von ${kept}.`,
  }),
  judgments: (count: number, kept: string) => ({
    en: `${counted(count, 'memo judgment', 'memo judgments')} will be on ${kept}.`,
    de: `${counted(count, 'Urteil eines Memos gilt', 'Urteile von Memos gelten')} dann ${kept}.`,
  }),
  judgmentsKept: (count: number, kept: string) => ({
    en: `Where a memo has words on ${kept} already, those stay (${count}); the history keeps the others.`,
    de: `Wo ein Memo schon Wörter zu ${kept} hat, bleiben diese (${count}); der Verlauf behält die anderen.`,
  }),
  queriesInstead: (count: number, kept: string) => ({
    en: `${counted(count, 'saved query', 'saved queries')} will ask for ${kept} instead.`,
    de: `${counted(count, 'gespeicherte Abfrage fragt', 'gespeicherte Abfragen fragen')} dann nach ${kept}.`,
  }),
  gone: (kept: string, gone: string, count: number) => ({
    en: `The statement of ${kept} stays as it is; ${gone} ${formOf(count, { one: 'is', other: 'are' })} no longer in the register.`,
    de: `Die Aussage von ${kept} bleibt, wie sie ist; ${gone} ${formOf(count, { one: 'ist', other: 'sind' })} nicht mehr im Register.`,
  }),
  changeColumn: { en: 'Change column', de: 'Spalte ändern' },
  newColumn: { en: 'New column', de: 'Neue Spalte' },
  change: { en: 'Change', de: 'Ändern' },
  add: { en: 'Add', de: 'Hinzufügen' },
  name: { en: 'Name', de: 'Name' },
  holds: { en: 'Holds', de: 'Enthält' },
  holdsOnce: {
    en: 'What a column holds is said once, when it is made.',
    de: 'Was eine Spalte enthält, wird einmal gesagt, wenn sie entsteht.',
  },
  choices: { en: 'Choices', de: 'Auswahl' },
  choice: (nth: number) => ({ en: `Choice ${nth}`, de: `Wahl ${nth}` }),
  removeChoice: (nth: number) => ({ en: `Remove choice ${nth}`, de: `Wahl ${nth} entfernen` }),
  addChoice: { en: 'Add a choice', de: 'Wahl hinzufügen' },
  choicesFollow: {
    en: 'Risks that have a choice follow its new name; those of a choice that is removed have none.',
    de: 'Risiken mit einer Wahl folgen deren neuem Namen; die einer entfernten Wahl haben keine.',
  },
  deleteColumnTitle: (name: string) => ({ en: `Delete column “${name}”?`, de: `Spalte „${name}“ löschen?` }),
  delete: { en: 'Delete', de: 'Löschen' },
  noValues: { en: 'It holds no values.', de: 'Sie enthält keine Werte.' },
  valuesGo: (count: number) => ({
    en: `Its ${counted(count, 'value', 'values')} ${formOf(count, { one: 'goes', other: 'go' })} with it. Undo brings all back.`,
    de: `${formOf(count, { one: 'Ihr Wert geht', other: `Ihre ${count} Werte gehen` })} mit. „Rückgängig“ bringt alles zurück.`,
  }),
})

/** What a column of one's own can hold. */
export const COLUMN_TYPES = catalogue({
  text: { en: 'Text', de: 'Text' },
  number: { en: 'Number', de: 'Zahl' },
  date: { en: 'Date', de: 'Datum' },
  choice: { en: 'One of several choices', de: 'Eines von mehreren' },
})
