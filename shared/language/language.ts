/** The languages of the interface, each by its own name and with the side its lines begin at. */
export const LANGUAGES = {
  en: { name: 'English', direction: 'ltr' },
  de: { name: 'Deutsch', direction: 'ltr' },
} as const
export type Language = keyof typeof LANGUAGES

/**
 * English made to look foreign, to see in a test what was never translated: longer and with marks on its letters, and
 * the same in a window that is laid out from right to left.
 */
export const TRIAL_LANGUAGES = { pseudo: { direction: 'ltr' }, mirrored: { direction: 'rtl' } } as const
export type TrialLanguage = keyof typeof TRIAL_LANGUAGES

/** The language that memos and other documents are composed in (a BCP 47 tag), for what is shown of them in the interface. */
export const DOCUMENT_LANGUAGE = 'en-GB'

/** What an interface can speak. */
export type Spoken = Language | TrialLanguage

export const LANGUAGE_IDS = ['en', 'de'] as const satisfies readonly Language[]
export const SPOKEN_IDS = [...LANGUAGE_IDS, 'pseudo', 'mirrored'] as const satisfies readonly Spoken[]

let spoken: Spoken = 'en'

/** The language this process speaks: English until `speak` was called. */
export const spokenLanguage = (): Spoken => spoken

/** The language whose rules for numbers, days and plurals hold now. */
export const language = (): Language => tagOf(spoken)

/** Words that are read from now on are of this language. */
export function speak(next: Spoken): void {
  spoken = next
}

/** Does it in a language and goes on in the one before: documents have theirs, whatever the interface speaks. */
export function inLanguage<T>(its: Spoken, act: () => T): T {
  const before = spoken
  spoken = its
  try {
    return act()
  } finally {
    spoken = before
  }
}

/** The language that was chosen; for "system" that of the system (a BCP 47 tag), or English where Assay has it not. */
export function chosenLanguage(choice: Spoken | 'system', system: string): Spoken {
  if (choice !== 'system') return choice
  const [wanted = ''] = system.toLowerCase().split('-')
  return LANGUAGE_IDS.find((id) => id === wanted) ?? 'en'
}

/** The side at which lines begin. */
export const directionOf = (its: Spoken): 'ltr' | 'rtl' =>
  (isTrial(its) ? TRIAL_LANGUAGES[its] : LANGUAGES[its]).direction

/** What the `lang` of a page says. */
export const tagOf = (its: Spoken): Language => (isTrial(its) ? 'en' : its)

const isTrial = (its: Spoken): its is TrialLanguage => Object.hasOwn(TRIAL_LANGUAGES, its)
