export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Arithmetic mean; of at least one value. */
export const mean = (values: readonly number[]): number => sum(values) / values.length
