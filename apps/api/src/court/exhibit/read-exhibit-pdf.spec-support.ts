import { inflateSync } from 'node:zlib';

type Objects = ReadonlyMap<string, string>;

function streamOf(object: string): string {
  const begin = object.indexOf('stream\n') + 'stream\n'.length;
  const bytes = Buffer.from(object.slice(begin, object.lastIndexOf('\nendstream')), 'latin1');
  return inflateSync(bytes).toString('latin1');
}

function objectOf(objects: Objects, referrer: string, name: string): string {
  const [, id = ''] = new RegExp(`/${name} (\\d+) 0 R`).exec(referrer) ?? [];
  return objects.get(id) ?? '';
}

/** The letters of a font by the number that stands for them in the page. */
function lettersOf(objects: Objects, font: string): string[] {
  const ranges = streamOf(objectOf(objects, font, 'ToUnicode')).matchAll(/<\w+> <\w+> \[(.*?)\]/g);
  return [...ranges].flatMap(([, letters = '']) =>
    [...letters.matchAll(/<([^>]*)>/g)].map(([, units = '']) =>
      String.fromCharCode(...units.split(' ').map((unit) => parseInt(unit, 16))),
    ),
  );
}

function textOfPage(objects: Objects, page: string): string {
  const fonts = [...objectOf(objects, page, 'Resources').matchAll(/\/(F\d+) (\d+) 0 R/g)];
  const letters = new Map(
    fonts.map(([, name, id]) => [name, lettersOf(objects, objects.get(id ?? '') ?? '')]),
  );
  const shown = streamOf(objectOf(objects, page, 'Contents')).matchAll(
    /([\d.]+) Tm\n\/(F\d+) [\d.]+ Tf\n\[(.*?)\] TJ/g,
  );
  let text = '';
  let line = '';
  for (const [, height = '', font, glyphs = ''] of shown) {
    const said = [...glyphs.matchAll(/<(\w+)>/g)]
      .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
      .map((glyph) => letters.get(font)?.[parseInt(glyph, 16)] ?? '?')
      .join('');
    text += height === line ? said : ` ${said}`;
    line = height;
  }
  return text.replaceAll(/ +/g, ' ');
}

/** What a person reads on each page of a PDF that pdfmake made. */
export function readPaper(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const objects = new Map(
    [...text.matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body]),
  );
  const pages = [...objects.values()].filter((object) => object.includes('/Type /Page\n'));
  return pages.map((page) => textOfPage(objects, page));
}
