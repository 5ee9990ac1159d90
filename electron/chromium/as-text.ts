/** Content as it travels to the page engine: text as it is, bytes as base64. */
export const asText = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : Buffer.from(content).toString('base64')
