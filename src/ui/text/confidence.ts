import type { Confidence } from '../../model/source.ts';

const LEVELS: Readonly<Record<Confidence, number>> = { high: 3, medium: 2, low: 1 };

/** Filled dots out of three: high 3, medium 2, low 1. */
export function confidenceDots(confidence: Confidence): number {
  return LEVELS[confidence];
}

/** Key of the one-word form that stands beside the dots. */
export function confidenceKey(confidence: Confidence): string {
  return `confidence.${confidence}`;
}

/** Key of the sentence that says what the word means. */
export function confidenceMeaningKey(confidence: Confidence): string {
  return `confidence.${confidence}-meaning`;
}
