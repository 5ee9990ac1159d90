/**
 * What the schema of REFI-QDA 1.5 projects asks of the elements that Assay writes: which may stand in which, in what order
 * and how often, and which attributes are needed. As the standard says it, in a table.
 */

type Rule = {
  /** Elements in their order: `?` at most one, `*` any number, `+` at least one, nothing exactly one. */
  children: readonly string[]
  /** Those that are needed, and those that may be there. */
  needed?: readonly string[]
  allowed?: readonly string[]
  isText?: boolean
}

const MADE = ['creatingUser', 'creationDateTime', 'modifyingUser', 'modifiedDateTime']
const text: Rule = { children: [], isText: true }
const reference: Rule = { children: [], needed: ['targetGUID'] }

export const REFI_RULES: Readonly<Record<string, Rule>> = {
  Project: {
    children: 'Users? CodeBook? Variables? Cases? Sources? Notes? Links? Sets? Graphs? Description? NoteRef*'.split(
      ' ',
    ),
    needed: ['name'],
    allowed: ['xmlns', 'origin', 'creatingUserGUID', 'creationDateTime', 'basePath'],
  },
  Users: { children: ['User+'] },
  User: { children: [], needed: ['guid'], allowed: ['name', 'id'] },
  CodeBook: { children: ['Codes'] },
  Codes: { children: ['Code+'] },
  Code: { children: ['Description?', 'NoteRef*', 'Code*'], needed: ['guid', 'name', 'isCodable'], allowed: ['color'] },
  Variables: { children: ['Variable+'] },
  Variable: { children: ['Description?'], needed: ['guid', 'name', 'typeOfVariable'] },
  Cases: { children: ['Case+'] },
  Case: {
    children: ['Description?', 'CodeRef*', 'VariableValue*', 'SourceRef*', 'SelectionRef*'],
    needed: ['guid'],
    allowed: ['name'],
  },
  VariableValue: { children: ['VariableRef', 'TextValue?'] },
  Sources: { children: ['TextSource+'] },
  TextSource: {
    children: ['Description?', 'PlainTextContent?', 'PlainTextSelection*', 'Coding*', 'NoteRef*', 'VariableValue*'],
    needed: ['guid'],
    allowed: ['name', 'richTextPath', 'plainTextPath', ...MADE],
  },
  PlainTextSelection: {
    children: ['Description?', 'Coding*', 'NoteRef*'],
    needed: ['guid', 'startPosition', 'endPosition'],
    allowed: ['name', ...MADE],
  },
  Coding: { children: ['CodeRef', 'NoteRef*'], needed: ['guid'], allowed: ['creatingUser', 'creationDateTime'] },
  Notes: { children: ['Note+'] },
  Note: { children: ['Description?', 'PlainTextContent?'], needed: ['guid'], allowed: ['name', ...MADE] },
  Links: { children: ['Link+'] },
  Link: {
    children: ['NoteRef*'],
    needed: ['guid'],
    allowed: ['name', 'direction', 'color', 'originGUID', 'targetGUID'],
  },
  Sets: { children: ['Set+'] },
  Set: { children: ['Description?', 'MemberCode*', 'MemberSource*', 'MemberNote*'], needed: ['guid', 'name'] },
  Description: text,
  PlainTextContent: text,
  TextValue: text,
  ...Object.fromEntries(
    ['CodeRef', 'NoteRef', 'VariableRef', 'SelectionRef', 'SourceRef', 'MemberCode'].map((name) => [name, reference]),
  ),
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** How the values of some attributes are written. */
const VALUES: Readonly<Record<string, RegExp>> = {
  guid: GUID,
  targetGUID: GUID,
  originGUID: GUID,
  creatingUser: GUID,
  creationDateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  startPosition: /^\d+$/,
  endPosition: /^\d+$/,
  isCodable: /^(true|false)$/,
  color: /^#([0-9a-f]{3}|[0-9a-f]{6})$/i,
  direction: /^(Associative|OneWay|Bidirectional)$/,
  typeOfVariable: /^(Text|Boolean|Integer|Float|Date|DateTime)$/,
}

/** What of an element and all in it the schema does not allow, in words. */
export function schemaProblems(element: Element): string[] {
  const rule = REFI_RULES[element.localName]
  if (!rule) return [`${element.localName} is unknown`]
  const children = [...element.children].map(({ localName }) => localName)
  const order = new RegExp(`^${rule.children.map((each) => each.replace(/^(\w+)(.?)$/, '(?:$1 )$2')).join('')}$`)
  const names = element.getAttributeNames()
  const known = [...(rule.needed ?? []), ...(rule.allowed ?? [])]
  return [
    ...(order.test(children.map((name) => `${name} `).join(''))
      ? []
      : [`${element.localName} has ${children.join(' ')}`]),
    ...(rule.needed ?? []).flatMap((name) => (names.includes(name) ? [] : [`${element.localName} has no ${name}`])),
    ...names.flatMap((name) => (known.includes(name) ? [] : [`${element.localName} has ${name}`])),
    ...names.flatMap((name) => {
      const value = element.getAttribute(name) ?? ''
      return VALUES[name]?.test(value) === false ? [`${name} is ${value}`] : []
    }),
    ...(rule.isText || (element.textContent ?? '').trim() === '' || element.children.length > 0
      ? []
      : [`${element.localName} has text`]),
    ...[...element.children].flatMap(schemaProblems),
  ]
}
