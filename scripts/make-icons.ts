/**
 * Draws `src/app/layout/icons.ts` from lucide-static: only the icons named here, as the inside of an SVG of 24 units.
 *
 * Run with `tsx scripts/make-icons.ts`, and commit what it writes.
 */
import { readFile, writeFile } from 'node:fs/promises';

const NAMES = [
	'arrow-left',
	'arrow-right',
	'bed',
	'bell',
	'bus',
	'calendar-days',
	'car',
	'check',
	'circle-question-mark',
	'clock',
	'ellipsis',
	'eye',
	'eye-off',
	'file-text',
	'footprints',
	'hand',
	'heart',
	'hotel',
	'house',
	'inbox',
	'info',
	'key-round',
	'life-buoy',
	'lightbulb',
	'list-checks',
	'lock',
	'log-in',
	'log-out',
	'map-pin',
	'menu',
	'message-circle',
	'moon',
	'pause',
	'pencil-line',
	'phone',
	'pill',
	'plug-zap',
	'plus',
	'quote',
	'school',
	'search',
	'shirt',
	'smartphone',
	'sticky-note',
	'store',
	'sun',
	'trees',
	'triangle-alert',
	'user-round',
	'user-round-plus',
	'users-round',
	'utensils',
	'video',
	'volume-2',
	'x',
] as const;

type Node = readonly [tag: string, attributes: Readonly<Record<string, string>>];

const nodes: Readonly<Record<string, readonly Node[]>> = JSON.parse(await readFile('node_modules/lucide-static/icon-nodes.json', 'utf8'));

function inside(name: string): string {
	const shapes = nodes[name];
	if (shapes === undefined) throw new RangeError(`lucide-static has no icon called ${name}`);
	return shapes.map(([tag, attributes]) => `<${tag} ${write(attributes)}/>`).join('');
}

function write(attributes: Readonly<Record<string, string>>): string {
	return Object.entries(attributes)
		.filter(([key]) => key !== 'key')
		.map(([key, value]) => `${key}="${value}"`)
		.join(' ');
}

const lines = NAMES.map((name) => `\t${/^[a-z]+$/.test(name) ? name : `'${name}'`}: '${inside(name)}',`);
await writeFile(
	'src/app/layout/icons.ts',
	`/** Written by scripts/make-icons.ts from lucide-static (ISC licence). Add a name there, not a drawing here. */
export const ICONS = {
${lines.join('\n')}
} as const;

export type IconName = keyof typeof ICONS;
`,
);
