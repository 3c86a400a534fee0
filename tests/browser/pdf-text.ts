import { inflateSync } from 'node:zlib';

type Obj = { dict: string; stream?: Buffer };

/** The objects of the file by their number. */
function objectsOf(pdf: Buffer): Map<string, Obj> {
  const text = pdf.toString('latin1');
  const found = new Map<string, Obj>();
  for (const start of text.matchAll(/(?<=[\r\n])(\d+) 0 obj\b/g)) {
    const from = start.index + start[0].length;
    const end = text.indexOf('endobj', from);
    const at = text.slice(from, end).search(/stream\r?\n/);
    const dict = text.slice(from, at < 0 ? end : from + at);
    const length = Number(/\/Length (\d+)/.exec(dict)?.[1]);
    const begin = from + at + (text.startsWith('stream\r\n', from + at) ? 8 : 7);
    const raw = at < 0 || Number.isNaN(length) ? undefined : pdf.subarray(begin, begin + length);
    found.set(start[1]!, { dict, ...(raw ? { stream: dict.includes('FlateDecode') ? inflateSync(raw) : raw } : {}) });
  }
  return found;
}

const unicode = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** Which letters a font's glyphs stand for, by the glyph's four hex digits. */
function lettersOf(map: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, block] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) for (const [, glyph, letter] of block!.matchAll(/<([\dA-F]{4})> <([\dA-F]+)>/gi)) found.set(glyph!.toUpperCase(), unicode(letter!));
  for (const [, block] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from, to, letter] of block!.matchAll(/<([\dA-F]{4})> <([\dA-F]{4})> <([\dA-F]{4})>/gi))
      for (let n = 0; n <= parseInt(to!, 16) - parseInt(from!, 16); n += 1) found.set((parseInt(from!, 16) + n).toString(16).padStart(4, '0').toUpperCase(), String.fromCharCode(parseInt(letter!, 16) + n));
  return found;
}

/**
 * The text of each page, in the order in which it was drawn, of a PDF as Chromium prints it: plain objects, two-byte glyphs, a
 * ToUnicode map for each font. Enough to see what stands on which page, and nothing more.
 */
export function pdfPages(pdf: Uint8Array): string[] {
  const objects = objectsOf(Buffer.from(pdf));
  const at = (reference: string | undefined): Obj | undefined => (reference === undefined ? undefined : objects.get(reference));
  const pages = [...objects.values()].filter(({ dict }) => /\/Type \/Page\b/.test(dict));
  const fonts = new Map([...objects].flatMap(([number, { dict }]) => { const map = at(/\/ToUnicode (\d+) 0 R/.exec(dict)?.[1])?.stream; return map ? [[number, lettersOf(map.toString('latin1'))] as const] : []; }));
  return pages.map(({ dict }) => {
    const resources = at(/\/Resources (\d+) 0 R/.exec(dict)?.[1])?.dict ?? dict;
    const named = new Map([...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, number]) => [name!, fonts.get(number!)] as const));
    const drawn = at(/\/Contents (\d+) 0 R/.exec(dict)?.[1])?.stream?.toString('latin1') ?? '';
    let letters: Map<string, string> | undefined;
    let text = '';
    for (const [, font, move, shown] of drawn.matchAll(/\/(F\d+) [\d.]+ Tf|(\bBT\b)|<([\dA-F]+)>(?= Tj|[^\]]*\] TJ)/gi)) {
      if (font) letters = named.get(font);
      else if (move) text += '\n';
      else text += (shown!.match(/.{4}/g) ?? []).map((glyph) => letters?.get(glyph.toUpperCase()) ?? '').join('');
    }
    return text;
  });
}
