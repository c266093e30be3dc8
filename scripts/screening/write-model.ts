import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { JointWeights } from '#core/screening/model/joint.ts';
import { writeKept } from '#core/screening/model/kept-buckets.ts';
import { MODEL_LEVELS } from '#core/screening/model/model-levels.ts';
import { ANSWERS, WIDTHS } from '#core/screening/model/net-shape.ts';
import { writeSmall } from '#core/screening/model/small-numbers.ts';
import { frontCoded } from '#core/screening/text/front-coded.ts';
import type { Learnt } from './learn.ts';

/** All but this share of the weights are said to a step; the few beyond are cut. */
const KEPT = 0.998;
/** How many steps each way a weight may take: enough to tell them apart, few enough to send to a tablet. */
const STEPS = { linear: 5, categories: 4, net: 6 };

/** Writes what was learnt as a source file: whole numbers of one sign each, and what one of them means. */
export function writeModel({ linear, categories, names, net }: Learnt, joint: JointWeights, path: URL): string {
	const parts = {
		points: small(net.points, STEPS.net),
		text: small(placesFirst(net.text, net.textBias.length / WIDTHS.length), STEPS.net),
		question: small(placesFirst(net.question, net.questionBias.length / WIDTHS.length), STEPS.net),
		out: small(net.out.subarray(0, MODEL_LEVELS.length * ANSWERS), STEPS.net),
	};
	const level = small(againstNone(linear.weights), STEPS.linear);
	const category = small(categories, STEPS.categories);
	const fields = Object.entries(parts).map(([name, { text, step }]) => `\t${name}Step: ${step},\n\t${name}:\n\t\t'${text}',`);
	const body = [
		`export const LINEAR_KEPT =\n\t'${writeKept(linear.kept)}';`,
		`export const LINEAR_STEP = ${level.step};`,
		`export const LINEAR =\n\t'${level.text}';`,
		`export const CATEGORY_STEP = ${category.step};`,
		`export const CATEGORY =\n\t'${category.text}';`,
		`export const NET_WORDS =\n\t${JSON.stringify(frontCoded(names))};`,
		'export const NET = {',
		...fields,
		`\ttextBias: ${short(net.textBias)},`,
		`\tquestionBias: ${short(net.questionBias)},`,
		`\toutBias: ${short(net.outBias.subarray(0, MODEL_LEVELS.length))},`,
		'} as const;',
		`export const JOINT = ${short(joint.weights)};`,
		`export const JOINT_BIAS = ${short(joint.bias)};`,
	].join('\n');
	const version = createHash('sha256').update(body).digest('hex').slice(0, 8);
	writeFileSync(path, `/** Made by \`npm run screen:train\` from the training part of the corpus. */\n${body}\n`);
	return version;
}

function small(numbers: Float64Array, steps: number): { readonly text: string; readonly step: number } {
	const sizes = [...numbers].map(Math.abs).sort((a, b) => a - b);
	const largest = sizes[Math.floor((sizes.length - 1) * KEPT)] ?? 1;
	const step = Number((Math.max(largest, 1e-6) / steps).toPrecision(4));
	return { text: writeSmall(numbers, step, steps), step };
}

function short(numbers: Iterable<number>): string {
	return `[${Array.from(numbers, (each) => Number(each.toPrecision(4))).join(', ')}]`;
}

/** Only differences between levels count, so `none` needs no weights of its own. */
function againstNone(linear: Float64Array): Float64Array {
	const levels = MODEL_LEVELS.length;
	return Float64Array.from({ length: (linear.length / levels) * (levels - 1) }, (_, at) => {
		const from = Math.floor(at / (levels - 1)) * levels;
		return (linear[from + (at % (levels - 1)) + 1] ?? 0) - (linear[from] ?? 0);
	});
}

/** From `filter × place × size`, as it is learnt, to `place × filter × size`, as it is asked. */
function placesFirst(kernel: Float64Array, filters: number): Float64Array {
	const places = 6;
	const size = kernel.length / filters / places;
	const turned = new Float64Array(kernel.length);
	for (let filter = 0; filter < filters; filter += 1) {
		for (let place = 0; place < places; place += 1) {
			for (let i = 0; i < size; i += 1) turned[(place * filters + filter) * size + i] = kernel[(filter * places + place) * size + i] ?? 0;
		}
	}
	return turned;
}
