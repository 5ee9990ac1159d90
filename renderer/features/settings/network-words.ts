import { catalogue } from '@shared/language/catalogue'
import { counted } from '@shared/language/counts'

/** The network that Assay does not use. */
export const networkWords = catalogue({
  network: { en: 'Privacy and network', de: 'Datenschutz und Netz' },
  networkLead: {
    en: 'Assay opens no network connection: nothing is sent, nothing fetched, no update looked for. Pages can load nothing but Assay’s own files, names of hosts lead nowhere, and the program’s own ways out are sealed before anything else is loaded.',
    de: 'Assay öffnet keine Verbindung ins Netz: Nichts wird gesendet, nichts geholt, nach keiner Aktualisierung gesucht. Seiten können nur Assays eigene Dateien laden, Namen von Rechnern führen nirgendwohin, und die eigenen Wege des Programms nach draußen sind versiegelt, bevor etwas anderes geladen wird.',
  },
  refusedLog: { en: 'What was asked for and refused', de: 'Was verlangt und verweigert wurde' },
  refusedLogHint: {
    en: 'In memory only, until Assay is closed: the time, who asked and for which host, never more of the address.',
    de: 'Nur im Speicher, bis Assay geschlossen wird: die Zeit, wer fragte und nach welchem Rechner, nie mehr von der Adresse.',
  },
  proveIt: { en: 'Prove it', de: 'Nachweisen' },
  proveItHint: {
    en: 'Every way there is to reach a network is tried, on this computer only. The attempts then stand in the list above. To prove it without trusting Assay, watch it with the tool of your system, for example strace -f -e trace=network or a firewall.',
    de: 'Jeder Weg, ein Netz zu erreichen, wird versucht, nur auf diesem Computer. Die Versuche stehen dann in der Liste darüber. Um es nachzuweisen, ohne Assay zu trauen, beobachten Sie es mit dem Werkzeug Ihres Systems, etwa strace -f -e trace=network oder einer Firewall.',
  },
  nothingAsked: (since: string) => ({
    en: `Nothing asked for a connection since Assay was started, ${since}.`,
    de: `Nichts hat eine Verbindung verlangt, seit Assay gestartet wurde, ${since}.`,
  }),
  allRefused: (count: number, since: string) => ({
    en: `No connection was opened. ${counted(count, 'attempt', 'attempts')} since Assay was started, ${since}, every one refused:`,
    de: `Keine Verbindung wurde geöffnet. ${counted(count, 'Versuch', 'Versuche')}, seit Assay gestartet wurde, ${since}, jeder verweigert:`,
  }),
  latestOnly: { en: 'Only the latest are listed.', de: 'Nur die letzten stehen in der Liste.' },
  refusedConnections: { en: 'Refused connections', de: 'Verweigerte Verbindungen' },
  when: { en: 'When', de: 'Wann' },
  whoAsked: { en: 'Who asked', de: 'Wer fragte' },
  how: { en: 'How', de: 'Wie' },
  forWhom: { en: 'For whom', de: 'Wohin' },
  times: { en: 'Times', de: 'Anzahl' },
  allStopped: (count: number) => ({
    en: `All ${count} attempts were stopped.`,
    de: `Alle ${count} Versuche wurden aufgehalten.`,
  }),
  someNotStopped: (count: number) => ({
    en: `${counted(count, 'attempt', 'attempts')} not stopped!`,
    de: `${counted(count, 'Versuch', 'Versuche')} nicht aufgehalten!`,
  }),
  tryNow: { en: 'Try to connect now', de: 'Jetzt eine Verbindung versuchen' },
  attempts: { en: 'Attempts', de: 'Versuche' },
  stopped: { en: 'stopped', de: 'aufgehalten' },
  notStopped: { en: 'not stopped: please report it', de: 'nicht aufgehalten: bitte melden' },
})

/** Who asked for a connection. */
export const ASKERS = catalogue({
  page: { en: 'A page', de: 'Eine Seite' },
  program: { en: 'The program', de: 'Das Programm' },
  spelling: { en: 'The spelling checker', de: 'Die Rechtschreibprüfung' },
  trial: { en: 'You, to try it', de: 'Sie, als Versuch' },
})
