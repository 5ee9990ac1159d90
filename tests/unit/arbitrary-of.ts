import fc, { type Arbitrary } from 'fast-check'
import { z } from 'zod'

type Schema = z.core.JSONSchema._JSONSchema

/** The ids that made inputs name: few, so that they meet; `of` knows those that make sense in a field of that name. */
export type Ids = { all: readonly string[]; of: (field: string) => readonly string[] }

/** Any value that a schema accepts, the odd and the longest ones among them; null where the schema cannot be told. */
export function arbitraryOf(schema: z.ZodType, ids: Ids): Arbitrary<unknown> {
  return valueOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), ids)
}

/** Texts that have broken programs. */
const ODD = [
  '__proto__',
  'constructor',
  'toString',
  '\u202Etxt',
  '\uD800',
  '\0',
  '=1+1',
  '../..',
  ' ',
  '\n\n',
  'é',
  '\u200B',
]

function valueOf(schema: Schema, ids: Ids, field = ''): Arbitrary<unknown> {
  if (typeof schema === 'boolean') return fc.constant(null)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map((each) => valueOf(each, ids, field)))
  switch (schema.type) {
    case 'string':
      return textOf(schema, ids, field)
    case 'integer':
    case 'number':
      return numberOf(schema)
    case 'boolean':
      return fc.boolean()
    case 'array': {
      const item = valueOf(schema.items === undefined || Array.isArray(schema.items) ? {} : schema.items, ids, field)
      return fc.array(item, { minLength: schema.minItems ?? 0, maxLength: Math.min(schema.maxItems ?? 4, 4) })
    }
    case 'object':
      return objectOf(schema, ids)
    case 'null':
    case undefined:
    default:
      return fc.constant(null)
  }
}

function textOf(
  { format, pattern, minLength = 0, maxLength = 30 }: z.core.JSONSchema.BaseSchema,
  ids: Ids,
  field: string,
): Arbitrary<string> {
  if (format === 'uuid') return idOf(ids, field)
  if (format === 'date-time') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString())
  if (format === 'date') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
  // No texts are made for what looks ahead: those below are mostly refused.
  if (pattern !== undefined && !pattern.includes('(?=')) return fc.stringMatching(new RegExp(pattern))
  const fits = (text: string): boolean => text.length >= minLength && text.length <= maxLength
  return fc.oneof(
    { weight: 6, arbitrary: fc.string({ minLength, maxLength: Math.min(maxLength, 30), unit: 'binary' }) },
    { weight: 3, arbitrary: fc.constantFrom(...ODD.filter(fits), 'x') },
    { weight: 1, arbitrary: fc.constant('x'.repeat(Math.min(maxLength, 60_000))) },
  )
}

/** Mostly one that may be meant, for what is refused at once tries nothing behind it. */
function idOf(ids: Ids, field: string): Arbitrary<string> {
  const [any, meant] = [fc.constantFrom(...ids.all), ids.of(field)]
  if (meant.length === 0) return any
  return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...meant) }, { weight: 1, arbitrary: any })
}

function numberOf({ type, minimum, maximum, exclusiveMinimum }: z.core.JSONSchema.BaseSchema): Arbitrary<number> {
  const min = minimum ?? (typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : -Number.MAX_SAFE_INTEGER)
  const max = maximum ?? Number.MAX_SAFE_INTEGER
  const near = fc.integer({ min: Math.max(min, -3), max: Math.min(max, Math.max(min, -3) + 9) })
  return type === 'integer'
    ? fc.oneof(near, fc.integer({ min, max }))
    : fc.oneof(near, fc.double({ min, max, noNaN: true }), fc.constant(Number.MIN_VALUE))
}

function objectOf(schema: z.core.JSONSchema.BaseSchema, ids: Ids): Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema
  const fields = Object.entries(properties).map(([name, each]) => [name, valueOf(each, ids, name)] as const)
  if (typeof additionalProperties === 'object') {
    const key = propertyNames === undefined ? fc.string() : valueOf(propertyNames, ids)
    return fc.dictionary(key.map(String), valueOf(additionalProperties, ids), { maxKeys: 3 })
  }
  return fc.record(Object.fromEntries(fields), { requiredKeys: required.filter((name) => name in properties) })
}
