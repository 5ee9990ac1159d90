/** How the first part of a zip file begins (APPNOTE.TXT 6.3). */
const LOCAL = [0x50, 0x4b, 0x03, 0x04]

/** Whether bytes begin as a zip file with at least one part does. */
export const beginsAsZip = (bytes: Uint8Array): boolean => LOCAL.every((byte, index) => bytes[index] === byte)
