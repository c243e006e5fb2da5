// The application, filled with invented people, running for one worker.

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export type Database = 'sqlite' | 'postgres';

export type Platform = {
  slug: string;
  url: string;
  /** Pages, and links that let in as somebody, by what they are for: home, ask, help, mailbox … */
  links: Record<string, string>;
};

/** The line that `entraide demo --json` prints when it is ready. */
type Ready = { address: string; platforms: Platform[] };

export class Demo {
  private constructor(
    readonly address: string,
    readonly platforms: Platform[],
    /** The URL of its database. */
    private readonly database: string,
    private readonly end: () => Promise<void>,
  ) {}

  /** Starts it on a free port with a filled database of its own; `log` is the file its log goes to. */
  static async start(database: Database, log: string): Promise<Demo> {
    const data = await mkdtemp(join(tmpdir(), 'entraide-e2e-'));
    const filled = { sqlite: process.env.FILLED_SQLITE, postgres: process.env.FILLED_POSTGRES }[database];
    if (!filled) throw new Error('no PostgreSQL here: run this with cargo xtask test --only browser');
    const store = database === 'postgres' ? await createDatabase(filled) : undefined;
    if (!store) await cp(filled, data, { recursive: true });
    const args = ['--data', data, ...(store ? ['--database', store.url] : [])];
    return Demo.run(args, log, store?.url ?? `sqlite:${join(data, 'demo.db')}`, async () => {
      await store?.drop();
      await rm(data, { recursive: true, force: true });
    });
  }

  /** Runs it with these options on a database; `after` tidies up when it has ended. */
  static async run(options: string[], log: string, database: string, after = async () => {}): Promise<Demo> {
    const program = binary();
    const args = ['demo', '--listen', '127.0.0.1:0', '--json', ...options];
    const server = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    server.stderr.pipe(createWriteStream(log));
    const end = async () => {
      await stop(server);
      await after();
    };
    try {
      const ready = await firstLine(server, program, log);
      return new Demo(ready.address, ready.platforms, database, end);
    } catch (error) {
      await end();
      throw error;
    }
  }

  stop(): Promise<void> {
    return this.end();
  }

  /** Gives a platform other rules, as its operator does: a line of TOML each. */
  async rule(slug: string, rules: string): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'entraide-rules-'));
    const file = join(folder, 'rules.toml');
    await writeFile(file, rules);
    const env = { ...process.env, ENTRAIDE_DATABASE_URL: this.database };
    await promisify(execFile)(binary(), ['platform', 'rules', slug, file], { env });
    await rm(folder, { recursive: true });
  }

  /** The platform with this name in its address; without one, the first. */
  platform(slug?: string): Platform {
    const found = slug ? this.platforms.find((one) => one.slug === slug) : this.platforms[0];
    if (!found) throw new Error(`no platform ${slug}; there are: ${this.platforms.map((one) => one.slug)}`);
    return found;
  }

  /** A page, or a link that lets in, of a platform. */
  link(name: string, slug?: string): string {
    const { links, slug: found } = this.platform(slug);
    const link = links[name];
    if (!link) throw new Error(`${found} has no link ${name}; there are: ${Object.keys(links)}`);
    return link;
  }
}

function binary(): string {
  return process.env.ENTRAIDE || fileURLToPath(new URL('../../target/debug/entraide', import.meta.url));
}

async function firstLine(server: ChildProcess, program: string, log: string): Promise<Ready> {
  const lines = createInterface({ input: server.stdout! });
  const line = new Promise<string>((found, failed) => {
    lines.once('line', found);
    server.once('error', (error) => failed(new Error(`${program} cannot be started: ${error.message}`)));
    server.once('exit', (code) => failed(new Error(`${program} ended with ${code}; its log: ${log}`)));
    setTimeout(() => failed(new Error(`${program} was not ready in time; its log: ${log}`)), 400_000).unref();
  });
  const ready = JSON.parse(await line) as Ready;
  if (!ready.platforms?.length) throw new Error(`${program} named no platform`);
  return ready;
}

async function stop(server: ChildProcess): Promise<void> {
  // Never started, or gone already.
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  const patience = setTimeout(() => server.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(patience);
}

/** A new database on the test server, empty or a copy of another one. */
export async function createDatabase(template?: string): Promise<{ name: string; url: string; drop: () => Promise<void> }> {
  const server = process.env.ENTRAIDE_TEST_POSTGRES;
  if (!server) throw new Error('ENTRAIDE_TEST_POSTGRES is not set: run this with cargo xtask test --only browser');
  const name = `e2e_${randomUUID().replaceAll('-', '')}`;
  const sql = (command: string) => promisify(execFile)('psql', [server, '--no-psqlrc', '--quiet', '--command', command]);
  await sql(template ? `CREATE DATABASE ${name} TEMPLATE ${template}` : `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    name,
    url: url.href,
    drop: async () => {
      await sql(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}
