import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assets } from '#app/app-env.ts';
import type { PrivateLook } from '#app/private-page/private-frame.tsx';

/** The style and the script of the private page, read once: they stand in every page of it, so that it is one request. */
export function readPrivateLook(folder: string, assets: Assets): PrivateLook {
	const read = (name: string): string => {
		const path = assets[name];
		if (path === undefined) throw new Error(`The build wrote no ${name}. Build the pages again.`);
		return readFileSync(join(folder, path.slice('/assets/'.length)), 'utf8').trim();
	};
	return { style: read('private.css'), script: read('private.js') };
}
