import type { Preferences } from '@shared/ipc/preferences'
import { chosenLanguage, speak } from '@shared/language/language'
import { app } from 'electron'

/** Menus, dialogs and messages of this process are of the chosen language from now on. */
export const speakAs = (choice: Preferences['language']): void => speak(chosenLanguage(choice, app.getLocale()))
