import { z } from 'zod';

/*
 * What Data Package v2 demands of a descriptor, written from the definitions of its profiles
 * (https://datapackage.org/profiles/2.0/: datapackage, dataresource, tableschema). Properties that
 * the standard does not name are allowed, as there.
 */

const dateTime = z.iso.datetime({ offset: true });
/** A POSIX path that neither climbs nor begins at a root or home, or a URL of HTTP or FTP. */
const path = z
  .string()
  .regex(/^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/);
const someText = z.array(z.string()).min(1);
const distinctText = someText.refine((names) => new Set(names).size === names.length, {
  message: 'names must be unique',
});
const notEmpty = (value: object) => Object.keys(value).length > 0;

const contributor = z
  .looseObject({
    title: z.string().optional(),
    path: path.optional(),
    email: z.email().optional(),
    givenName: z.string().optional(),
    familyName: z.string().optional(),
    organization: z.string().optional(),
    roles: someText.optional(),
  })
  .refine(notEmpty);
const license = z
  .looseObject({
    name: z
      .string()
      .regex(/^[-a-zA-Z0-9._]+$/)
      .optional(),
    path: path.optional(),
    title: z.string().optional(),
  })
  .refine(({ name, path }) => name !== undefined || path !== undefined, {
    message: 'a license has a name or a path',
  });
const source = z
  .looseObject({
    title: z.string().optional(),
    path: path.optional(),
    email: z.email().optional(),
    version: z.string().optional(),
  })
  .refine(notEmpty);

const described = {
  $schema: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  homepage: z.url().optional(),
};

const missingValues = z.union([
  z.array(z.string()),
  z.array(z.looseObject({ value: z.string(), label: z.string().optional() })),
]);
const fieldOf = (type: string, formats: readonly string[], constraints: z.ZodRawShape) =>
  z.looseObject({
    name: z.string(),
    type: z.literal(type),
    title: z.string().optional(),
    description: z.string().optional(),
    example: z.string().optional(),
    missingValues: missingValues.optional(),
    format: z.enum(formats).optional(),
    constraints: z
      .looseObject({
        required: z.boolean().optional(),
        unique: z.boolean().optional(),
        ...constraints,
      })
      .optional(),
    rdfType: z.string().optional(),
  });
const length = z.number().int().min(0).optional();
const numberBound = z.union([z.string(), z.number()]).optional();
const wholeBound = z.union([z.string(), z.number().int()]).optional();
const dateBound = z.string().optional();
const bounds = <T extends z.ZodType>(bound: T) => ({
  minimum: bound,
  maximum: bound,
  exclusiveMinimum: bound,
  exclusiveMaximum: bound,
});

/** The types of fields that tables of this project have; others are not described here. */
const field = z.discriminatedUnion('type', [
  fieldOf('string', ['default', 'email', 'uri', 'binary', 'uuid'], {
    pattern: z.string().optional(),
    enum: distinctText.optional(),
    minLength: length,
    maxLength: length,
  }),
  fieldOf('integer', ['default'], bounds(wholeBound)),
  fieldOf('number', ['default'], bounds(numberBound)),
  fieldOf('boolean', ['default'], {}),
  fieldOf('date', ['default', 'any'], bounds(dateBound)),
]);

const oneOrMore = z.union([z.string(), distinctText]);
const foreignKey = z
  .looseObject({
    fields: oneOrMore,
    reference: z.looseObject({ resource: z.string().optional(), fields: oneOrMore }),
  })
  .refine(({ fields, reference }) => Array.isArray(fields) === Array.isArray(reference.fields), {
    message: 'both sides are one field or lists',
  });
const tableSchema = z.looseObject({
  ...described,
  fields: z.array(field).min(1),
  primaryKey: oneOrMore.optional(),
  uniqueKeys: z.array(distinctText).min(1).optional(),
  foreignKeys: z.array(foreignKey).min(1).optional(),
  missingValues: missingValues.optional(),
});

const resource = z
  .looseObject({
    ...described,
    name: z.string(),
    path: z.union([path, z.array(path).min(1)]).optional(),
    data: z.unknown().optional(),
    type: z.literal('table').optional(),
    sources: z.array(source).optional(),
    licenses: z.array(license).min(1).optional(),
    format: z.string().optional(),
    mediatype: z
      .string()
      .regex(/^.+\/.+$/)
      .optional(),
    encoding: z.string().optional(),
    bytes: z.number().int().optional(),
    hash: z
      .string()
      .regex(/^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$/)
      .optional(),
    schema: z.union([z.string(), tableSchema]).optional(),
  })
  .refine((each) => (each.path === undefined) !== (each.data === undefined), {
    message: 'a resource has either a path or data',
  });

/** A descriptor, `datapackage.json`, of Data Package v2. */
export const dataPackageProfile = z.looseObject({
  ...described,
  name: z.string().optional(),
  id: z.string().optional(),
  version: z.string().optional(),
  created: dateTime.optional(),
  contributors: z.array(contributor).min(1).optional(),
  keywords: someText.optional(),
  image: z.string().optional(),
  licenses: z.array(license).min(1).optional(),
  sources: z.array(source).optional(),
  resources: z.array(resource).min(1),
});
