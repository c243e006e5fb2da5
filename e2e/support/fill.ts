// Fills one demonstration a database before all tests; every worker starts on a copy.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, Demo } from './demo';

/** Fills them side by side; the answer puts them away again. */
export default async function fill(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'entraide-e2e-filled-'));
  const store = process.env.ENTRAIDE_TEST_POSTGRES ? await createDatabase() : undefined;
  const log = (name: string) => join(folder, `${name}.log`);
  await Promise.all([
    Demo.run(['--data', join(folder, 'sqlite')], log('sqlite'), `sqlite:${join(folder, 'sqlite', 'demo.db')}`).then((demo) => demo.stop()),
    store && Demo.run(['--data', folder, '--database', store.url], log('postgres'), store.url).then((demo) => demo.stop()),
  ]);
  process.env.FILLED_SQLITE = join(folder, 'sqlite');
  process.env.FILLED_POSTGRES = store?.name;
  return async () => {
    await store?.drop();
    await rm(folder, { recursive: true, force: true });
  };
}
