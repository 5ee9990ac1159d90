import { catalogue } from '../language/catalogue'
import { counted, listed } from '../language/counts'

/** What steps on a project, its analysts, scales, columns, queries and views are called, and why one is refused. */
export const projectWords = catalogue({
  changeDetails: { en: 'Change project details', de: 'Angaben zum Projekt ändern' },
  addAnalyst: (name: string) => ({ en: `Add analyst ${name}`, de: `Analyst ${name} hinzufügen` }),
  renameAnalyst: (before: string, name: string) => ({
    en: `Rename analyst ${before} to ${name}`,
    de: `Analyst ${before} in ${name} umbenennen`,
  }),
  makeInactive: (name: string) => ({ en: `Make analyst ${name} inactive`, de: `Analyst ${name} inaktiv setzen` }),
  makeActive: (name: string) => ({
    en: `Make analyst ${name} active again`,
    de: `Analyst ${name} wieder aktiv setzen`,
  }),
  mergeAnalyst: (name: string, into: string) => ({
    en: `Merge analyst ${name} into ${into}`,
    de: `Analyst ${name} mit ${into} zusammenführen`,
  }),
  tookPart: (name: string) => ({
    en: `${name} takes part in rounds of scoring sessions or blind taggings, signed a session, or judged risks before it was known what became of them, and all that stays as it is. Merge the other analyst into ${name} instead, or make ${name} inactive.`,
    de: `${name} nimmt an Runden von Sitzungen oder an blindem Codieren teil, hat eine Sitzung abgezeichnet oder Risiken bewertet, bevor ihr Ausgang bekannt war; all das bleibt, wie es ist. Führen Sie stattdessen den anderen Analysten mit ${name} zusammen, oder setzen Sie ${name} inaktiv.`,
  }),
  mergedWithThemselves: {
    en: 'An analyst cannot be merged with themselves. Nothing was merged.',
    de: 'Ein Analyst kann nicht mit sich selbst zusammengeführt werden. Es wurde nichts zusammengeführt.',
  },
  nothingMerged: (why: string) => ({ en: `${why} Nothing was merged.`, de: `${why} Es wurde nichts zusammengeführt.` }),
  addScale: (kind: string, name: string) => ({ en: `Add ${kind} “${name}”`, de: `${kind} „${name}“ hinzufügen` }),
  changeScale: (kind: string, name: string) => ({ en: `Change ${kind} “${name}”`, de: `${kind} „${name}“ ändern` }),
  deleteScale: (kind: string, name: string) => ({ en: `Delete ${kind} “${name}”`, de: `${kind} „${name}“ löschen` }),
  scaleUsed: (thisScale: string) => ({
    en: `${thisScale} is in force, or scores were given under it. Nothing was changed. Save it as its next edition.`,
    de: `${thisScale} gilt im Projekt oder galt bei Bewertungen. Es wurde nichts geändert. Speichern Sie die Änderung als nächste Ausgabe.`,
  }),
  scoredMeanwhile: {
    en: 'One of these scores was given anew meanwhile. Nothing was changed. Look at the crosswalk again, which has it now.',
    de: 'Eine dieser Bewertungen wurde inzwischen neu gegeben. Es wurde nichts geändert. Sehen Sie sich die Gegenüberstellung noch einmal an; sie zeigt sie jetzt.',
  },
  scaleCalled: (kind: string, name: string) => ({ en: `${kind} “${name}”`, de: `${kind} „${name}“` }),
  changeScales: { en: 'Change scales', de: 'Skalen wechseln' },
  changeScalesTo: (scales: readonly string[]) => ({
    en: `Change scales: ${listed(scales)}`,
    de: `Skalen wechseln: ${listed(scales)}`,
  }),
  andRescored: (step: string, scores: number) => ({
    en: `${step}, ${counted(scores, 'score', 'scores')} given anew`,
    de: `${step}, ${counted(scores, 'Bewertung', 'Bewertungen')} neu gegeben`,
  }),
  roundOpen: (session: string) => ({
    en: `A round of the session “${session}” is open, and its answers are given under the scales in force. Nothing was changed. Close the round first.`,
    de: `Eine Runde der Sitzung „${session}“ ist offen, und ihre Antworten werden unter den geltenden Skalen gegeben. Es wurde nichts geändert. Schließen Sie zuerst die Runde.`,
  }),
  columnTaken: (name: string) => ({
    en: `There is a column “${name}” already. Nothing was changed; give another name.`,
    de: `Es gibt schon eine Spalte „${name}“. Es wurde nichts geändert; geben Sie einen anderen Namen.`,
  }),
  choiceTwice: (choice: string) => ({
    en: `“${choice}” is among the choices twice. Nothing was changed; name each once.`,
    de: `„${choice}“ steht zweimal in der Auswahl. Es wurde nichts geändert; nennen Sie jede Möglichkeit einmal.`,
  }),
  addColumn: (name: string) => ({ en: `Add column “${name}”`, de: `Spalte „${name}“ hinzufügen` }),
  changeColumn: (name: string) => ({ en: `Change column “${name}”`, de: `Spalte „${name}“ ändern` }),
  renameColumn: (name: string) => ({ en: `Rename column to “${name}”`, de: `Spalte in „${name}“ umbenennen` }),
  deleteColumn: (name: string) => ({ en: `Delete column “${name}”`, de: `Spalte „${name}“ löschen` }),
  doesNotFit: (value: string, column: string) => ({
    en: `“${value}” does not fit the column “${column}”. Nothing was changed.`,
    de: `„${value}“ passt nicht in die Spalte „${column}“. Es wurde nichts geändert.`,
  }),
  queryTaken: (name: string) => ({
    en: `There is a saved query “${name}” already. Nothing was saved; give another name.`,
    de: `Es gibt schon eine gespeicherte Abfrage „${name}“. Es wurde nichts gespeichert; geben Sie einen anderen Namen.`,
  }),
  saveQuery: (name: string) => ({ en: `Save query “${name}”`, de: `Abfrage „${name}“ speichern` }),
  changeQuery: (name: string) => ({ en: `Change query “${name}”`, de: `Abfrage „${name}“ ändern` }),
  renameQuery: (name: string) => ({ en: `Rename query to “${name}”`, de: `Abfrage in „${name}“ umbenennen` }),
  deleteQuery: (name: string) => ({ en: `Delete query “${name}”`, de: `Abfrage „${name}“ löschen` }),
  viewTaken: (name: string) => ({
    en: `There is a saved view “${name}” already. Nothing was saved; give another name, or replace that one.`,
    de: `Es gibt schon eine gespeicherte Ansicht „${name}“. Es wurde nichts gespeichert; geben Sie einen anderen Namen, oder ersetzen Sie diese.`,
  }),
  saveView: (name: string) => ({ en: `Save view “${name}”`, de: `Ansicht „${name}“ speichern` }),
  replaceView: (name: string) => ({ en: `Replace view “${name}”`, de: `Ansicht „${name}“ ersetzen` }),
  renameView: (name: string) => ({ en: `Rename view to “${name}”`, de: `Ansicht in „${name}“ umbenennen` }),
  deleteView: (name: string) => ({ en: `Delete view “${name}”`, de: `Ansicht „${name}“ löschen` }),
  noList: (column: string) => ({
    en: `The values of the column “${column}” form no list. Nothing was changed.`,
    de: `Die Werte der Spalte „${column}“ bilden keine Liste. Es wurde nichts geändert.`,
  }),
  renameValue: (column: string, value: string, name: string) => ({
    en: `Rename ${column} “${value}” to “${name}”`,
    de: `${column} „${value}“ in „${name}“ umbenennen`,
  }),
  noValue: (value: string) => ({
    en: `Nothing is called “${value}” there any more. Nothing was renamed.`,
    de: `Dort heißt nichts mehr „${value}“. Es wurde nichts umbenannt.`,
  }),
  unknownOperation: (name: string) => ({
    en: `Assay cannot do “${name}”. Nothing was changed.`,
    de: `Assay kann „${name}“ nicht ausführen. Es wurde nichts geändert.`,
  }),
  thisStep: { en: 'This', de: 'Dies' },
  changedSince: (what: string) => ({
    en: `${what} is no longer possible: what it would change has been changed since. Nothing was changed.`,
    de: `${what} ist nicht mehr möglich: Was sich dadurch ändern würde, wurde inzwischen geändert. Es wurde nichts geändert.`,
  }),
})
