import { askKeyCommand } from '#server/vault/key-command.ts';
import { readKeyFile, readKeyFiles } from '#server/vault/key-file.ts';
import { openRootKeys, type RootKeys } from '#server/vault/root-keys.ts';

/** Where the root key is: in a file outside the data folder, or with a key service that a command asks. */
export type RootKeySettings = {
	readonly dataFolder: string;
	readonly keyFile: string;
	/** Taken instead of the key file when it is given. */
	readonly keyCommand?: string | undefined;
};

/**
 * Opens the root keys, and refuses to go on without one.
 *
 * @param mayMake true while nothing was sealed: only then is a missing key file made
 * @throws KeyFileRefused with what to do
 */
export async function rootKeysOf({ dataFolder, keyFile, keyCommand }: RootKeySettings, mayMake: boolean): Promise<RootKeys> {
	if (keyCommand === undefined) readKeyFile(keyFile, dataFolder, mayMake);
	const roots = openRootKeys(async () => (keyCommand === undefined ? readKeyFiles(keyFile, dataFolder) : askKeyCommand(keyCommand)));
	await roots.present();
	return roots;
}
