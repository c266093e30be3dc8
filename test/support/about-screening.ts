import type { Conversation } from '#core/record/conversation.ts';
import type { ScreeningCheck } from '#core/record/screening-check.ts';
import type { ExampleOffer } from '#core/record/screening-example.ts';
import type { UseOfWords } from '#core/record/use-of-words.ts';
import type { World } from './world.ts';

/** "It was urgent, and should have been a concern." */
export function aCheck(
	world: World,
	talk: Conversation,
	entry: ScreeningCheck['entry'],
	over: Partial<ScreeningCheck> = {},
): ScreeningCheck {
	return {
		...{ id: world.ids.row<string>(), project: world.project.id, youngPerson: talk.youngPerson, conversation: talk.id, entry },
		...{ by: world.nadia.id, at: world.clock.now() },
		about: { level: 'urgent', rules: 'cautious@2', should: 'concern', why: 'It was about a film' },
		...over,
	};
}

export function aUse(world: World, youngPerson: UseOfWords['youngPerson'], about: Partial<UseOfWords['about']> = {}): UseOfWords {
	return {
		...{ id: world.ids.row<string>(), project: world.project.id, youngPerson, by: world.nadia.id, at: world.clock.now() },
		about: { standing: 'no-objection', notice: 'We would like to learn from it.', words: '', ...about },
	};
}

export function anOffer(world: World, talk: Conversation, entry: ExampleOffer['entry']): ExampleOffer {
	return {
		...{ id: world.ids.row<string>(), project: world.project.id, youngPerson: talk.youngPerson, conversation: talk.id, entry },
		...{ by: world.nadia.id, at: world.clock.now() },
		about: { text: '[name] is gonna kill me lol', asked: 'How was school?', should: 'none' },
	};
}
