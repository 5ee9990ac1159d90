/** Says that the program is started for one command and opens no window: `assay --command-line -- list project`. */
const SWITCH = '--command-line'

/**
 * The command and its arguments when the program is started for one, else null. Those stand after `--`, where Chromium
 * takes nothing for a switch of its own.
 */
export function commandIn(argv: readonly string[]): string[] | null {
  const end = argv.indexOf('--')
  return end > 0 && argv.slice(1, end).includes(SWITCH) ? argv.slice(end + 1) : null
}
