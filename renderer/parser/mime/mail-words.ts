import { catalogue } from '@shared/language/catalogue'
import { counted, formOf } from '@shared/language/counts'
import type { Locked } from './words-of'

/** Why a message or a page saved as one is not imported. */
export const mailRefusals = catalogue({
  noMail: {
    en: 'This is no e-mail: it names no sender, no date and no subject. Nothing was imported. If it is a text, rename it to end in .txt and import it again.',
    de: 'Das ist keine E-Mail: Sie nennt keinen Absender, kein Datum und keinen Betreff. Es wurde nichts importiert. Wenn es ein Text ist, benennen Sie die Datei um, sodass sie auf .txt endet, und importieren Sie sie noch einmal.',
  },
  noPage: {
    en: 'There is no page in this file, or the file is cut off before it. Nothing was imported. Save the page again, or copy its text and import that.',
    de: 'In dieser Datei ist keine Seite, oder die Datei ist davor abgeschnitten. Es wurde nichts importiert. Speichern Sie die Seite noch einmal, oder kopieren Sie ihren Text, und importieren Sie den.',
  },
  manyParts: {
    en: 'The parts of this message are too many or too deep in one another. Nothing was imported. Open it in the program it comes from, save it as a web page or copy its text, and import that.',
    de: 'Die Teile dieser Nachricht sind zu viele oder zu tief ineinander. Es wurde nichts importiert. Öffnen Sie sie in dem Programm, aus dem sie stammt, speichern Sie sie als Webseite, oder kopieren Sie ihren Text, und importieren Sie das.',
  },
  unreadableParts: {
    en: 'The parts of this message could not be told apart. Nothing was imported. Open it in the program it comes from, save it as a web page or copy its text, and import that.',
    de: 'Die Teile dieser Nachricht ließen sich nicht unterscheiden. Es wurde nichts importiert. Öffnen Sie sie in dem Programm, aus dem sie stammt, speichern Sie sie als Webseite, oder kopieren Sie ihren Text, und importieren Sie das.',
  },
})

/** Why a message is not imported whose words are all locked away. */
export const LOCKED_REFUSALS: Readonly<Record<Locked, string>> = catalogue({
  encrypted: {
    en: 'This message is encrypted. Nothing was imported. Decrypt it in your mail program and save it again.',
    de: 'Diese Nachricht ist verschlüsselt. Es wurde nichts importiert. Entschlüsseln Sie sie in Ihrem Mailprogramm, und speichern Sie sie noch einmal.',
  },
  sealed: {
    en: 'This message is sealed in its signature (S/MIME). Nothing was imported. Open it in your mail program, copy its text and import that.',
    de: 'Diese Nachricht ist in ihrer Signatur eingeschlossen (S/MIME). Es wurde nichts importiert. Öffnen Sie sie in Ihrem Mailprogramm, kopieren Sie ihren Text, und importieren Sie den.',
  },
  wrapped: {
    en: 'The words of this message are in “winmail.dat”, which only Outlook reads. Nothing was imported. Open the message in Outlook and save it as a web page, or ask its sender to send it as plain text.',
    de: 'Die Worte dieser Nachricht sind in „winmail.dat“, das nur Outlook liest. Es wurde nichts importiert. Öffnen Sie die Nachricht in Outlook, und speichern Sie sie als Webseite, oder bitten Sie den Absender, sie als reinen Text zu senden.',
  },
  piece: {
    en: 'This is a piece of a message that was sent in several. Nothing was imported. Open it in your mail program, which puts them together, and save the whole message.',
    de: 'Das ist ein Stück einer Nachricht, die in mehreren gesendet wurde. Es wurde nichts importiert. Öffnen Sie sie in Ihrem Mailprogramm, das sie zusammensetzt, und speichern Sie die ganze Nachricht.',
  },
})

/** What was left out of a message of which some words are locked away. */
export const LOCKED_NOTES: Readonly<Record<Locked, string>> = catalogue({
  encrypted: {
    en: 'An encrypted part of the message was left out. Decrypt it in your mail program to read it.',
    de: 'Ein verschlüsselter Teil der Nachricht wurde ausgelassen. Entschlüsseln Sie ihn in Ihrem Mailprogramm, um ihn zu lesen.',
  },
  sealed: {
    en: 'A part of the message that is sealed in its signature (S/MIME) was left out.',
    de: 'Ein Teil der Nachricht, der in ihrer Signatur eingeschlossen ist (S/MIME), wurde ausgelassen.',
  },
  wrapped: {
    en: '“winmail.dat” is a file that only Outlook reads; what it holds was left out.',
    de: '„winmail.dat“ ist eine Datei, die nur Outlook liest; was sie enthält, wurde ausgelassen.',
  },
  piece: {
    en: 'A piece of a message that was sent in several was left out.',
    de: 'Ein Stück einer Nachricht, die in mehreren gesendet wurde, wurde ausgelassen.',
  },
})

/** What is told of a message that was read: what was left out of it and what had to be assumed. */
export const mailNotes = catalogue({
  attachments: (count: number, names: string) => ({
    en: `Attachments are not imported (${count}): ${names}.`,
    de: `Anhänge werden nicht importiert (${count}): ${names}.`,
  }),
  quoted: (name: string) => ({ en: `“${name}”`, de: `„${name}“` }),
  andMore: (names: string, more: number) => ({
    en: `${names} and ${more} more`,
    de: `${names} und ${more} weitere`,
  }),
  calendarEntry: (what: string, day: string) => ({
    en: `An entry for a calendar is left out${what === '' ? '' : `: “${what}”`}${day === '' ? '' : ` on ${day}`}.`,
    de: `Ein Kalendereintrag${day === '' ? '' : ` am ${day}`} ist ausgelassen${what === '' ? '' : `: „${what}“`}.`,
  }),
  mailboxLines: (count: number) => ({
    en: `${counted(count, 'line', 'lines')} beginning with “>From” ${formOf(count, { one: 'begins', other: 'begin' })} with “From” again, as before the message was put into a mailbox.`,
    de: `${counted(count, 'Zeile, die mit „>From“ begann, beginnt', 'Zeilen, die mit „>From“ begannen, beginnen')} wieder mit „From“, wie bevor die Nachricht in ein Postfach kam.`,
  }),
  lettersOfHead: (encoding: string) => ({
    en: `The head of the mail does not say the encoding of its letters; read as ${encoding}. Check the sender and the subject.`,
    de: `Der Kopf der E-Mail nennt die Zeichenkodierung seiner Buchstaben nicht; gelesen als ${encoding}. Prüfen Sie Absender und Betreff.`,
  }),
  zeros: { en: 'Zero bytes in the mail were left out.', de: 'Nullbytes in der E-Mail wurden ausgelassen.' },
  behindParts: {
    en: 'Words behind the last part of the mail were left out.',
    de: 'Worte hinter dem letzten Teil der E-Mail wurden ausgelassen.',
  },
  signed: {
    en: 'The message is signed; the signature was left out and not checked.',
    de: 'Die Nachricht ist signiert; die Signatur wurde ausgelassen und nicht geprüft.',
  },
  encryptedPassage: {
    en: 'An encrypted passage was left out.',
    de: 'Eine verschlüsselte Stelle wurde ausgelassen.',
  },
  cutOff: {
    en: 'The file is cut off at its end. Check whether the text is complete.',
    de: 'Die Datei ist am Ende abgeschnitten. Prüfen Sie, ob der Text vollständig ist.',
  },
  notBase64: {
    en: 'A part of the mail says that it is written in base64 and is not; it was read as it stands.',
    de: 'Ein Teil der E-Mail gibt an, in Base64 geschrieben zu sein, und ist es nicht; er wurde gelesen, wie er dasteht.',
  },
  strayLines: (count: number) => ({
    en: `${counted(count, 'line', 'lines')} that ${formOf(count, { one: 'is', other: 'are' })} no base64 in a part written in it ${formOf(count, { one: 'was', other: 'were' })} left out.`,
    de: `${counted(count, 'Zeile, die kein Base64 ist, wurde', 'Zeilen, die kein Base64 sind, wurden')} in einem so geschriebenen Teil ausgelassen.`,
  }),
  tooDeep: {
    en: 'A message within messages is too deep in them and was left out.',
    de: 'Eine Nachricht steckt zu tief in anderen Nachrichten und wurde ausgelassen.',
  },
  unreadable: (count: number) => ({
    en: `${counted(count, 'character', 'characters')} could not be read and shown as �.`,
    de: `${counted(count, 'Zeichen konnte nicht gelesen werden und ist', 'Zeichen konnten nicht gelesen werden und sind')} als � gezeigt.`,
  }),
})

/** Where a message or a page saved as one says what is on the card. */
export const mailPlaces = catalogue({
  subject: { en: 'the mail’s Subject', de: 'der Betreff der E-Mail (Subject)' },
  from: { en: 'the mail’s From', de: 'der Absender der E-Mail (From)' },
  archivedAt: { en: 'the mail’s Archived-At', de: 'die Angabe Archived-At der E-Mail' },
  language: { en: 'the mail’s Content-Language', de: 'die Angabe Content-Language der E-Mail' },
  received: { en: 'the mail’s Received', de: 'die Angabe Received der E-Mail' },
  date: { en: 'the mail’s Date', de: 'das Datum der E-Mail (Date)' },
  ofArchiveSubject: { en: 'the archive’s Subject', de: 'der Betreff des Archivs (Subject)' },
  ofArchiveAddress: { en: 'the archive’s address of the page', de: 'die Adresse der Seite im Archiv' },
  ofArchiveDate: { en: 'the archive’s Date', de: 'das Datum des Archivs (Date)' },
})
