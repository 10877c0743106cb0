/** Everything that must be in place before the program can be built, run and tested; each step does only what is missing. */
import { nodeRefusal } from './decisions.mjs';
import { ensureDebianPackages } from './debian.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureNativeModule, mustCompile } from './native.mjs';
import { ensureRuntime } from './runtime.mjs';
import { Trouble } from './say.mjs';

/**
 * All but the build, whose failure is one result among others for `npm test`.
 *
 * @param {{ display: boolean, tests: boolean }} needs
 * @returns {Promise<import('./runtime.mjs').Runtime>} the Electron to run
 */
export async function bootstrap(needs) {
  const refusal = nodeRefusal(process.versions.node);
  if (refusal !== undefined) throw new Trouble(refusal);
  await ensureDependencies();
  const runtime = await ensureRuntime();
  await ensureDebianPackages({ ...needs, compiler: mustCompile(runtime.version) });
  await ensureNativeModule(runtime.version);
  return runtime;
}
