// Images as PNG files, and files as a zip archive, byte by byte and without compression.
'use strict'

const CRC = Uint32Array.from({length: 256}, (_, n) => { for (let k = 0; k < 8; k++) n = n & 1 ? n >>> 1 ^ 0xEDB88320 : n >>> 1; return n })
const crc = bytes => { let c = -1; for (const b of bytes) c = CRC[(c ^ b) & 255] ^ c >>> 8; return ~c >>> 0 }
const low = (n, size) => Array.from({length: size}, (_, i) => n >>> 8*i & 255) // the low byte first, as zip has it
const high = n => low(n, 4).reverse() // as PNG has it
const letters = text => [...text].map(c => c.charCodeAt(0))

function png(pixels) { // gray, 28 by 28, not compressed
  const rows = [] // a 0 before each row: it is not filtered
  for (let i = 0; i < 28; i++) rows.push(0, ...pixels.subarray(28*i, 28*(i + 1)))
  let a = 1, b = 0
  for (const v of rows) a = (a + v)%65521, b = (b + a)%65521
  const chunk = (name, data) => { const body = [...letters(name), ...data]; return [...high(data.length), ...body, ...high(crc(body))] }
  const data = [0x78, 1, 1, ...low(rows.length, 2), ...low(~rows.length & 0xFFFF, 2), ...rows, ...high((b << 16 | a) >>> 0)]
  return Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, ...chunk('IHDR', [...high(28), ...high(28), 8, 0, 0, 0, 0]),
    ...chunk('IDAT', data), ...chunk('IEND', [])])
}

function zip(files) { // [name, bytes] each, not compressed
  const parts = [], list = []
  let at = 0
  for (const [name, bytes] of files) {
    const about = [...low(20, 2), 0, 0, 0, 0, 0, 0, 0x21, 0, ...low(crc(bytes), 4), ...low(bytes.length, 4), ...low(bytes.length, 4),
      ...low(name.length, 2), 0, 0]
    const header = Uint8Array.from([0x50, 0x4B, 3, 4, ...about, ...letters(name)])
    list.push(Uint8Array.from([0x50, 0x4B, 1, 2, 20, 0, ...about, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...low(at, 4), ...letters(name)]))
    parts.push(header, bytes)
    at += header.length + bytes.length
  }
  const size = list.reduce((sum, entry) => sum + entry.length, 0)
  const end = [0x50, 0x4B, 5, 6, 0, 0, 0, 0, ...low(files.length, 2), ...low(files.length, 2), ...low(size, 4), ...low(at, 4), 0, 0]
  return new Blob([...parts, ...list, Uint8Array.from(end)], {type: 'application/zip'})
}
