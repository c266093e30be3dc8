import { raw } from 'hono/html';
import { FACES, type Face } from '#core/flow/answer.ts';
import { Icon } from './icon.tsx';

export const FACE_WORDS: Readonly<Record<Face, string>> = {
	awful: 'Awful',
	'not-good': 'Not good',
	'in-between': 'In between',
	ok: 'OK',
	good: 'Good',
};

// Five stones. No run from red to green, no tears, no teeth; the same by day and by night.
const STONES: Readonly<Record<Face, { readonly colour: string; readonly stone: string; readonly features: string }>> = {
	awful: {
		colour: '#BCC8CE',
		stone: 'M60 10c27 0 47 17 49 45 2 29-17 52-48 54C31 111 11 92 10 63 9 33 32 10 60 10z',
		features:
			'<path d="M33 46l15-7M87 46l-15-7"/><path d="M35 57c3 5 11 5 14 0M71 57c3 5 11 5 14 0"/><path d="M42 88c5-9 11-12 18-12s13 3 18 12"/>',
	},
	'not-good': {
		colour: '#CDC3D4',
		stone: 'M58 11c29-2 50 15 52 42 3 31-17 55-49 56C30 110 9 91 10 61 11 32 30 13 58 11z',
		features: '<path d="M34 45l13-3M86 45l-13-3"/><path d="M42 56v5M78 56v5" stroke-width="8"/><path d="M44 84c4-5 10-7 16-7s12 2 16 7"/>',
	},
	'in-between': {
		colour: '#DED2BC',
		stone: 'M62 12c28 0 48 19 48 46 0 30-19 51-50 51-30 0-50-19-50-48 0-30 21-49 52-49z',
		features: '<path d="M42 53v6M78 53v6" stroke-width="8"/><path d="M44 81h32"/>',
	},
	ok: {
		colour: '#C6D5B6',
		stone: 'M57 11c30-1 52 18 53 46 1 29-19 51-49 52-31 1-51-18-51-47 0-28 19-50 47-51z',
		features: '<path d="M42 52v6M78 52v6" stroke-width="8"/><path d="M43 77c5 6 11 8 17 8s12-2 17-8"/>',
	},
	good: {
		colour: '#F3D68F',
		stone: 'M61 10c29 1 49 20 49 48 0 29-20 51-50 51-31 0-51-20-50-49 1-30 22-51 51-50z',
		features: '<path d="M35 55c3-6 11-6 14 0M71 55c3-6 11-6 14 0"/><path d="M38 73c5 10 13 15 22 15s17-5 22-15"/>',
	},
};

/** One stone. Its word always stands beside it. */
export function FaceDrawing({ face, size = 84 }: { readonly face: Face; readonly size?: number | undefined }) {
	const { colour, stone, features } = STONES[face];
	return (
		<svg class="face-drawing" aria-hidden="true" width={size} height={size} viewBox="0 0 120 120">
			<path d={stone} fill={colour} />
			<g fill="none" stroke="#2B2622" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">
				{raw(features)}
			</g>
		</svg>
	);
}

export type FacesProps = {
	readonly name: string;
	/** For assistive technology; the question stands on the page. */
	readonly label: string;
	readonly picked: readonly Face[];
	readonly form?: string | undefined;
};

/** Five stones to pick from; more than one may be picked. Sends `name` once for each, as a word. */
export function Faces({ name, label, picked, form }: FacesProps) {
	return (
		<fieldset class="faces">
			<legend class="screen-reader-only">{label}</legend>
			{FACES.map((face) => (
				<div class="face">
					<input type="checkbox" id={`${name}-${face}`} name={name} value={face} checked={picked.includes(face)} form={form} />
					<label for={`${name}-${face}`}>
						<FaceDrawing face={face} />
						{FACE_WORDS[face]}
					</label>
					<span class="face-picked">
						<Icon name="check" size={20} bold />
					</span>
				</div>
			))}
		</fieldset>
	);
}
