import { z } from 'zod';

type JsonSchema = {
  readonly type?: string;
  readonly format?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly minimum?: number;
  readonly maxLength?: number;
};

/** Texts that have a form of their own, by the name of what holds them. */
const FORMED: Readonly<Record<string, string>> = {
  sha256: '0'.repeat(64),
  postcode: '000000',
  email: 'sample@example.org',
  onlineUrl: 'https://example.org/',
  numberTemplate: '{organ}〔{year}〕{serial}号-{mark}',
};

/**
 * A body that a route takes, made from its schema, so that a walk gets behind the checks of every new route.
 *
 * @param ids what a property of this name points at; of several kinds of thing, which kind it is.
 */
export function sampleBody(schema: unknown, ids: Readonly<Record<string, string>>): unknown {
  if (!(schema instanceof z.ZodType)) return {};
  const options = { io: 'input', unrepresentable: 'any' } as const;
  return sampleOf(z.toJSONSchema(schema, options) as JsonSchema, '', ids);
}

function sampleOf(
  schema: JsonSchema,
  name: string,
  ids: Readonly<Record<string, string>>,
): unknown {
  if (schema.anyOf?.[0]) return sampleOf(schema.anyOf[0], name, ids);
  if (schema.oneOf) {
    const ofKind = schema.oneOf.find(({ properties }) => properties?.kind?.const === ids[name]);
    return sampleOf(ofKind ?? {}, name, ids);
  }
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.format === 'uuid') return ids[name] ?? ids.account;
  if (schema.format === 'email') return 'sample@example.org';
  if (schema.format === 'date') return '2026-11-22';
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1;
  if (schema.type === 'array') return [sampleOf(schema.items ?? {}, name, ids)];
  // A new organ's address is not the one that other doors are asked for.
  if (name === 'slug') return 'walked-organ';
  if (schema.type !== 'object')
    return FORMED[name] ?? 'sample-of-a-text'.slice(0, schema.maxLength);
  const { additionalProperties: each, propertyNames: names } = schema;
  if (typeof each === 'object') return { [names?.enum?.[0] ?? '1']: sampleOf(each, name, ids) };
  const properties = Object.entries(schema.properties ?? {});
  return Object.fromEntries(properties.map(([key, value]) => [key, sampleOf(value, key, ids)]));
}
