import { catalogue } from '@shared/language/catalogue'

/** Every way there is to reach a network, as the analyst reads it. */
export const networkWords = catalogue({
  tcp: { en: 'A connection of the program (TCP)', de: 'Eine Verbindung des Programms (TCP)' },
  udp: { en: 'A message of the program (UDP)', de: 'Eine Nachricht des Programms (UDP)' },
  lookUp: { en: 'Looking up a name', de: 'Einen Namen nachschlagen' },
  request: { en: 'A request of the program', de: 'Eine Anfrage des Programms' },
  engineRequest: { en: 'A request through the browser engine', de: 'Eine Anfrage über die Browser-Engine' },
  pageRequest: { en: 'A request of a page', de: 'Eine Anfrage einer Seite' },
})
