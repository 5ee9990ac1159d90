import { BuilderElement, type ParagraphChild, Run, SimpleField, StringContainer, TextRun } from 'docx'

/** A number that Word counts by itself: of tables, of figures. `now` is what it is before Word has counted. */
export const sequenceField = (name: string, now: number): ParagraphChild =>
  new SimpleField(`SEQ ${name} \\* ARABIC`, String(now))

/**
 * The number of a footnote that has been referred to before, raised as its first reference is: Word would number a second
 * reference anew.
 */
export const noteField = (bookmark: string, now: number): ParagraphChild[] => [
  fieldPart('begin'),
  new Run({ superScript: true, children: [new StringContainer('w:instrText', `NOTEREF ${bookmark} \\f \\h`)] }),
  fieldPart('separate'),
  new TextRun({ text: String(now), superScript: true }),
  fieldPart('end'),
]

const fieldPart = (type: 'begin' | 'separate' | 'end'): ParagraphChild =>
  new Run({
    superScript: true,
    children: [new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } })],
  })
