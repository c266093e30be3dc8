import { parseArgs } from 'node:util';
import { DELETION_REASONS, type DeletionReason } from '#core/keeping/deletion.ts';

/** What `npm run keys` was asked to do. */
export type KeyFlags =
	| { readonly command: 'help' }
	| { readonly command: 'status' | 'backup' | 'prune' }
	| { readonly command: 'rotate'; readonly projects: boolean; readonly by: string }
	| { readonly command: 'escrow'; readonly to: string; readonly out: string | undefined; readonly by: string }
	| { readonly command: 'recover'; readonly from: string; readonly privateKey: string }
	| { readonly command: 'restore'; readonly from: string }
	| { readonly command: 'shred'; readonly youngPerson: string; readonly reason: DeletionReason; readonly by: string };

export type KeyFlagsReading =
	| { readonly ok: true; readonly flags: KeyFlags; readonly demonstration: boolean }
	| { readonly ok: false; readonly problems: readonly string[] };

const TEXT = { type: 'string' } as const;
const OPTIONS = { to: TEXT, out: TEXT, by: TEXT, from: TEXT, private: TEXT, reason: TEXT } as const;
type Given = { readonly [Name in keyof typeof OPTIONS]?: string | undefined };
type Asked = { readonly given: Given; readonly rest: readonly string[]; readonly projects: boolean };
/** A sentence: what is missing, and what to write. */
type Read = (asked: Asked) => KeyFlags | string;

const REASONS = DELETION_REASONS.join(', ');

const COMMANDS: Readonly<Record<string, Read>> = {
	status: () => ({ command: 'status' }),
	backup: () => ({ command: 'backup' }),
	prune: () => ({ command: 'prune' }),
	rotate: ({ given: { by }, projects }) => (by === undefined ? whoFor('rotate') : { command: 'rotate', projects, by }),
	escrow: ({ given: { to, out, by } }) => {
		if (to === undefined) return 'Which public key is it for? Write: npm run keys -- escrow --to public.pem --by "Your Name"';
		return by === undefined ? whoFor('escrow') : { command: 'escrow', to, out, by };
	},
	recover: ({ given: { from, private: privateKey } }) =>
		from === undefined || privateKey === undefined
			? 'Write: npm run keys -- recover --from escrow.json --private private.pem'
			: { command: 'recover', from, privateKey },
	restore: ({ rest: [from] }) => (from === undefined ? 'Which copy? Write: npm run keys -- restore FILE' : { command: 'restore', from }),
	shred: ({ given: { by, reason }, rest: [youngPerson] }) => {
		if (youngPerson === undefined) return `Whose case? Write: npm run keys -- shred ID --reason ${DELETION_REASONS[0]} --by "Your Name"`;
		const known = DELETION_REASONS.find((one) => one === reason);
		if (known === undefined) return `A reason is needed, one of these: ${REASONS}. The decision itself is kept on file elsewhere.`;
		return by === undefined ? whoFor('shred') : { command: 'shred', youngPerson, reason: known, by };
	},
};

const whoFor = (command: string): string =>
	`Who does this? It is written into the audit. Write: npm run keys -- ${command} … --by "Your Name"`;

/**
 * Reads what follows `npm run keys --`.
 *
 * @example readKeyFlags(['rotate', '--projects', '--by', 'Priya Nair'])
 */
export function readKeyFlags(args: readonly string[]): KeyFlagsReading {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				...OPTIONS,
				projects: { type: 'boolean', default: false },
				demonstration: { type: 'boolean', default: false },
				help: { type: 'boolean', short: 'h', default: false },
			},
		});
		const { projects, demonstration, help, ...given } = values;
		const [name, ...rest] = positionals;
		if (help || name === undefined) return { ok: true, flags: { command: 'help' }, demonstration };
		const flags =
			COMMANDS[name]?.({ given, rest, projects }) ?? `There is no command ${name}. There are: ${Object.keys(COMMANDS).join(', ')}.`;
		return typeof flags === 'string' ? { ok: false, problems: [flags] } : { ok: true, flags, demonstration };
	} catch (error) {
		return { ok: false, problems: [error instanceof Error ? error.message : String(error)] };
	}
}

export const KEYS_HELP = `Use: npm run keys -- COMMAND

  status                        which keys wrap what, and what is left to do
  rotate --by NAME              a new root key; project keys are wrapped with it. The server may be running
    --projects                  and a new key for each project, with everything that it wraps and seals
  escrow --to PUBLIC.pem --by NAME [--out FILE]
                                a copy of the root key that only the offline private key opens
  recover --from FILE --private PRIVATE.pem
                                makes a key file again from such a copy
  backup                        a copy of the key store; copies older than a week go
  restore FILE                  puts such a copy into an empty key store. The server must not be running
  prune                         takes away old copies, and keys that nothing needs any more
  shred ID --reason CODE --by NAME
                                proposes that one young person's case be destroyed, for good;
                                given by a second person, who is asked for the id again, destroys it
                                reasons: ${REASONS}

  --demonstration               the same for the demonstration's keys
NAME is a member of staff, as written on the People page. docs/operations.md says when to use each.
`;
