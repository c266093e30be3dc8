import type { Flow } from '#core/flow/define.ts';
import type { Question, QuestionId } from '#core/flow/definition.ts';

const CHIP = { width: 64, height: 30, gap: 10 };
const PART = { perRow: 6, pad: 16, head: 34, gap: 44 };
const LEFT = 40;
const WIDTH = LEFT * 2 + PART.perRow * (CHIP.width + CHIP.gap) + PART.pad * 2 + 60;

type Spot = { readonly id: QuestionId; readonly x: number; readonly y: number };
type Box = { readonly name: string; readonly y: number; readonly height: number; readonly spots: readonly Spot[] };

/**
 * A flow as a drawing: each part a box, each question a chip, the core path a line through the filled ones, and a dotted
 * line from an answer to whatever it can open. An SVG file that needs nothing to be looked at, light or dark.
 */
export function flowDiagram(flow: Flow): string {
	const boxes = layOut(flow);
	const spots = new Map(boxes.flatMap(({ spots: each }) => each.map((spot) => [spot.id, spot] as const)));
	const last = boxes.at(-1);
	const height = (last === undefined ? 0 : last.y + last.height) + 70;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title what">`,
		`<title id="title">${escaped(`${flow.wording('en').title} (${flow.ref})`)}</title>`,
		'<desc id="what">Parts as boxes, questions as chips, the core path as a line, what an answer can open as dotted lines.</desc>',
		STYLE,
		'<rect class="page" width="100%" height="100%"/>',
		`<text class="title" x="${LEFT}" y="34">${escaped(`${flow.wording('en').title} · ${flow.ref}`)}</text>`,
		...boxes.map(drawBox),
		...needs(flow).flatMap(([from, to]) => drawNeed(spots.get(from), spots.get(to))),
		drawPath(flow, spots),
		...boxes.flatMap(({ spots: each }) => each.map((spot) => drawChip(flow, spot))),
		legend(height - 38),
		'</svg>',
		'',
	].join('\n');
}

const STYLE = `<style>
.page{fill:#fff}.box{fill:#f4f6f5;stroke:#b9c4c0}.name,.title,.key{font-family:sans-serif;fill:#1d2a27}.title{font-size:20px;font-weight:700}.name{font-size:14px;font-weight:700}.key{font-size:12px}
.chip{fill:#fff;stroke:#5b6b66;stroke-width:1.2}.core{fill:#134f46;stroke:#134f46}.limits{fill:#dce9e5;stroke:#134f46}.close{fill:#dce9e5;stroke:#134f46}.person{stroke-dasharray:4 2;stroke-width:2}
.id{font:600 12px sans-serif;fill:#1d2a27;text-anchor:middle}.id.on{fill:#fff}.path{fill:none;stroke:#134f46;stroke-width:3;opacity:.55}.need{fill:none;stroke:#7a5c12;stroke-width:1;stroke-dasharray:2 3;opacity:.5}
@media(prefers-color-scheme:dark){.page{fill:#101716}.box{fill:#18211f;stroke:#3d4b47}.name,.title,.key{fill:#e6eeeb}.chip{fill:#101716;stroke:#8fa39c}.id{fill:#e6eeeb}.core{fill:#7fd0bf;stroke:#7fd0bf}.id.on{fill:#0b1211}.limits,.close{fill:#23413b;stroke:#7fd0bf}.path{stroke:#7fd0bf}.need{stroke:#e0b956}}
</style>`;

/** The parts from top to bottom in their order, each with its questions in the order in which they are met. */
function layOut(flow: Flow): readonly Box[] {
	const parts = flow.source.sections.map(({ id }) => ({
		name: flow.wording('en').sections[id]?.worker ?? id,
		ids: flow.order.filter((question) => flow.question(question)?.section === id),
	}));
	let y = 56;
	return parts.map(({ name, ids }) => {
		const height = PART.head + Math.ceil(ids.length / PART.perRow) * (CHIP.height + CHIP.gap) + PART.pad - CHIP.gap;
		const top = y;
		y += height + PART.gap;
		return { name, y: top, height, spots: ids.map((id, at) => ({ id, ...spotAt(at, top) })) };
	});
}

function spotAt(at: number, top: number): { readonly x: number; readonly y: number } {
	return {
		x: LEFT + PART.pad + (at % PART.perRow) * (CHIP.width + CHIP.gap),
		y: top + PART.head + Math.floor(at / PART.perRow) * (CHIP.height + CHIP.gap),
	};
}

function drawBox({ name, y, height }: Box): string {
	const width = PART.perRow * (CHIP.width + CHIP.gap) - CHIP.gap + PART.pad * 2;
	return `<rect class="box" x="${LEFT}" y="${y}" width="${width}" height="${height}" rx="8"/><text class="name" x="${LEFT + PART.pad}" y="${y + 22}">${escaped(name)}</text>`;
}

function drawChip(flow: Flow, { id, x, y }: Spot): string {
	const standing = flow.standing(id);
	const classes = ['chip', ...(standing === 'store' ? [] : [standing]), ...(flow.question(id)?.byPerson ? ['person'] : [])].join(' ');
	const topic = escaped(flow.words(id, 'en').topic);
	const label = `<text class="id${standing === 'core' ? ' on' : ''}" x="${x + CHIP.width / 2}" y="${y + 20}">${id}</text>`;
	return `<g><title>${id}: ${topic}</title><rect class="${classes}" x="${x}" y="${y}" width="${CHIP.width}" height="${CHIP.height}" rx="15"/>${label}</g>`;
}

/** Which answers can open which topics. */
function needs(flow: Flow): readonly (readonly [QuestionId, QuestionId])[] {
	return flow.order.flatMap((from) =>
		flow
			.needing(from)
			.filter(({ id }: Question) => flow.standing(id) === 'store')
			.map(({ id }) => [from, id] as const),
	);
}

function drawNeed(from: Spot | undefined, to: Spot | undefined): readonly string[] {
	if (from === undefined || to === undefined) return [];
	const [x1, y1] = [from.x + CHIP.width / 2, from.y + CHIP.height / 2];
	const [x2, y2] = [to.x + CHIP.width / 2, to.y + CHIP.height / 2];
	const bend = Math.max(x1, x2) + Math.min(120, 20 + Math.abs(y2 - y1) / 4);
	return [`<path class="need" d="M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}"/>`];
}

function drawPath({ source }: Flow, spots: ReadonlyMap<QuestionId, Spot>): string {
	const points = [...source.limits, ...source.core, ...source.close].flatMap((id) => {
		const spot = spots.get(id);
		return spot === undefined ? [] : [`${spot.x + CHIP.width / 2},${spot.y + CHIP.height / 2}`];
	});
	return `<polyline class="path" points="${points.join(' ')}"/>`;
}

function legend(y: number): string {
	const lines = [
		'Filled: the core path. Tinted: limits and close.',
		'Dashed edge: asked by a person. Dotted line: an answer here can open it.',
	];
	return lines.map((line, at) => `<text class="key" x="${LEFT}" y="${y + at * 18}">${line}</text>`).join('');
}

function escaped(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
