import type { Package } from './packages'

/** The licences that what we hand on may be under, by their SPDX names. */
const ACCEPTED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
])

const HEAD = `Assay is built with the works of others. Their licences ask that these words come with it.

Electron, Chromium and all that is in them come beside the program: their licences are the files LICENSE and
LICENSES.chromium.html in the folder of Electron.
`

/** The licences of these packages as one text, each of them once; refuses what may not be handed on. */
export function noticesOf(packages: readonly Package[]): string {
  const problems = packages.flatMap((each) => problemOf(each) ?? [])
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const owners = new Map<string, string[]>()
  for (const { name, version, license, texts } of packages) {
    const text = texts.join('\n\n')
    owners.set(text, [...(owners.get(text) ?? []), `${name} ${version} (${license})`])
  }
  const parts = [...owners].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`)
  return [HEAD, ...parts].join(`\n${'-'.repeat(80)}\n\n`)
}

function problemOf({ name, version, license, texts }: Package): string | null {
  const what = `${name} ${version} would be handed on with the app`
  if (texts.length === 0) return `${what}, but it comes without the text of its licence.`
  if (isAccepted(license)) return null
  return `${what}, but its licence is “${license}”. Use another library, or add the licence to scripts/notices/notices.ts.`
}

/** Of a choice one is enough; of what holds together all are needed. */
function isAccepted(license: string): boolean {
  const choices = license.replace(/^\((.*)\)$/, '$1').split(' OR ')
  return choices.some((choice) => choice.split(' AND ').every((name) => ACCEPTED.has(name)))
}
