import { parseArgs } from 'node:util';
import { ROLES, type Role } from '#core/record/staff.ts';

/** What was asked for on the command line. */
export type Flags = {
	readonly mode: 'serve' | 'demonstration' | 'setup' | 'help';
	/** Name of the project that set-up makes. */
	readonly name: string | undefined;
	/** People that set-up adds, the administrator first. */
	readonly staff: readonly { readonly role: Role; readonly name: string }[];
};

export type FlagsReading = { readonly ok: true; readonly flags: Flags } | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads the flags of `npm start` and `npm run setup`.
 *
 * @example readFlags(['--setup', '--name', 'Hollin Bank', '--staff', 'worker:Nadia Rahman'])
 */
export function readFlags(args: readonly string[]): FlagsReading {
	try {
		const { values } = parseArgs({
			args: [...args],
			options: {
				demonstration: { type: 'boolean', default: false },
				setup: { type: 'boolean', default: false },
				help: { type: 'boolean', short: 'h', default: false },
				name: { type: 'string' },
				staff: { type: 'string', multiple: true, default: [] },
			},
		});
		if (values.help) return { ok: true, flags: { mode: 'help', name: undefined, staff: [] } };
		const staff = values.staff.map(staffIn);
		const problems = staff.filter((one) => typeof one === 'string');
		if (problems.length > 0) return { ok: false, problems };
		const mode = values.setup ? 'setup' : values.demonstration ? 'demonstration' : 'serve';
		return { ok: true, flags: { mode, name: values.name?.trim() || undefined, staff: staff.filter((one) => typeof one !== 'string') } };
	} catch (error) {
		return { ok: false, problems: [error instanceof Error ? error.message : String(error)] };
	}
}

function staffIn(text: string): { readonly role: Role; readonly name: string } | string {
	const [before = '', ...rest] = text.split(':');
	const role = ROLES.find((one) => one === before.trim());
	const name = rest.join(':').trim();
	if (role !== undefined && name !== '') return { role, name };
	return `--staff "${text}" should be a role and a name, such as --staff "worker:Nadia Rahman". The roles are ${ROLES.join(', ')}.`;
}
