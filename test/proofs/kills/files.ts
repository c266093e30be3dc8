import { join } from 'node:path';

/** The files of the database that is left behind in `folder`, the same for whoever opens it. */
export function filesIn(folder: string): { readonly dataFolder: string; readonly keyFile: string } {
	return { dataFolder: join(folder, 'data'), keyFile: join(folder, 'project.key') };
}
