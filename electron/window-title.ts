/**
 * A window's title. Of several each is told apart by what it shows (`screen`, null for the only one) and, from the second
 * on, by its number.
 */
export function windowTitle(project: string | null, number: number, screen: string | null): string {
  if (project === null) return number > 1 ? `Assay (${number})` : 'Assay'
  return [number > 1 ? `${project} (${number})` : project, screen, 'Assay'].filter(Boolean).join(' — ')
}
