/** Draws every size of the icon that Office asks for. Run it after a change to the drawings, and commit what it writes. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

const folder = path.resolve(import.meta.dirname, '../assets/icons');

/** Up to this many pixels the detailed drawing blurs, and the one with fewer and thicker strokes is used. */
const smallest = 24;
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

for (const size of sizes) {
  const name = size <= smallest ? 'notrain-small.svg' : 'notrain.svg';
  const drawing = await readFile(path.join(folder, name));
  // Four times the pixels, then reduced: cleaner edges than drawing at the final size.
  const unit = name === 'notrain.svg' ? 64 : 16;
  await sharp(drawing, { density: (72 * size * 4) / unit })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toFile(path.join(folder, `icon-${size}.png`));
}
