import { commands } from './commands'

/** How to use one command, or all of them. */
export function help(command?: { usage: string; about: string }): string {
  if (command) return `Usage: assay ${command.usage}\n\n${command.about}`
  const each = Object.values(commands).map(({ usage, about }) => `  ${usage}\n      ${about}`)
  return [
    'Usage: assay <command>',
    '',
    ...each,
    '',
    'Every command takes --json for machine-readable output (docs/cli.md) and --help.',
    'It ends with 0 when all was done and with 1, and a message on standard error, when not.',
  ].join('\n')
}
