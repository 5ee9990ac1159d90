import type { StixBundle } from '@shared/interchange/stix/bundle'

type Said = Readonly<Record<string, unknown>>

/** What STIX 2.1 asks of the kinds of objects that Assay writes, beside what it asks of all. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  identity: ['name'],
  report: ['name', 'published', 'object_refs'],
  note: ['content', 'object_refs'],
  opinion: ['opinion', 'object_refs'],
  'marking-definition': [],
}
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const OPINIONS = ['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree']

/** What is wrong with a bundle by the rules of STIX 2.1, in words; none where it is right. */
export function breachesOf(bundle: StixBundle): string[] {
  const breaches: string[] = []
  const ids = new Set<string>(bundle.objects.map(({ id }) => id))
  const must = (holds: boolean, what: string) => {
    if (!holds) breaches.push(what)
  }
  must(new RegExp(`^bundle--${UUID}$`).test(bundle.id), 'the id of the bundle')
  must(ids.size === bundle.objects.length, 'two objects have one id')
  for (const each of bundle.objects) {
    const said: Said = each
    const of = (what: string) => `${each.id}: ${what}`
    must(new RegExp(`^${each.type}--${UUID}$`).test(each.id), of('its id'))
    must(each.spec_version === '2.1', of('its version'))
    must(each.type in REQUIRED, of('its type'))
    for (const field of REQUIRED[each.type] ?? [])
      must(said[field] !== undefined && said[field] !== '', of(`no ${field}`))
    for (const field of ['created', 'modified', 'published']) {
      const given = said[field]
      const isNone =
        field === 'published' ? each.type !== 'report' : field === 'modified' && each.type === 'marking-definition'
      must(isNone ? given === undefined : typeof given === 'string' && TIMESTAMP.test(given), of(field))
    }
    must(!(String(said['modified']) < String(said['created'])), of('changed before it was made'))
    for (const [field, value] of Object.entries(said)) {
      must(value !== null && !(Array.isArray(value) && value.length === 0), of(`${field} is empty`))
      if (!/_refs?$/.test(field)) continue
      for (const ref of Array.isArray(value) ? value : [value]) must(ids.has(String(ref)), of(`${field} leads nowhere`))
    }
    const { confidence, opinion } = said
    must(
      confidence === undefined || (typeof confidence === 'number' && confidence >= 0 && confidence <= 100),
      of('confidence'),
    )
    must(opinion === undefined || OPINIONS.some((each) => each === opinion), of('opinion'))
    if (each.type === 'marking-definition') {
      must((said['definition_type'] === undefined) !== (said['extensions'] === undefined), of('its definition'))
    }
  }
  return breaches
}
