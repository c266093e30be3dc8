/** The top of the repository. */
export const root: string;
export function hashOfSources(): string;
export function build(): Promise<'fresh' | 'built'>;
