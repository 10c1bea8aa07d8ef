import type { CommandAnswer } from './bad-input.ts';

type Command = (argv: readonly string[]) => Promise<CommandAnswer>;

/** The analyses, each loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  network: async () => (await import('./analyse-network.ts')).runNetworkCommand,
  coverage: async () => (await import('./analyse-coverage.ts')).runCoverageCommand,
  gaps: async () => (await import('./analyse-gaps.ts')).runGapsCommand,
  zones: async () => (await import('./analyse-zones.ts')).runZonesCommand,
  flyway: async () => (await import('./analyse-flyway.ts')).runFlywayCommand,
  dissolve: async () => (await import('./analyse-dissolve.ts')).runDissolveCommand,
};

const [name = '', ...argv] = process.argv.slice(2);
const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (load === undefined) {
  process.stderr.write(`The analysis must be one of ${Object.keys(COMMANDS).join(', ')}, not "${name}".\n`);
  process.exitCode = 2;
} else {
  const { exitCode, stdout, stderr } = await (await load())(argv);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
}
