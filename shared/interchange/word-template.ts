import { z } from 'zod'
import { Line } from '../fields'
import { LIMITS } from '../limits'

/** Pictures that Word draws in the head and foot of a page, by the ending of their files. */
export const PictureEnding = z.enum(['png', 'jpg', 'jpeg', 'gif', 'bmp', 'tif', 'tiff', 'emf', 'wmf'])
export type PictureEnding = z.infer<typeof PictureEnding>

/** Markup of a part of a Word document, without declarations. */
const Xml = z.string().max(LIMITS.unpackedPart)
const StyleName = z.string().min(1).max(LIMITS.line)

/** A style with its markup; its id is what paragraphs refer to, its name what Word shows. */
const TemplateStyle = z.strictObject({
  id: StyleName,
  name: StyleName,
  type: z.enum(['paragraph', 'character', 'table']),
  /** Whether it is that of all that has none. */
  isDefault: z.boolean(),
  xml: Xml,
})
export type TemplateStyle = z.infer<typeof TemplateStyle>

/** Head or foot of a page: the tags around it, what it holds, and the pictures in it by the ids it has for them. */
const TemplatePart = z.strictObject({
  start: Xml,
  content: Xml,
  end: Xml,
  pictures: z
    .array(z.strictObject({ id: z.string().regex(/^rId\d{1,5}$/), ending: PictureEnding, base64: z.base64() }))
    .max(LIMITS.templatePictures),
  countsPages: z.boolean(),
})
export type TemplatePart = z.infer<typeof TemplatePart>

/** Heads or feet: of all pages, and where they differ of the first and of those with even numbers. */
const TemplateParts = z.strictObject({
  default: TemplatePart.exactOptional(),
  first: TemplatePart.exactOptional(),
  even: TemplatePart.exactOptional(),
})

/** Twips: twentieths of a point. Word allows no sheet with longer sides. */
const Twips = z.number().int().min(-31_680).max(31_680)
const Side = Twips.min(1)

/** What a memo takes over of somebody's own Word document. */
export const WordTemplate = z.strictObject({
  /** Markup of what all styles begin with. */
  defaults: Xml,
  styles: z.array(TemplateStyle).max(LIMITS.templateStyles),
  /** Markup of the colours and fonts that styles name; null where it has none. */
  theme: Xml.nullable(),
  /** Null where it says nothing of its pages. */
  page: z
    .strictObject({
      width: Side,
      height: Side,
      margin: z.strictObject({
        top: Twips,
        right: Twips,
        bottom: Twips,
        left: Twips,
        header: Twips,
        footer: Twips,
        gutter: Twips,
      }),
    })
    .nullable(),
  headers: TemplateParts,
  footers: TemplateParts,
  /** Whether the first page, and pages with even numbers, have heads and feet of their own. */
  hasFirstPage: z.boolean(),
  hasEvenPages: z.boolean(),
  /** All words of it that would stand in a memo, paragraph by paragraph, with what is said of its pictures. */
  words: z.array(Xml),
  /** What was not taken over, in words. */
  notes: z.array(Line).max(LIMITS.importNotes),
})
export type WordTemplate = z.infer<typeof WordTemplate>
