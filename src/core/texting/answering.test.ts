import { describe, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import { QUIET } from '#core/escalation/pace.ts';
import { LEVELS, type Verdict } from '#core/screening/verdict.ts';
import { ANSWER_WITHIN, answerDueAt } from './answer-pace.ts';
import { askedByText, cameTooLate, QUESTION_LASTS_MINUTES } from './asked-by-text.ts';
import { assessText } from './assess-text.ts';
import { boundTo } from './bind-to-question.ts';
import { behindGate, gateBefore, gateChoice } from './gate-by-text.ts';
import { inFewTexts } from './in-few-texts.ts';
import { saysOnlyAnAnswer, saysOnlyNumbers } from './read-reply.ts';
import { segmentsOf } from './segments.ts';
import { wantsAnother } from './wants-another.ts';

const NOW = instant('2026-11-17T16:00:00Z');
const asked = (over: object = {}) => ({ question: 'H03', flow: 'helpline@1', sentAt: NOW, overAt: null, ...over });

describe('when somebody is told that a text has no answer', () => {
	const staffed = { mode: 'staffed', replyMinutes: null, opensAt: null } as const;

	it('is sooner the worse it is, and never later than whoever is at work said that they answer', () => {
		for (const level of LEVELS) expect(answerDueAt(level, staffed, NOW)).toBe(addMinutes(NOW, ANSWER_WITHIN[level]));
		expect(answerDueAt('none', { ...staffed, replyMinutes: 10 }, NOW)).toBe(addMinutes(NOW, 10));
		expect(answerDueAt('immediate', { ...staffed, replyMinutes: 60 }, NOW)).toBe(addMinutes(NOW, ANSWER_WITHIN.immediate));
	});

	it('waits until somebody is at work, unless it cannot wait or nobody is planned', () => {
		const opensAt = addMinutes(NOW, 600);
		for (const mode of ['on-call', 'none'] as const) {
			expect(answerDueAt('none', { mode, replyMinutes: null, opensAt }, NOW)).toBe(addMinutes(opensAt, ANSWER_WITHIN.none));
			expect(answerDueAt('urgent', { mode, replyMinutes: null, opensAt }, NOW)).toBe(addMinutes(NOW, ANSWER_WITHIN.urgent));
			expect(answerDueAt('unclear', { mode, replyMinutes: null, opensAt: null }, NOW)).toBe(addMinutes(NOW, QUIET.blind));
			const far = addMinutes(NOW, QUIET.longest * 2);
			expect(answerDueAt('none', { mode, replyMinutes: null, opensAt: far }, NOW)).toBe(addMinutes(NOW, QUIET.longest));
		}
	});
});

describe('what was asked by text', () => {
	it('is what really went out, each until its time is up', () => {
		const sent = [asked(), asked({ question: null }), asked({ sentAt: null }), asked({ question: 'H04', overAt: addMinutes(NOW, 5) })];
		expect(askedByText(sent).map(({ question, overAt }) => [question, overAt])).toEqual([
			['H03', addMinutes(NOW, QUESTION_LASTS_MINUTES)],
			['H04', addMinutes(NOW, 5)],
		]);
	});

	it('is answered in the morning, and not a day later', () => {
		const at = (minutes: number) => ({ sentAt: null, receivedAt: addMinutes(NOW, minutes) });
		expect(boundTo(askedByText([asked()]), at(11 * 60))?.question).toBe('H03');
		expect(boundTo(askedByText([asked()]), at(24 * 60))).toBeUndefined();
		expect([cameTooLate([asked()], at(11 * 60)), cameTooLate([asked()], at(24 * 60))]).toEqual([false, true]);
		expect(cameTooLate([asked({ overAt: addMinutes(NOW, 1) })], at(24 * 60))).toBe(false);
		expect(cameTooLate([], at(1))).toBe(false);
	});
});

describe('a text judged as an answer', () => {
	const nothing: Verdict = { level: 'none', categories: [], because: [], rules: 'screening@1' };

	it('counts as the highest of what it may mean, with everything that speaks for it', () => {
		const no = { question: 'H03', value: { options: ['no'] } };
		const away = { question: 'H04', value: { options: ['yes'] } };
		expect(assessText(nothing, []).level).toBe('none');
		expect(assessText(nothing, [away, no])).toMatchObject({ level: 'urgent', rules: ['H04=yes', 'H03=no'], fault: null });
		expect(assessText({ ...nothing, level: 'immediate' }, [away]).level).toBe('immediate');
	});
});

describe('the choice before a topic', () => {
	it('goes out under a name of its own, and only its numbers open anything', () => {
		expect(behindGate(gateBefore('T41'))).toBe('T41');
		expect(behindGate('T41')).toBeUndefined();
		expect(['1', ' 2.', 'number 3', '4', 'yes', 'see the questions'].map(gateChoice)).toEqual([
			...['see', 'person', 'leave-out', undefined, undefined, undefined],
		]);
	});
});

describe('sentences as texts', () => {
	it('are as few as hold them, in their order, none of them cut', () => {
		const sentences = Array.from({ length: 12 }, (_, at) => `This is the sentence number ${at}, and it’s of some length.`);
		const texts = inFewTexts(sentences);
		expect(texts.join(' ')).toBe(sentences.join(' ').replaceAll('’', "'"));
		expect(texts.filter((words) => segmentsOf(words).segments > 2)).toEqual([]);
		expect(texts).toHaveLength(3);
		expect(inFewTexts([])).toEqual([]);
	});
});

describe('short texts', () => {
	it.each(['1', '1 and 3', 'no 2', 'yes', 'Nah', 'skip it'])('“%s” is no half of a sentence', (words) => {
		expect(saysOnlyAnAnswer(words)).toBe(true);
	});
	it.each(['die', 'i want to', 'help', 'back', 'stop', '', 'no he hit me', '2 many pills'])('“%s” may be', (words) => {
		expect(saysOnlyAnAnswer(words)).toBe(false);
	});
	it('of numbers alone have no words', () => {
		expect(['2', '1, 2', 'two', '2 please'].every(saysOnlyNumbers)).toBe(true);
		expect(['', 'two of them', '2nite'].some(saysOnlyNumbers)).toBe(false);
	});
	it('ask for somebody else as a whole, and in the middle of other words for nothing', () => {
		expect(['Can I talk to someone else pls?', 'another worker', 'somebody else please'].every(wantsAnother)).toBe(true);
		expect(['he told someone else', 'i was with somebody else', 'someone else hit me'].some(wantsAnother)).toBe(false);
	});
});
