// Reads the pixels of a PNG of 8 bits a channel, without interlacing, as browsers write it.
import { inflateSync } from 'node:zlib';

export function pixels(png) {
  const [width, height, colours] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  const channels = { 2: 3, 6: 4 }[colours];
  const parts = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const rows = unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  const at = (x, y) => {
    const start = y * width * channels + x * channels;
    return [...rows.subarray(start, start + 3), channels === 4 ? rows[start + 3] : 255];
  };
  return { width, height, at };
}

function unfiltered(raw, line, height, channels) {
  const rows = Buffer.alloc(line * height);
  const value = (x, y) => (x < 0 || y < 0 ? 0 : rows[y * line + x]);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)];
    for (let x = 0; x < line; x++) {
      const [left, above, corner] = [value(x - channels, y), value(x, y - 1), x < channels ? 0 : value(x - channels, y - 1)];
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter];
      rows[y * line + x] = raw[y * (line + 1) + 1 + x] + guess;
    }
  }
  return rows;
}

function paeth(left, above, corner) {
  const guess = left + above - corner;
  const distance = (other) => Math.abs(guess - other);
  if (distance(left) <= distance(above) && distance(left) <= distance(corner)) return left;
  return distance(above) <= distance(corner) ? above : corner;
}
