import { inflateSync } from "node:zlib";

const headLength = 12, entryLength = 16; // of a TrueType file, in bytes
const packedHeadLength = 44, packedEntryLength = 20; // of a WOFF file

/**
 * Unpacks a typeface: the TrueType font in a WOFF file, which a program reads
 * in a tenth of the time.
 *
 * @see https://www.w3.org/TR/WOFF/
 */
export function unpackWoff(file: Uint8Array): Uint8Array {
  const packed = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const kind = packed.getUint32(4), tables = packed.getUint16(12), length = packed.getUint32(16);
  const font = new Uint8Array(length), view = new DataView(font.buffer);
  view.setUint32(0, kind);
  view.setUint16(4, tables); // behind it numbers for a binary search, which no reader relies on
  let end = headLength + entryLength * tables;
  for (let table = 0; table < tables; table++) {
    const from = packedHeadLength + packedEntryLength * table, to = headLength + entryLength * table;
    const [offset, packedLength, length, checksum] = [4, 8, 12, 16].map((i) => packed.getUint32(from + i));
    const data = file.subarray(offset, offset + packedLength);
    font.set(packedLength < length ? inflateSync(data) : data, end);
    font.set(file.subarray(from, from + 4), to); // the table's name
    [checksum, end, length].forEach((value, i) => view.setUint32(to + 4 + 4 * i, value));
    end += Math.ceil(length / 4) * 4;
  }
  return font;
}
