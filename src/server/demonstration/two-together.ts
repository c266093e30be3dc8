import { dev } from './dev.ts';
import { leah } from './leah.ts';
import { awayTogether } from './record-moments.ts';
import type { Story } from './setting.ts';

/** Two who were away together: two records, two talks, two accounts. All that they share is that neither was alone. */
export const twoTogether: Story = (setting) => {
	const hers = leah(setting);
	const his = dev(setting);
	return [...hers.moments, ...his.moments, awayTogether(setting.cast.nadia, setting.calendar.day(-5, '13:20'), hers.episode, his.episode)];
};
