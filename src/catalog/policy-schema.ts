import { z } from 'zod';
import { bilingual } from './dataset-schema';

const documentId = z.enum(['D', 'P', 'Q', 'Y', 'X']);
export type DocumentId = z.infer<typeof documentId>;

const civilDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A policy document of data/policy/documents.json. */
export const policyDocumentSchema = z.strictObject({
  id: documentId,
  title: bilingual,
  short: bilingual,
  /** Document number; null where it has none. */
  number: z.string().nullable(),
  issuer: bilingual,
  level: z.enum(['province', 'city']),
  /** GB/T 2260 code of the issuing government's region. */
  region: z.string().regex(/^\d{6}$/),
  issued: civilDate.nullable(),
  published: civilDate.nullable(),
  /** File of the text from which the clauses were taken. */
  source: z.string(),
  parts: z.array(z.strictObject({ id: z.string(), title: bilingual })).min(1),
  /** Characters damaged in the text, and how they are read here. */
  corrections: z.array(
    z.strictObject({ clause: z.string(), source: z.string(), reading: z.string() }),
  ),
  /** File of its clauses beside documents.json. */
  clauses: z.string(),
});
export type PolicyDocument = z.infer<typeof policyDocumentSchema>;

/** Who is charged with what a clause demands, and until when. */
const assignmentSchema = z.strictObject({
  /** The document's words. */
  phrase: z.string().min(1),
  lead: z.array(z.string()),
  shared: z.array(z.string()),
  supporting: z.array(z.string()),
  schedule: z.string().nullable(),
});
export type Assignment = z.infer<typeof assignmentSchema>;

/** A clause, section heading, preamble or task of data/policy/clauses. */
export const clauseSchema = z.strictObject({
  /** `<document><part>-<section path>` as printed; `-0` is the preamble, `X-T<n>` a task. */
  id: z.string().regex(/^(?:[DPQ][12]|[YX])-(?:T\d+|\d+(?:\.\d+)*)$/),
  document: documentId,
  kind: z.enum(['preamble', 'section', 'clause', 'task']),
  heading: bilingual,
  /** The wording; empty for headings. */
  text: z.string(),
  assignments: z.array(assignmentSchema),
  /** Numbers of the systems (1–33) that it grounds. */
  systems: z.array(z.number().int().min(1).max(33)),
});
export type Clause = z.infer<typeof clauseSchema>;

/** data/policy/phrases.json: the words by which responsibilities and schedules are read. */
export const phrasesSchema = z.strictObject({
  separators: z.strictObject({
    phrase: z.string().length(1),
    unit: z.string().length(1),
    conjunctions: z.array(z.string()),
    opening: z.string(),
    closing: z.string(),
  }),
  leadPrefix: z.string(),
  roles: z.strictObject({
    lead: z.array(z.string()).min(1),
    shared: z.array(z.string()).min(1),
    supporting: z.array(z.string()).min(1),
  }),
  tails: z.array(z.string()),
  schedule: z.strictObject({
    continuous: z.string(),
    wholeYears: z.string(),
    startInYear: z.string(),
    endOf: z.string(),
    startOutcome: z.string(),
    shareOutcome: z.string(),
    coverageOutcome: z.string(),
    fullOutcome: z.string(),
    otherOutcome: z.string(),
    continuation: z.string(),
    fromYear: z.string(),
    quotaSubject: z.string(),
    quota: z.string(),
    quotaHolders: z.record(z.string(), z.enum(['city', 'department', 'industry'])),
  }),
});
export type Phrases = z.infer<typeof phrasesSchema>;
