/** A label as it stands in the middle of a sentence: "Bottom line" as "bottom line". */
export const withinSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)
