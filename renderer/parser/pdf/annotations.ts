import type { Field } from './glyph'
import type { Pdfium } from './pdfium'

/** What readers and writers have put on a page beside its words. */
export type Annotations = { fields: Field[]; comments: string[]; marks: number }

/** Kinds of annotations (ISO 32000): words of a reader are a note, text on the page, marks with a comment; fields. */
const COMMENTS = new Set([1, 3, 9, 10, 11, 12])
const WIDGET = 20
/** Kinds of fields that hold words (PDFium): a choice from a list, with or without one's own words, and text. */
const WITH_WORDS = new Set([4, 5, 6])
/** Flag of a field for a password (ISO 32000, table 228), whose words nobody reads. */
const PASSWORD = 1 << 13
const MOST_ANNOTATIONS = 1000
const HIDDEN = 0x02

/** Lends what tells the fields of a document to `work`; no script of it is run. */
export function withForm<Value>({ do: call }: Pdfium, document: number, work: (form: number) => Value): Value {
  const info = call.PDFiumExt_OpenFormFillInfo()
  const form = call.PDFiumExt_InitFormFillEnvironment(document, info)
  try {
    return work(form)
  } finally {
    if (form !== 0) call.PDFiumExt_ExitFormFillEnvironment(form)
    call.PDFiumExt_CloseFormFillInfo(info)
  }
}

/** The comments and the filled fields of a page; `marks` counts the comments without words, such as a highlight. */
export function readAnnotations(pdfium: Pdfium, form: number, page: number): Annotations {
  const { do: call } = pdfium
  const found: Annotations = { fields: [], comments: [], marks: 0 }
  const count = Math.min(call.FPDFPage_GetAnnotCount(page), MOST_ANNOTATIONS)
  for (let at = 0; at < count; at += 1) {
    const annotation = call.FPDFPage_GetAnnot(page, at)
    if (annotation === 0) continue
    const kind = call.FPDFAnnot_GetSubtype(annotation)
    if (COMMENTS.has(kind)) {
      const words = pdfium.utf16((to, room) => call.FPDFAnnot_GetStringValue(annotation, 'Contents', to, room)).trim()
      if (words === '') found.marks += 1
      else found.comments.push(words)
    } else if (kind === WIDGET && form !== 0 && !(call.FPDFAnnot_GetFlags(annotation) & HIDDEN)) {
      const field = fieldOf(pdfium, form, annotation)
      if (field) found.fields.push(field)
    }
    call.FPDFPage_CloseAnnot(annotation)
  }
  return found
}

function fieldOf(pdfium: Pdfium, form: number, annotation: number): Field | null {
  const { do: call, scratch } = pdfium
  if (!WITH_WORDS.has(call.FPDFAnnot_GetFormFieldType(form, annotation))) return null
  if (call.FPDFAnnot_GetFormFieldFlags(form, annotation) & PASSWORD) return null
  const text = pdfium.utf16((to, room) => call.FPDFAnnot_GetFormFieldValue(form, annotation, to, room)).trim()
  if (text === '' || !call.FPDFAnnot_GetRect(annotation, scratch)) return null
  const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.floats(4)
  return { text, area: { left, top, right, bottom } }
}
