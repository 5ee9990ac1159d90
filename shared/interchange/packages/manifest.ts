import { z } from 'zod'
import { Id, Instant, Line, Name, Sha256 } from '../../fields'
import { LIMITS } from '../../limits'

/** The form of a package; a later one is refused with its number. */
export const PACKAGE_FORMAT = 1

/** How the name of a package ends. */
export const PACKAGE_ENDING = 'assay.zip'

/** The member that says what a package holds. */
export const MANIFEST = 'manifest.json'

/** The files of a project that go into a package, by their place in its folder. */
const MEMBER =
  /^(?:project\.json|journal\/(?:\d{8,15}\.ndjson|\d{8,15}-\d{8,15}\.gz)|sources\/[0-9a-f]{64}\.(?:blocks\.json|[a-z0-9]{1,8}))$/

/** Whether a package may have a member of that name. */
export const isMemberName = (name: string): boolean => name.length <= 100 && (name === MANIFEST || MEMBER.test(name))

export const Manifest = z.strictObject({
  program: z.literal('assay'),
  package: z.literal(PACKAGE_FORMAT),
  project: z.strictObject({
    /** The format of its files. */
    format: z.number().int().positive(),
    id: z.uuid(),
    title: Name,
  }),
  at: Instant,
  /** Who packed it, as the package may tell it; empty for nobody in particular. */
  by: Line,
  /** Whether the whole history goes along; else the project begins with what it was when it was packed. */
  history: z.boolean(),
  withheld: z.strictObject({
    /** Whether analysts are letters. */
    names: z.boolean(),
    /** The sources whose words are not in it. */
    sources: z.array(z.strictObject({ id: Id, title: Name })).max(LIMITS.ofKind),
  }),
  /** All other members. */
  members: z
    .array(
      z.strictObject({
        name: z.string().refine((name) => MEMBER.test(name)),
        size: z.number().int().nonnegative(),
        sha256: Sha256,
      }),
    )
    .max(LIMITS.packageMembers),
})
export type Manifest = z.infer<typeof Manifest>

/** All that is asked of a manifest whose other fields a newer Assay may have changed. */
export const NewerManifest = z.object({
  program: z.literal('assay'),
  package: z
    .number()
    .int()
    .min(PACKAGE_FORMAT + 1),
})
