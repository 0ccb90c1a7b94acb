import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dynoxideBinary, findDynoxide } from '../../../infra/local/engines/find-dynoxide.ts';

const folder = mkdtempSync(join(tmpdir(), 'tocsin-path-'));
afterAll(() => rmSync(folder, { recursive: true }));
const elsewhere = { platform: 'sunos', arch: 'sparc', path: `/nowhere::${folder}` };

test('on a platform without a package of the engine, the one on the PATH is found', () => {
  writeFileSync(join(folder, 'dynoxide'), '');
  chmodSync(join(folder, 'dynoxide'), 0o600);
  expect(findDynoxide({ ...elsewhere, path: '/nowhere' })).toBeNull();
  chmodSync(join(folder, 'dynoxide'), 0o700);
  expect(findDynoxide(elsewhere)).toBe(join(folder, 'dynoxide'));
});

test('without any, the refusal names each way to one', () => {
  const refused = () => dynoxideBinary({ ...elsewhere, path: '/nowhere' });
  expect(refused).toThrow('npm install --no-save @dynoxide/sunos-sparc@');
  expect(refused).toThrow('--yes');
  expect(refused).toThrow('PATH');
  expect(refused).toThrow('AWS_ENDPOINT_URL_DYNAMODB');
});
