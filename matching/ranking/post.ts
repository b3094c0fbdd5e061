/** A post as people publish it, taken apart: what it says, who says it, and when. A plain sentence has only a text. */
import { MONTHS, type MonthOfYear } from './months.ts';
import type { WordSplitter } from './word-splitter.ts';

export interface Post {
  /** Without addresses; hashtags and handles as words. */
  text: string;
  /** Name and handle as words, from "… — Name (@handle) January 6, 2020" at the end; empty where there is none. */
  author: string;
  date: MonthOfYear | null;
  /** Whether it carries a picture or a film. */
  media: boolean;
}

const SIGNATURE = /\s—\s([^—]*?)\s*\(@(\w+)\)\s*(?:([A-Z][a-z]+) \d+, (\d{4}))?\s*$/u;
const MEDIA = /pic\.twitter\.com/;
const ADDRESS = /https?:\/\/\S+|pic\.twitter\.com\/\S+/g;
const TAG = /[#@](\w+)/g;
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
/** From so many letters on, a part between capitals may still be several words. */
const LONG_PART = 8;

/** Reads `raw`; `splitter` takes hashtags and handles apart. */
export function readPost(raw: string, splitter: WordSplitter): Post {
  const whole = raw.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
  const signature = SIGNATURE.exec(whole);
  const said = signature ? whole.slice(0, signature.index) : whole;
  const [, name = '', handle = '', month = '', year = ''] = signature ?? [];
  const at = MONTHS.indexOf(month.toLowerCase());
  return {
    text: said
      .replace(ADDRESS, ' ')
      .replace(TAG, (_, tag: string) => ` ${tagWords(tag, splitter)} `)
      .normalize('NFKC'),
    author: signature ? `${name} ${tagWords(handle, splitter)}`.normalize('NFKC') : '',
    date: at < 0 ? null : { month: at, year: Number(year) },
    media: MEDIA.test(whole),
  };
}

/** "TeenVogue" → "Teen Vogue", "tokyo2020" → "tokyo 2020", "tedcruz" → "ted cruz". */
function tagWords(tag: string, splitter: WordSplitter): string {
  const parts = tag
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d)/g, '$1 $2')
    .replaceAll('_', ' ')
    .split(' ');
  return parts
    .map((part) => {
      const small = part.toLowerCase();
      const whole = !/^[A-Za-z]+$/.test(part) || (part.length <= LONG_PART && tag !== tag.toLowerCase());
      const words = whole ? [part] : splitter.split(small);
      return words.length > 1 ? words.join(' ') : part;
    })
    .join(' ');
}
