import type { Assets } from '../app-env.ts';

/**
 * The path of a built file: `assetPath(assets, 'staff.css')` is `/assets/staff-3f9a0c1d.css`. Throws for a name that
 * was not built: a page without its style must not go out.
 */
export function assetPath(assets: Assets, name: string): string {
	const path = assets[name];
	if (path === undefined) throw new RangeError(`Not a built asset: ${name}`);
	return path;
}
