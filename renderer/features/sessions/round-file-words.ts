import { catalogue } from '@shared/language/catalogue'
import { counted, formOf } from '@shared/language/counts'
import { sayDay } from '@shared/words/moments'

/** Packets of rounds: what goes into one, and what one asks. */
export const packetWords = catalogue({
  roundOf: (round: number, session: string) => ({
    en: `Round ${round} of ${session}`,
    de: `Runde ${round} von ${session}`,
  }),
  export: { en: 'Export round packet', de: 'Rundenpaket exportieren' },
  exportOpens: { en: 'Export…', de: 'Exportieren…' },
  holds: (risks: number) => ({
    en: `The file holds ${counted(risks, 'risk', 'risks')} with ${formOf(risks, { one: 'its', other: 'their' })} evidence: each quote with the paragraph before and after it, and the card of its source. What was said in the round before goes along without names.`,
    de: `Die Datei enthält ${counted(risks, 'Risiko', 'Risiken')} samt ${formOf(risks, { one: 'seinen', other: 'ihren' })} Belegen: jedes Zitat mit dem Absatz davor und dem danach und mit seiner Quellenkarte. Was in der Runde davor gesagt wurde, geht ohne Namen mit.`,
  }),
  noScores: {
    en: 'No score that anybody gave in this round is in it.',
    de: 'Keine Bewertung, die jemand in dieser Runde abgegeben hat, ist darin.',
  },
  tellFingerprint: {
    en: 'Those who open the packet see its fingerprint. Tell it to them by another way, so that they can compare:',
    de: 'Wer das Paket öffnet, sieht seinen Fingerabdruck. Teilen Sie ihn auf anderem Wege mit, damit er sich vergleichen lässt:',
  },
  open: { en: 'Open round packet', de: 'Rundenpaket öffnen' },
  choosePlaceOpens: { en: 'Choose a place…', de: 'Ort wählen…' },
  asks: (risks: number, round: number) => ({
    en: `{file} asks about ${counted(risks, 'risk', 'risks')} of “{project}”: round ${round} of {session}.`,
    de: `{file} fragt nach ${counted(risks, 'Risiko', 'Risiken')} aus „{project}“: Runde ${round} von {session}.`,
  }),
  asksUntil: (risks: number, round: number, deadline: string) => ({
    en: `{file} asks about ${counted(risks, 'risk', 'risks')} of “{project}”: round ${round} of {session}, until ${sayDay(deadline)}.`,
    de: `{file} fragt nach ${counted(risks, 'Risiko', 'Risiken')} aus „{project}“: Runde ${round} von {session}, bis ${sayDay(deadline)}.`,
  }),
  compareFingerprint: {
    en: 'Its fingerprint. Compare it with the one that you were told:',
    de: 'Sein Fingerabdruck. Vergleichen Sie ihn mit dem, der Ihnen mitgeteilt wurde:',
  },
  who: { en: 'Who are you?', de: 'Wer sind Sie?' },
  chooseName: { en: 'Choose your name', de: 'Ihren Namen wählen' },
  whereAnswered: {
    en: 'You answer it in a small project of its own, and hand your answers in from there.',
    de: 'Sie beantworten es in einem kleinen eigenen Projekt und geben Ihre Antworten von dort ab.',
  },
})

/** Answers that are handed in as a file, and the key that opens them. */
export const handInWords = catalogue({
  handIn: { en: 'Hand in answers', de: 'Antworten abgeben' },
  handInOpens: { en: 'Hand in…', de: 'Abgeben…' },
  allAnswered: (risks: number) => ({
    en: formOf(risks, {
      one: 'The one risk is answered.',
      other: `All ${counted(risks, 'risk', 'risks')} are answered.`,
    }),
    de: formOf(risks, {
      one: 'Das eine Risiko ist beantwortet.',
      other: `Alle ${counted(risks, 'Risiko', 'Risiken')} sind beantwortet.`,
    }),
  }),
  someAnswered: (answered: number, missing: readonly string[]) => ({
    en: `${counted(answered, 'risk', 'risks')} answered, ${missing.length} not: ${missing.join(', ')}.`,
    de: `${counted(answered, 'Risiko', 'Risiken')} beantwortet, ${missing.length} nicht: ${missing.join(', ')}.`,
  }),
  key: { en: 'Opening key', de: 'Schlüssel zum Öffnen' },
  keepKeyBack: {
    en: 'Send the file now. Keep its opening key back until the facilitator asks for it; this project keeps it, too.',
    de: 'Senden Sie die Datei jetzt. Halten Sie den Schlüssel zum Öffnen zurück, bis die Sitzungsleitung nach ihm fragt; auch dieses Projekt bewahrt ihn auf.',
  },
  copyKey: { en: 'Copy key', de: 'Schlüssel kopieren' },
  copiedKey: {
    en: 'The opening key is on the clipboard.',
    de: 'Der Schlüssel zum Öffnen ist in der Zwischenablage.',
  },
  saveKeyOpens: { en: 'Save key…', de: 'Schlüssel speichern…' },
  fingerprint: { en: 'Fingerprint of these answers:', de: 'Fingerabdruck dieser Antworten:' },
  earlier: { en: 'Handed in before', de: 'Zuvor abgegeben' },
  whichCounts: {
    en: 'You handed in before. Tell the facilitator which file counts; the earlier ones have these fingerprints:',
    de: 'Sie haben schon einmal abgegeben. Sagen Sie der Sitzungsleitung, welche Datei zählt; die früheren haben diese Fingerabdrücke:',
  },
})

/** Sealed answers that are collected, and opened with their keys as the round is closed. */
export const sealedWords = catalogue({
  collect: { en: 'Collect answers', de: 'Antworten einsammeln' },
  chooseFilesOpens: { en: 'Choose files…', de: 'Dateien wählen…' },
  whoAnswered: { en: 'Who answered by file', de: 'Wer per Datei geantwortet hat' },
  whatBecame: { en: 'What became of the files', de: 'Was aus den Dateien wurde' },
  staySealed: {
    en: 'They stay sealed until the round is closed with the keys of their analysts.',
    de: 'Sie bleiben versiegelt, bis die Runde mit den Schlüsseln ihrer Analysten geschlossen wird.',
  },
  nothingYet: (name: string) => ({ en: `${name}: nothing yet`, de: `${name}: noch nichts` }),
  sealedAnswers: (name: string) => ({ en: `${name}: sealed answers,`, de: `${name}: versiegelte Antworten,` }),
  takeOut: { en: 'Take out', de: 'Herausnehmen' },
  takeOutOf: (name: string) => ({
    en: `Take out the answers of ${name}`,
    de: `Antworten von ${name} herausnehmen`,
  }),
  closeWithKeys: { en: 'Close round with keys', de: 'Runde mit Schlüsseln schließen' },
  close: { en: 'Close round', de: 'Runde schließen' },
  closeWithout: (left: number) => ({
    en: `Close without ${left} of them`,
    de: `Ohne ${left} davon schließen`,
  }),
  keys: { en: 'Opening keys', de: 'Schlüssel zum Öffnen' },
  keysHint: {
    en: 'Paste the keys, or whole mails that hold them; each is tried on every file.',
    de: 'Die Schlüssel einfügen, oder ganze Mails, in denen sie stehen; jeder wird an jeder Datei versucht.',
  },
  chooseKeysOpens: { en: 'Choose key files…', de: 'Schlüsseldateien wählen…' },
  whatKeysOpen: { en: 'What the keys open', de: 'Was die Schlüssel öffnen' },
  unused: (keys: number) => ({
    en: `${counted(keys, 'key of these fits', 'keys of these fit')} none of the files.`,
    de: `${counted(keys, 'dieser Schlüssel passt', 'dieser Schlüssel passen')} zu keiner der Dateien.`,
  }),
  whatCounts: {
    en: 'What is open counts; whose answers are not is left out of this round. A closed round stays as it is.',
    de: 'Was geöffnet ist, zählt; wessen Antworten ungeöffnet bleiben, zählt in dieser Runde nicht mit. Eine geschlossene Runde bleibt, wie sie ist.',
  },
})
