import type { CataloguedOrgan } from '../catalogued-organ.ts';

/** A made-up organ. Everything that the project invents belongs to one of these. */
export type SampleOrgan = CataloguedOrgan & { readonly presence: 'sample' };
