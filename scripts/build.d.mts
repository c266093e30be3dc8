/** The top of the repository. */
export const root: string;
export function hashOfSources(): string;
export function build(): Promise<'fresh' | 'built'>;
/** One entry for Node into one file, packages left outside. */
export function bundle(
	esbuild: typeof import('esbuild'),
	entry: string,
	outfile: string,
	conditions: readonly string[],
): Promise<import('esbuild').Metafile>;
