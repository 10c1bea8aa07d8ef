/** The traditional characters that occur in the entry names of Newton's encyclopaedia, with the simplified ones. */
const SIMPLIFIED: Readonly<Record<string, string>> = {
  內: '内',
  區: '区',
  嶺: '岭',
  東: '东',
  濕: '湿',
  烏: '乌',
  爾: '尔',
  國: '国',
  級: '级',
  納: '纳',
  紅: '红',
  護: '护',
  頭: '头',
  額: '额',
  黃: '黄',
  龍: '龙',
};

/**
 * Name of a Baidu Baike entry from its name in Newton's encyclopaedia, which copies Baike in traditional
 * characters and keeps the number of the entry. Characters outside the table are the same in both scripts.
 */
export function simplifiedName(name: string): string {
  return name.replace(/./gu, (character) => SIMPLIFIED[character] ?? character);
}
