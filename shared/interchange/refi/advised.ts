import { catalogue } from '../../language/catalogue'
import { Refusal } from '../../refusal'

const DAMAGED = {
  en: 'Export it anew in the program that it comes from, or get another copy.',
  de: 'Exportieren Sie sie neu in dem Programm, aus dem sie stammt, oder besorgen Sie eine andere Kopie.',
}
const DISTRUST = {
  en: 'Do not trust this file. Export it anew in the program that it comes from.',
  de: 'Trauen Sie dieser Datei nicht. Exportieren Sie sie neu in dem Programm, aus dem sie stammt.',
}
/** What to do where the XML or the zip of an exchange file is refused: readers of packed files advise for articles. */
const advice = catalogue({
  'damaged-document': DAMAGED,
  'suspicious-document': DISTRUST,
  'too-deep': DISTRUST,
  'too-large': { en: 'Export less of it there.', de: 'Exportieren Sie dort weniger davon.' },
  password: { en: 'Export it there without a password.', de: 'Exportieren Sie sie dort ohne Kennwort.' },
})
/** The words of those refusals that are about documents, and what stands in their place. */
const words = catalogue({
  safe: { en: 'Nothing was imported.', de: 'Es wurde nichts importiert.' },
  thisDocument: { en: 'This document is', de: 'Dieses Dokument ist' },
  thisFile: { en: 'This file is', de: 'Diese Datei ist' },
  asDocuments: { en: 'is not made as documents are', de: 'ist nicht gemacht, wie Dokumente es sind' },
  asTheirs: {
    en: 'is not made as those of other programs are',
    de: 'ist nicht gemacht, wie die anderer Programme es sind',
  },
})

/** A failure to read a file of REFI-QDA as it is told: a refusal says what to do with such a file. */
export function advised(failure: unknown): unknown {
  if (!(failure instanceof Refusal)) return failure
  const found = Object.entries(advice).find(([code]) => code === failure.code)?.[1]
  const end = failure.message.indexOf(words.safe)
  if (found === undefined || end < 0) return failure
  const what = failure.message
    .slice(0, end)
    .replace(words.thisDocument, words.thisFile)
    .replace(words.asDocuments, words.asTheirs)
  return new Refusal(failure.code, `${what}${words.safe} ${found}`, { cause: failure })
}

/** Why one text of a file is not imported, while the others are. */
export const withoutSafe = ({ message }: Refusal): string =>
  message.replace(` ${words.safe}`, '').replace(words.safe, '').trim()
