/** A record with its id and the revision that a change of it must name. */
export type Stored<T> = T & { readonly id: string; readonly revision: number };
