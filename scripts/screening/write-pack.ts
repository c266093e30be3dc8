import { writeFileSync } from 'node:fs';
import { packVersion } from './pack-version.ts';

/** Writes the name of everything that a verdict depends on together: rules, words and weights. */
export function writePack(screening: URL): string {
	const version = packVersion(screening);
	writeFileSync(
		new URL('pack.generated.ts', screening),
		`/** Made by \`npm run screen:train\` and \`npm run screen:pack\`: names the rules, the words and the weights together. */\nexport const PACK_VERSION = '${version}';\n`,
	);
	return version;
}
