/** How a colour is seen: normally, or without one kind of cone. */
export type Vision = 'normal' | 'protan' | 'deutan' | 'tritan';

/** Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB. */
const MATRICES: Readonly<Record<Exclude<Vision, 'normal'>, readonly (readonly [number, number, number])[]>> =
  {
    protan: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    deutan: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
    tritan: [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  };

type Triple = readonly [number, number, number];

function linear(colour: string): Triple {
  const value = Number.parseInt(colour.slice(1), 16);
  const channel = (byte: number): number => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(value >> 16), channel((value >> 8) & 255), channel(value & 255)];
}

function luminance([r, g, b]: Triple): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours after WCAG 2.2, 1 to 21. */
export function contrastRatio(a: string, b: string): number {
  const [one, two] = [luminance(linear(a)), luminance(linear(b))];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

function seen(vision: Vision, rgb: Triple): Triple {
  if (vision === 'normal') return rgb;
  const row = (index: number): number => {
    const [a, b, c] = MATRICES[vision][index] ?? [0, 0, 0];
    return Math.min(1, Math.max(0, a * rgb[0] + b * rgb[1] + c * rgb[2]));
  };
  return [row(0), row(1), row(2)];
}

function lab([r, g, b]: Triple): Triple {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(luminance([r, g, b]));
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIELAB difference (1976) of two colours as that vision sees them. */
export function differenceFor(vision: Vision, a: string, b: string): number {
  const [one, two] = [lab(seen(vision, linear(a))), lab(seen(vision, linear(b)))];
  return Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
}
