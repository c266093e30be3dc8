import { raw } from 'hono/html';
import { ICONS, type IconName } from './icons.ts';

export type IconProps = {
	readonly name: IconName;
	readonly size?: 18 | 20 | 22 | 24 | 26 | 28 | undefined;
	/** Only where no word stands beside it (the pencil for change, the arrow for back). Otherwise it is decoration. */
	readonly label?: string | undefined;
	readonly bold?: boolean | undefined;
};

const STROKE = {
	viewBox: '0 0 24 24',
	fill: 'none',
	stroke: 'currentColor',
	'stroke-linecap': 'round',
	'stroke-linejoin': 'round',
	focusable: 'false',
} as const;

/** A line drawing in the colour of the words beside it. */
export function Icon({ name, size = 22, label, bold = false }: IconProps) {
	const drawn = { ...STROKE, class: `icon icon-${name}`, width: size, height: size, 'stroke-width': bold ? 3 : 2 };
	const shapes = raw(ICONS[name]);
	if (label === undefined) {
		return (
			<svg aria-hidden="true" {...drawn}>
				{shapes}
			</svg>
		);
	}
	return (
		<svg role="img" aria-label={label} {...drawn}>
			{shapes}
		</svg>
	);
}
