import { describe, expect, it } from 'vitest';
import type { FlowSource, Question, QuestionWording } from '#core/flow/definition.ts';
import { checkWords, gradeOfSet } from './check-words.ts';

const question = {
	id: 'T13',
	section: 'right-now',
	kind: 'single',
	options: ['yes', 'no'],
	audience: ['W', 'U'],
	fills: ['safety.now'],
	screened: true,
	source: 'a test',
} as const satisfies Question;

const words: QuestionWording = {
	topic: 'Safe right now',
	worker: { ask: 'How safe is it where you are now?', or: ['Tell me about tonight.'] },
	'young-person': { ask: 'Are you somewhere safe right now?' },
	text: 'Are you somewhere safe right now? Reply 1 yes, 2 no.',
	options: { yes: 'Yes', no: 'No' },
};

function flow(changed: Partial<QuestionWording> = {}, about: { byPerson?: true; modes?: FlowSource['modes'] } = {}): FlowSource {
	return {
		format: 1,
		id: 'test',
		version: 1,
		modes: about.modes ?? ['worker', 'young-person', 'text'],
		sections: [{ id: 'right-now', purposes: ['harm'] }],
		questions: [{ ...question, ...(about.byPerson ? { byPerson: about.byPerson } : {}) }],
		limits: [],
		core: [],
		close: [],
		wording: [
			{
				language: 'en',
				title: 'Test',
				sections: { 'right-now': { worker: 'Right now', 'young-person': 'Right now' } },
				questions: { T13: { ...words, ...changed } },
			},
		],
	};
}

const child = (ask: string) => flow({ 'young-person': { ask } });
const worker = (ask: string, about = {}) => flow({ worker: { ask, or: [] } }, about);
const text = (words: string) => flow({ text: words });
const rulesFired = (source: FlowSource) => [
	...new Set(
		checkWords(source)
			.filter((finding) => finding.hard)
			.map((finding) => finding.rule),
	),
];

const REFUSED: readonly (readonly [string, FlowSource])[] = [
	['leading', child('Why did you go?')],
	['leading', worker('Why didn’t you ring home?')],
	['leading', child('Didn’t you think of your mum?')],
	['leading', worker('That was scary, wasn’t it?')],
	['leading', child('So he hit you?')],
	['leading', worker('Tell me more. So your mum was there?')],
	['leading', child('Did he hit you?')],
	['leading', worker('Was it your stepdad?')],
	['leading', child('You felt bad, right?')],
	['leading', worker('Tell me what really happened.')],
	['blame', child('You put yourself at risk.')],
	['blame', worker('Ask when they absconded.')],
	['blame', worker('She keeps running away, so ask about it.')],
	['blame', child('That was silly.')],
	['blame', child('How do you get on at your placement?')],
	['secrecy', child('This is our secret.')],
	['secrecy', child('We will never tell anyone.')],
	['secrecy', worker('Say: it stays in this room.')],
	['permission', child('We may have to tell someone. Is that OK?')],
	['permission', child('Who can we share this with?')],
	['sentence-grade', child('Confidentiality arrangements necessitate that practitioners disseminate information to statutory partners.')],
	['plain-word', child('Any safeguarding worries?')],
	['plain-word', flow({ options: { yes: 'Affirmative', no: 'No' } })],
	['set-grade', child('Multi-agency information arrangements necessitate comprehensive documentation procedures.')],
	['curly-quotes', child("Don't worry.")],
	['gsm7', text('Don’t worry. Reply 1 yes, 2 no.')],
	['text-length', text(`Reply 1 yes, 2 no. ${'This is a long one. '.repeat(16)}`)],
	['text-options', text('Are you safe? Reply yes or no.')],
	['text-options', text('Are you safe? Reply 2 yes, 1 no.')],
	['open-prompt', worker('Did anyone hurt you?', { byPerson: true })],
	['open-prompt', flow({ worker: { ask: 'Tell me about it.', or: ['Has it happened before?'] } }, { byPerson: true })],
	['open-prompt', worker('Anyone hurt you?', { byPerson: true })],
];

const LEFT_ALONE: readonly (readonly [string, FlowSource])[] = [
	['the questions as they are', flow()],
	['an open question about people', worker('How did they treat you when you got back?')],
	['asking after others', child('Were they OK?')],
	['saying that it is not their fault', child('None of it is your fault. It’s not your fault.')],
	['private, not secret', child('We are private, not secret.')],
	['a closed question from a child’s page about anyone', child('Did anyone hurt you, or say they would?')],
	['an invitation where a person asks', worker('Tell me about anything that hurt or frightened you.', { byPerson: true })],
	['advice to the worker', flow({ worker: { ask: 'Tell me about it.', or: [], do: ['Thank them. Leave it there.'] } }, { byPerson: true })],
	['no text where no texts are sent', flow({ text: '' }, { modes: ['worker'] })],
];

describe('the check on words', () => {
	for (const [rule, source] of REFUSED) {
		const said = source.wording[0]?.questions['T13'];
		it(`refuses (${rule}) ${JSON.stringify(said).slice(0, 150)}`, () => expect(rulesFired(source)).toContain(rule));
	}

	for (const [what, source] of LEFT_ALONE) {
		it(`leaves alone ${what}`, () => expect(rulesFired(source)).toEqual([]));
	}

	it('says where, which words and why, and offers no other words', () => {
		expect(checkWords(child('So, so. Why did you go?'))[0]).toEqual({
			where: 'en T13 young-person',
			rule: 'leading',
			words: 'Why did you',
			why: expect.stringContaining('asks for a defence'),
			hard: true,
		});
	});

	it('only warns about a closed prompt where the young person may read the question themselves', () => {
		const findings = checkWords(worker('Did you have food?')).filter((finding) => finding.rule === 'open-prompt');
		expect(findings.map((finding) => finding.hard)).toEqual([false]);
	});

	it('does not let options and names lower the grade of the whole', () => {
		expect(gradeOfSet(flow({ options: { yes: 'Y', no: 'N' } }))).toBe(gradeOfSet(flow()));
	});
});
