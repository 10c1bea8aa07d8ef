import type { Language } from './language.ts';

/**
 * Names that no map label, title or place name of the atlas may hold: the sea between Japan, the Korean Peninsula and
 * the Russian Federation, and islets whose name or attribution is disputed. The Chinese name of the East China Sea
 * (东海) is another sea's and is allowed.
 */
export const FORBIDDEN_LABELS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Sea of Japan',
    'Japan Sea',
    'East Sea',
    'Dokdo',
    'Takeshima',
    'Liancourt',
    'Senkaku',
    'Diaoyu',
    'Pinnacle Islands',
    'Northern Territories',
    'Ieodo',
    'Socotra Rock',
    'Suyan Rock',
  ],
  zh: [
    '日本海',
    '东朝鲜海',
    '独岛',
    '獨島',
    '竹岛',
    '钓鱼岛',
    '釣魚島',
    '釣魚台',
    '尖阁',
    '北方四岛',
    '苏岩礁',
    '离於岛',
  ],
  ja: ['日本海', '竹島', '独島', '尖閣', '釣魚', 'リアンクール', '北方領土', '北方四島', '離於島', '蘇岩礁'],
  ko: [
    '일본해',
    '동해',
    '독도',
    '다케시마',
    '리앙쿠르',
    '센카쿠',
    '댜오위',
    '북방영토',
    '이어도',
    '쑤옌자오',
  ],
  mn: [
    'Японы тэнгис',
    'Японы далай',
    'Зүүн тэнгис',
    'Докдо',
    'Такешима',
    'Такэшима',
    'Лианкур',
    'Сенкаку',
    'Дяоюй',
  ],
  ru: [
    'Японское море',
    'Японского моря',
    'Восточное море',
    'Токдо',
    'Такэсима',
    'Такесима',
    'Лианкур',
    'Сенкаку',
    'Дяоюй',
    'Северные территории',
  ],
};

const ALL = [...new Set(Object.values(FORBIDDEN_LABELS).flat())];

/** The first forbidden name that a label holds in any language, whatever its case; null for a label that is free of them. */
export function forbiddenIn(label: string): string | null {
  const lower = label.toLowerCase();
  return ALL.find((name) => lower.includes(name.toLowerCase())) ?? null;
}
