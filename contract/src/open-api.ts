import { z } from 'zod';

/** An address for programs, as the contract's other files describe them. */
export type Endpoint = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly says: string;
  readonly params?: z.ZodObject;
  /** Whether it takes a form of files under the name `file`. */
  readonly takesFiles?: true;
  readonly reply: z.ZodType;
};

export const openApiPath = '/api/openapi.json';

/** A refusal, as every address for programs answers it (RFC 9457). */
const problem = z.object({
  status: z.int(),
  /** In Chinese, with what to do. */
  title: z.string(),
});

/** What each refusal of an address that takes files means. */
const FILE_REFUSALS = {
  413: '文件太大或者太多',
  415: '没有用表单（multipart/form-data）上传',
  429: '同一网络地址上传得太多；Retry-After 说明几秒后再试',
  503: '排队的人太多；Retry-After 说明几秒后再试',
} as const;

/** The endpoints as an OpenAPI 3.1 document, its schemas made from those that check and send the data. */
export function openApiDocument(endpoints: readonly Endpoint[]): object {
  const paths = Map.groupBy(endpoints, ({ path }) => path.replace(/:(\w+)/gu, '{$1}'));
  return {
    openapi: '3.1.0',
    info: {
      title: '易公开接口',
      version: '1',
      description: '公开的接口不需要登录，不使用 Cookie。出错时返回 application/problem+json。',
    },
    paths: Object.fromEntries(
      [...paths].map(([path, own]) => [
        path,
        Object.fromEntries(own.map((each) => [each.method.toLowerCase(), operationOf(each)])),
      ]),
    ),
  };
}

function operationOf({ says, params, takesFiles, reply }: Endpoint): object {
  return {
    summary: says,
    ...(params && { parameters: parametersOf(params) }),
    ...(takesFiles && {
      requestBody: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: {
              type: 'object',
              required: ['file'],
              properties: { file: { type: 'array', items: { type: 'string', format: 'binary' } } },
            },
          },
        },
      },
    }),
    responses: {
      200: { description: '成功', content: { 'application/json': { schema: schemaOf(reply) } } },
      ...(takesFiles &&
        Object.fromEntries(
          Object.entries(FILE_REFUSALS).map(([status, says]) => [status, refusal(says)]),
        )),
      default: refusal('没有办成，title 说明原因和办法'),
    },
  };
}

function parametersOf(params: z.ZodObject): object[] {
  return Object.entries(params.shape).map(([name, schema]) => ({
    name,
    in: 'path',
    required: true,
    schema: withoutDialect(z.toJSONSchema(schema as z.ZodType, { io: 'input' })),
  }));
}

function refusal(description: string): object {
  return {
    description,
    content: { 'application/problem+json': { schema: schemaOf(problem) } },
  };
}

function schemaOf(schema: z.ZodType): object {
  return withoutDialect(z.toJSONSchema(schema, { io: 'output' }));
}

/** OpenAPI 3.1 names the dialect once for all. */
function withoutDialect({ $schema: _dialect, ...schema }: Record<string, unknown>): object {
  return schema;
}
