import type { FastifySchemaCompiler, FastifyTypeProvider } from 'fastify';
import type { FastifySerializerCompiler } from 'fastify/types/schema.js';
import { z } from 'zod';
import { Problem } from '../errors.ts';

/** A route's zod schemas give the types of its params, query, body and replies. */
export interface ZodTypes extends FastifyTypeProvider {
  validator: this['schema'] extends z.ZodType ? z.output<this['schema']> : unknown;
  serializer: this['schema'] extends z.ZodType ? z.input<this['schema']> : unknown;
}

z.config(z.locales.zhCN());

/** What a text of PostgreSQL cannot hold, in any text of what was sent. */
function isUnstorable(data: unknown): boolean {
  if (typeof data === 'string') return data.includes('\0') || !data.isWellFormed();
  return typeof data === 'object' && data !== null && Object.values(data).some(isUnstorable);
}

export const validatorCompiler: FastifySchemaCompiler<z.ZodType> =
  ({ schema }) =>
  (data) => {
    if (isUnstorable(data))
      return { error: new Problem('invalid', '提交的内容含有不能保存的字符，请检查后重新填写。') };
    const parsed = schema.safeParse(data);
    if (parsed.success) return { value: parsed.data };
    return { error: new Problem('invalid', '提交的内容有误', z.flattenError(parsed.error)) };
  };

/** Sends only what the reply schema names. */
export const serializerCompiler: FastifySerializerCompiler<z.ZodType> =
  ({ schema }) =>
  (data) =>
    JSON.stringify(schema.parse(data));
