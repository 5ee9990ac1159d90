import { catalogue } from '@shared/language/catalogue'

/** What is asked about a window whose page does not respond. */
export const hangingWords = catalogue({
  notResponding: { en: 'This window does not respond.', de: 'Dieses Fenster reagiert nicht.' },
  whatIsSafe: {
    en: 'Everything that was saved is on disk, and what was being typed until a second ago is kept. Load the page again to go on where you were; an import that goes on in this window ends, and what it has imported so far stays.',
    de: 'Alles Gespeicherte ist auf dem Datenträger, und was bis vor einer Sekunde getippt wurde, ist aufgehoben. Laden Sie die Seite neu, um fortzufahren, wo Sie waren; ein Import, der in diesem Fenster läuft, endet, und was er bisher importiert hat, bleibt.',
  },
  reload: { en: 'Load the page again', de: 'Seite neu laden' },
  wait: { en: 'Wait', de: 'Warten' },
})
