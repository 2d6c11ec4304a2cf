import { expect, it } from 'vitest';
import { asText } from './report';

it('says each line with its standing and what to do', () => {
  const lines = [
    { what: 'Clock', found: 'It is 1970.', standing: 'look at this', remedy: 'Set it.' },
    { what: 'SQLite', found: '3.53' },
  ];
  expect(asText('Check', [{ title: 'Parts', lines }])).toBe(
    'Check\n\nParts\nClock: It is 1970. [look at this] Set it.\nSQLite: 3.53\n',
  );
});
