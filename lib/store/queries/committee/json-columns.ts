import { z } from 'zod';

const texts = z.array(z.string());
const links = z.array(z.object({ title: z.string(), url: z.string() }));
const fields = z.record(z.string(), z.unknown());

export function parseTexts(json: string): readonly string[] {
  return texts.parse(JSON.parse(json));
}

export function parseLinks(json: string): readonly { readonly title: string; readonly url: string }[] {
  return links.parse(JSON.parse(json));
}

export function parseFields(json: string | null): Readonly<Record<string, unknown>> | null {
  return json === null ? null : fields.parse(JSON.parse(json));
}
