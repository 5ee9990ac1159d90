/** Languages as reference lists name them in words, the ones of biblatex among them, as codes (BCP 47). */
const NAMED: Readonly<Record<string, string>> = {
  american: 'en-US',
  arabic: 'ar',
  brazilian: 'pt-BR',
  british: 'en-GB',
  chinese: 'zh',
  czech: 'cs',
  danish: 'da',
  dutch: 'nl',
  english: 'en',
  finnish: 'fi',
  french: 'fr',
  german: 'de',
  greek: 'el',
  hebrew: 'he',
  hungarian: 'hu',
  italian: 'it',
  japanese: 'ja',
  korean: 'ko',
  ngerman: 'de',
  norwegian: 'no',
  persian: 'fa',
  polish: 'pl',
  portuguese: 'pt',
  russian: 'ru',
  spanish: 'es',
  swedish: 'sv',
  turkish: 'tr',
  ukrainian: 'uk',
}

/** The code of a language that is named by it or in English; empty for what is none. */
export function languageCode(language: string): string {
  const code = language.trim().replaceAll('_', '-')
  const named = code.toLowerCase()
  if (Object.hasOwn(NAMED, named)) return NAMED[named] ?? ''
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(code) ? code : ''
}
