import { otherProjectKeys, projectKeys } from '#db/schema/keys.ts';
import { updateOf } from '#db/statement.ts';
import type { Db } from '#dialect';
import { projectPlace } from '#server/vault/key-places.ts';
import type { RootKeys } from '#server/vault/root-keys.ts';
import { keyIdOf, seal } from '#server/vault/seal.ts';
import { commitEach } from '#server/vault/under-project-key.ts';

const rewrapPresent = updateOf(projectKeys, ['wrapped'], ['project', 'wrapped']);
const rewrapOther = updateOf(otherProjectKeys, ['wrapped'], ['project', 'keyId', 'wrapped']);

/** How many project keys each root key wraps, by the root key's name. */
export async function rootsInUse(keys: Db): Promise<ReadonlyMap<string, number>> {
	const uses = new Map<string, number>();
	for (const { wrapped } of await wrappedByRoot(keys)) {
		const name = keyIdOf(wrapped)?.toString('hex') ?? 'damaged';
		uses.set(name, (uses.get(name) ?? 0) + 1);
	}
	return uses;
}

async function wrappedByRoot({ read }: Db) {
	const present = await read.select().from(projectKeys);
	const others = await read.select().from(otherProjectKeys);
	return [
		...present.map(({ project, wrapped }) => ({
			project,
			wrapped,
			replace: (fresh: Uint8Array) => rewrapPresent({ wrapped: fresh }, { project, wrapped }),
		})),
		...others.map(({ project, keyId, wrapped }) => ({
			...{ project, wrapped },
			replace: (fresh: Uint8Array) => rewrapOther({ wrapped: fresh }, { project, keyId, wrapped }),
		})),
	];
}

/**
 * Wraps every project's key with the present root key, one after another, so that an interruption leaves nothing between
 * two keys. Servers that hold opened keys go on: the project keys themselves stay the same.
 *
 * @returns how many were wrapped anew. None: no other root key is needed any more
 */
export async function turnRoot(keys: Db, roots: RootKeys): Promise<number> {
	const present = await roots.present();
	let turned = 0;
	for (const { project, wrapped, replace } of await wrappedByRoot(keys)) {
		if (keyIdOf(wrapped)?.equals(present.id) === true) continue;
		const raw = await roots.open(projectPlace(project), wrapped);
		turned += await commitEach(keys, [replace(seal(present, projectPlace(project), raw))]);
	}
	return turned;
}
