import { describe, expect, it } from 'vitest';
import { formFrom } from '#app/form.ts';
import { isFilledIn, typedIn } from '#app/room/typed-fields.ts';

describe('what somebody typed into a form of a talk', () => {
	it('is every field with words in it, in the order of the page, one that nobody here knows too', () => {
		const form = formFrom(
			'formToken=f&token=t&question=T60&do=next&option=food&called=&called=Dave&relation=friend&number=a+few&when-date=12/11&when-part=night&changed-1=a+lift&words=chips&new=x',
		);
		expect(typedIn(form)).toEqual(['Dave', 'a few', '12/11', 'a lift', 'chips', 'x']);
	});

	it.each(['option=food', 'face=awful', 'relation=friend', 'words=x', 'changed-1=x', 'when-part=night'])('says something: %s', (body) => {
		expect(isFilledIn(formFrom(`token=t&question=T1&do=next&${body}`))).toBe(true);
	});

	it('says nothing where the page alone filled it', () => {
		expect(isFilledIn(formFrom('formToken=f&token=t&question=T1&do=next&who=nobody&code=CDFG2345&words=++&called='))).toBe(false);
	});
});
