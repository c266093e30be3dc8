// refused by house rule: no module of ours is mocked
import { vi } from 'vitest';

vi.mock('#core/near.ts');
