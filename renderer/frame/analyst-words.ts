import { catalogue } from '@shared/language/catalogue'
import { counted, listed } from '@shared/language/counts'

/** What is said where analysts are chosen, added, renamed and made one. */
export const analystWords = catalogue({
  whoWorks: { en: 'Who is working here?', de: 'Wer arbeitet hier?' },
  addAnalyst: { en: 'Add analyst…', de: 'Analysten hinzufügen…' },
  addTitle: { en: 'Add analyst', de: 'Analysten hinzufügen' },
  add: { en: 'Add', de: 'Hinzufügen' },
  name: { en: 'Name', de: 'Name' },
  worksFromNow: {
    en: 'The new analyst works in this window from now on; switch back with the button at the top right.',
    de: 'Der neue Analyst arbeitet ab jetzt in diesem Fenster; zurück geht es mit der Schaltfläche oben rechts.',
  },
  hasName: { en: 'An analyst has a name.', de: 'Ein Analyst braucht einen Namen.' },
  isTaken: {
    en: 'An analyst of this name is already in the project.',
    de: 'Ein Analyst mit diesem Namen ist schon im Projekt.',
  },
  rename: { en: 'Rename', de: 'Umbenennen' },
  newNameOf: (name: string) => ({ en: `New name of ${name}`, de: `Neuer Name von ${name}` }),
  inactive: (name: string) => ({ en: `${name} (inactive)`, de: `${name} (inaktiv)` }),
  renameOne: (name: string) => ({ en: `Rename ${name}`, de: `${name} umbenennen` }),
  mergeOne: (name: string) => ({
    en: `Merge ${name} into another`,
    de: `${name} mit einem anderen zusammenführen`,
  }),
  makeActive: (name: string) => ({ en: `Make ${name} active again`, de: `${name} wieder aktiv setzen` }),
  noOther: { en: 'There is no other analyst.', de: 'Es gibt keinen anderen Analysten.' },
  oneActive: { en: 'One analyst has to stay active.', de: 'Ein Analyst muss aktiv bleiben.' },
  makeInactive: (name: string) => ({ en: `Make ${name} inactive`, de: `${name} inaktiv setzen` }),
  inactiveMeans: {
    en: 'Of who is inactive no more scores are expected; those they gave stay.',
    de: 'Von Inaktiven werden keine Bewertungen mehr erwartet; die abgegebenen bleiben.',
  },
  roundIsOpen: {
    en: 'A round is open. Whoever hands over covers the window until the next says who they are.',
    de: 'Eine Runde ist offen. Wer übergibt, verdeckt das Fenster, bis der Nächste sagt, wer er ist.',
  },
  handOver: { en: 'Hand over…', de: 'Übergeben…' },

  mergeTitle: (name: string) => ({
    en: `Merge ${name} into another analyst`,
    de: `${name} mit einem anderen Analysten zusammenführen`,
  }),
  merge: { en: 'Merge', de: 'Zusammenführen' },
  into: { en: 'Into', de: 'Mit' },
  chooseAnalyst: { en: 'Choose an analyst', de: 'Analysten wählen' },
  saidOtherwise: (name: string, risks: string) => ({
    en: `What ${name} said otherwise on ${risks}`,
    de: `Was ${name} anders beurteilt hat: ${risks}`,
  }),
  risks: (count: number) => ({
    en: counted(count, 'risk', 'risks'),
    de: counted(count, 'Risiko', 'Risiken'),
  }),
  putIntoWords: (name: string) => ({
    en: `Put into words behind the rationale of ${name}`,
    de: `In Worten hinter die Begründung von ${name} setzen`,
  }),
  leaveOut: { en: 'Leave it out; the history keeps it', de: 'Weglassen; der Verlauf behält es' },
  whatChanges: { en: 'What changes', de: 'Was sich ändert' },
  tooLong: (name: string) => ({
    en: `A rationale would be too long with what ${name} said. Leave that out, or shorten it first.`,
    de: `Eine Begründung würde mit dem, was ${name} gesagt hat, zu lang. Lassen Sie das weg, oder kürzen Sie sie vorher.`,
  }),
  nothingIsLost: {
    en: 'No passage, score or note is lost. One undo takes all of it back.',
    de: 'Keine Stelle, Bewertung oder Notiz geht verloren. Einmal Rückgängig nimmt alles zurück.',
  },
  scoredByBoth: { en: 'Risks that both scored', de: 'Risiken, die beide bewertet haben' },

  goTo: (name: string, what: readonly string[]) => ({
    en: `To ${name} go ${listed(what)}.`,
    de: `An ${name} gehen: ${listed(what)}.`,
  }),
  ownerWillBe: (name: string, what: readonly string[]) => ({
    en: `Owner or author of ${listed(what)} will be ${name}.`,
    de: `Verantwortlich oder Verfasser wird ${name}: ${listed(what)}.`,
  }),
  answersStay: (stays: string, goes: string, risks: string) => ({
    en: `Where both answered, the answers of ${stays} stay (${risks}); where only ${goes} did, those are taken over.`,
    de: `Wo beide geantwortet haben, bleiben die Antworten von ${stays} (${risks}); wo nur ${goes} geantwortet hat, werden dessen Antworten übernommen.`,
  }),
  saidTheSame: (stays: string, goes: string, risks: string) => ({
    en: `On ${risks} ${goes} said nothing that ${stays} said otherwise; what is only there is taken over.`,
    de: `${risks}: ${goes} hat nichts anders beurteilt als ${stays}; was nur dort steht, wird übernommen.`,
  }),
  queriesAsk: (count: number, name: string) => ({
    en: `${counted(count, 'saved query', 'saved queries')} will ask for ${name} instead.`,
    de: `${counted(count, 'gespeicherte Abfrage fragt', 'gespeicherte Abfragen fragen')} stattdessen nach ${name}.`,
  }),
  viewsFilter: (count: number, name: string) => ({
    en: `${counted(count, 'saved view', 'saved views')} will filter by ${name} instead.`,
    de: `${counted(count, 'gespeicherte Ansicht filtert', 'gespeicherte Ansichten filtern')} stattdessen nach ${name}.`,
  }),
  becomesActive: (name: string) => ({ en: `${name} is active again.`, de: `${name} ist wieder aktiv.` }),
  isGone: (name: string) => ({
    en: `${name} is no longer in the list; the history still says what ${name} did.`,
    de: `${name} steht nicht mehr in der Liste; der Verlauf sagt weiterhin, was ${name} getan hat.`,
  }),
})
