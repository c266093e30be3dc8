// accepted
export type Port = { readonly now: string };
