/** The top of the repository. */
export const root: string;
export function hashOfSources(): string;
export function build(): Promise<'fresh' | 'built'>;
/** One entry for Node into one file; packages are left outside unless it is to be `whole`. */
export function bundle(
	esbuild: typeof import('esbuild'),
	entry: string,
	outfile: string,
	conditions: readonly string[],
	whole?: boolean,
): Promise<import('esbuild').Metafile>;
