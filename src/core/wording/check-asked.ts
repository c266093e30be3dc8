import { FORBIDDEN_FORMS, type ForbiddenForm } from '#core/wording/forbidden-forms.ts';

export type AskedBadly = { readonly rule: ForbiddenForm['rule']; readonly words: string; readonly why: string };

/**
 * What is wrong with a question as a worker put it to a young person: leading, blaming, promising secrecy, asking for leave,
 * office words. It warns and rewrites nothing; nothing found means nothing more than that.
 *
 * @example checkAsked('Why did you go?')[0]?.rule // 'leading'
 */
export function checkAsked(words: string): readonly AskedBadly[] {
	const text = words.replace(/’/g, "'").toLowerCase();
	return FORBIDDEN_FORMS.flatMap(({ rule, form, why }) => {
		const found = form.exec(text);
		return found === null ? [] : [{ rule, words: words.slice(found.index, found.index + found[0].length).trim(), why }];
	});
}
