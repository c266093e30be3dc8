// refused by house rule: test titles are plain sentences
import { expect, it } from 'vitest';

it('should add up', () => {
	expect(1 + 1).toBe(2);
});
