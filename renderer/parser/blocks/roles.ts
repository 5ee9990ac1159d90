import type { Block } from '@shared/text/blocks'

type Role = Block['role']

const ROLE = 'data-assay-role'
const ROLES: ReadonlySet<string> = new Set<Role>(['byline', 'caption', 'note', 'apparatus'])
const isRole = (value: string): value is Role => ROLES.has(value)

/** Says in the page what an element is for; the extraction of the article keeps attributes. */
export const giveRole = (element: Element, role: Role): void => element.setAttribute(ROLE, role)

/** What an element was said to be for, or null. */
export function roleOf(element: Element): Role | null {
  const role = element.getAttribute(ROLE) ?? ''
  return isRole(role) ? role : null
}

/** A page may not bring roles of its own. */
export function removeRoles(page: ParentNode): void {
  for (const element of page.querySelectorAll(`[${ROLE}]`)) element.removeAttribute(ROLE)
}

/** The role of an element in another: what stands in apparatus is apparatus, whatever it is. */
export const roleWithin = (outer: Role, own: Role | null): Role => (outer === 'apparatus' ? outer : (own ?? outer))
