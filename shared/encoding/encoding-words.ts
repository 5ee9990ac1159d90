import { catalogue } from '../language/catalogue'
import { counted } from '../language/counts'

/** What is decoded, as a sentence begins with it. */
export type Decoded = 'file' | 'mail'
const BEGIN = { file: { en: 'The file', de: 'Die Datei' }, mail: { en: 'The mail', de: 'Die E-Mail' } } as const

/** What had to be assumed to read the bytes of a file or mail as text. */
export const decodingNotes = catalogue({
  byZeros: (encoding: string) => ({
    en: `Read as ${encoding}, recognised by its pattern of zero bytes.`,
    de: `Gelesen als ${encoding}, erkannt am Muster der Nullbytes.`,
  }),
  notValid: (count: number, encoding: string) => ({
    en: `${counted(count, 'character is', 'characters are')} not valid ${encoding} and shown as �.`,
    de: `${counted(count, 'Zeichen ist', 'Zeichen sind')} in ${encoding} nicht gültig und als � gezeigt.`,
  }),
  notSaid: (what: Decoded, encoding: string) => ({
    en: `${BEGIN[what].en} does not say its encoding; read as ${encoding}. Check accented letters.`,
    de: `${BEGIN[what].de} nennt ihre Zeichenkodierung nicht; gelesen als ${encoding}. Prüfen Sie Umlaute und Akzente.`,
  }),
  unknown: (what: Decoded, declared: string, encoding: string) => ({
    en: `${BEGIN[what].en} names an encoding that Assay does not know (“${declared}”); read as ${encoding}. Check accented letters.`,
    de: `${BEGIN[what].de} nennt eine Zeichenkodierung, die Assay nicht kennt („${declared}“); gelesen als ${encoding}. Prüfen Sie Umlaute und Akzente.`,
  }),
  other: (what: Decoded, declared: string, encoding: string) => ({
    en: `${BEGIN[what].en} is not in the encoding that it names (“${declared}”); read as ${encoding}. Check accented letters.`,
    de: `${BEGIN[what].de} ist nicht in der Zeichenkodierung, die sie nennt („${declared}“); gelesen als ${encoding}. Prüfen Sie Umlaute und Akzente.`,
  }),
  mixed: (count: number) => ({
    en: `${counted(count, 'character is', 'characters are')} Windows-1252 in a text that is UTF-8 otherwise, and read as such. Check accented letters and quotation marks.`,
    de: `${counted(count, 'Zeichen ist', 'Zeichen sind')} Windows-1252 in einem Text, der sonst UTF-8 ist, und so gelesen. Prüfen Sie Umlaute, Akzente und Anführungszeichen.`,
  }),
  zeros: (count: number) => ({
    en: `${counted(count, 'zero byte was', 'zero bytes were')} left out, as browsers do.`,
    de: `${counted(count, 'Nullbyte wurde', 'Nullbytes wurden')} ausgelassen, wie Browser es tun.`,
  }),
})

/** Why the bytes of a file are not read as text. */
export const undecodedWords = catalogue({
  notRead: (encoding: string) => ({
    en: `This file is written in ${encoding}, which Assay does not read. Nothing was imported. Save it as UTF-8.`,
    de: `Diese Datei ist in ${encoding} geschrieben, das Assay nicht liest. Es wurde nichts importiert. Speichern Sie sie als UTF-8.`,
  }),
  notAsBegun: (encoding: string, character: number) => ({
    en: `This file begins as ${encoding}, but character ${character} is not valid in it. Nothing was imported. Open it in a text editor, check the characters there and save it as UTF-8.`,
    de: `Diese Datei beginnt als ${encoding}, aber Zeichen ${character} ist darin nicht gültig. Es wurde nichts importiert. Öffnen Sie sie in einem Texteditor, prüfen Sie dort die Zeichen, und speichern Sie sie als UTF-8.`,
  }),
  notText: (byte: number) => ({
    en: `This is not a text file: byte ${byte} is zero, as in programs and pictures. Nothing was imported. Export it as text, Markdown or HTML first.`,
    de: `Das ist keine Textdatei: Byte ${byte} ist null, wie in Programmen und Bildern. Es wurde nichts importiert. Exportieren Sie sie zuerst als Text, Markdown oder HTML.`,
  }),
  damagedUtf8: (count: number, line: number) => ({
    en: `This file is UTF-8 with ${counted(count, 'damaged character', 'damaged characters')}, the first in line ${line}. Nothing was imported. Mend it in a text editor and save it as UTF-8.`,
    de: `Diese Datei ist UTF-8 mit ${counted(count, 'beschädigtem Zeichen', 'beschädigten Zeichen')}, das erste in Zeile ${line}. Es wurde nichts importiert. Bessern Sie sie in einem Texteditor aus, und speichern Sie sie als UTF-8.`,
  }),
  halfCharacter: (character: number) => ({
    en: `Character ${character} of this text is half a character or a byte-order mark in the wrong place. Nothing was imported. Mend it in a text editor and save it as UTF-8.`,
    de: `Zeichen ${character} dieses Textes ist ein halbes Zeichen oder eine Byte-Order-Mark am falschen Ort. Es wurde nichts importiert. Bessern Sie ihn in einem Texteditor aus, und speichern Sie ihn als UTF-8.`,
  }),
})
