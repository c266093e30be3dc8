import { CATEGORIES } from '#core/screening/verdict.ts';
import { randomNumbers } from './random-numbers.ts';
import type { ReadMessage } from './read-message.ts';

/** Far fewer than the levels have: what a message is about is told by single words. */
export const CATEGORY_BUCKETS = 1_536;

const ROUNDS = 10;
const RATE = 0.1;
const DECAY = 1e-5;

/** One logistic regression for each category, by AdaGrad, on the messages that are about something. */
export function trainCategories(messages: readonly ReadMessage[]): Float64Array {
	const rows = messages.filter(({ message }) => message.level !== 'none');
	const outputs = CATEGORIES.length;
	const weights = new Float64Array(CATEGORY_BUCKETS * outputs);
	const squares = new Float64Array(CATEGORY_BUCKETS * outputs).fill(1e-8);
	const random = randomNumbers(5);
	const order = rows.map((_, index) => index);
	for (let round = 0; round < ROUNDS; round += 1) {
		random.shuffle(order);
		for (const index of order) {
			const row = rows[index];
			if (row !== undefined) learnFrom(row, weights, squares);
		}
	}
	return weights;
}

function learnFrom({ subjects: buckets, message }: ReadMessage, weights: Float64Array, squares: Float64Array): void {
	const outputs = CATEGORIES.length;
	const scale = 1 / Math.sqrt(buckets.length);
	const errors = new Float64Array(outputs);
	for (const bucket of buckets) {
		const from = (bucket % CATEGORY_BUCKETS) * outputs;
		for (let k = 0; k < outputs; k += 1) errors[k] = (errors[k] ?? 0) + (weights[from + k] ?? 0) * scale;
	}
	for (const [k, category] of CATEGORIES.entries()) {
		errors[k] = (1 / (1 + Math.exp(-(errors[k] ?? 0))) - (message.categories.includes(category) ? 1 : 0)) * scale;
	}
	for (const bucket of buckets) {
		const from = (bucket % CATEGORY_BUCKETS) * outputs;
		for (let k = 0; k < outputs; k += 1) {
			const gradient = (errors[k] ?? 0) + DECAY * (weights[from + k] ?? 0);
			const square = (squares[from + k] ?? 0) + gradient * gradient;
			squares[from + k] = square;
			weights[from + k] = (weights[from + k] ?? 0) - (RATE * gradient) / Math.sqrt(square);
		}
	}
}
