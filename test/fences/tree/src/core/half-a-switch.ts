// refused by biome: useExhaustiveSwitchCases
export type State = 'raised' | 'seen' | 'owned';

export function label(state: State): string {
	switch (state) {
		case 'raised':
			return 'new';
		case 'seen':
			return 'read';
	}
	return '';
}
