/** Of the environment, what says how letters are written; the first that is set counts. */
const NAMES = ['LC_ALL', 'LC_CTYPE', 'LANG'] as const

/** Every Linux has this locale, whatever its language. */
export const UTF8_LOCALE = 'C.UTF-8'

/**
 * Whether Chromium could not read the files of a program that lies at `path`: on Linux it takes the letters of paths for
 * those of the locale, and one without UTF-8 (none, `C`, `POSIX`) has only ASCII. The preload would be missing without a word.
 */
export function isUnreadable(
  platform: string,
  path: string,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (platform !== 'linux' || /^[\0-\x7f]*$/.test(path)) return false
  const locale = NAMES.map((name) => env[name]).find(Boolean) ?? 'C'
  return !/utf-?8/i.test(locale)
}
