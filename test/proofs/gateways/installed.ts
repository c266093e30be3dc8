import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Debian puts the fake centre of Kannel's own tests. */
export const FAKESMSC = '/usr/lib/kannel/test/fakesmsc';

const isThere = (path: string): boolean => {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};
const PLACES = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/bin'];
const found = (program: string): string | undefined => PLACES.map((place) => join(place, program)).find(isThere);

/** What each gateway needs on this machine, and how it is had. */
export const PROGRAMS = {
	kannel: { bearerbox: found('bearerbox'), fakesmsc: isThere(FAKESMSC) ? FAKESMSC : undefined },
	gammu: { smsd: found('gammu-smsd'), gammu: found('gammu') },
} as const;

const PACKAGES = { kannel: 'kannel kannel-extras', gammu: 'gammu-smsd gammu' } as const;

/** Undefined where all of it is there. */
export function notInstalled(gateway: keyof typeof PROGRAMS): string | undefined {
	const isWhole = Object.values(PROGRAMS[gateway]).every((program) => program !== undefined);
	return isWhole ? undefined : `SKIPPED: ${gateway} is not installed here; apt-get install ${PACKAGES[gateway]}`;
}
