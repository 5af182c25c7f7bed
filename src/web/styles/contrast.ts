/** Contrast as WCAG 2.2 measures it: (L1 + 0.05) / (L2 + 0.05) over relative luminance. Colors are "#rrggbb". */
const HEX = /^#[0-9a-f]{6}$/i;

/** Relative luminance, 0 for black to 1 for white. Throws where the text is not a color of this form. */
export function luminance(color: string): number {
  if (!HEX.test(color)) throw new RangeError(`color must be #rrggbb, got ${color}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(color.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** From 1 (the same) to 21 (black on white), whichever way round. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A color as it looks over another at an opacity. */
export function blended(front: string, back: string, opacity: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [front, back].map((color) => Number.parseInt(color.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * opacity + (b ?? 0) * (1 - opacity));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
