/** Sentences one after the other; what there is nothing to say of is left out. */
export const sentences = (...said: readonly (string | false)[]): string => said.filter(Boolean).join(' ')
