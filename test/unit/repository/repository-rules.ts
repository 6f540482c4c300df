/** The repository's own rules, as functions over text: each gives what breaks it, one line each. */
import * as v from 'valibot';

/** Folders that ARCHITECTURE.md does not describe in its table. */
export function undescribedFolders(paths: readonly string[], architecture: string): readonly string[] {
  const folders = new Set(paths.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/'))));
  return [...folders].filter((folder) => !folder.startsWith('.') && !architecture.includes(`| \`${folder}/\` `));
}

/** Folders that ARCHITECTURE.md describes and that are not there. */
export function vanishedFolders(paths: readonly string[], architecture: string): readonly string[] {
  const described = [...architecture.matchAll(/^\| `([^`]+\/)` /gm)].map(([, folder = '']) => folder);
  return described.filter((folder) => !paths.some((path) => path.startsWith(folder)));
}

/** Where a text names somebody's own machine, or a package registry that is not the public one. */
export function privatePlaces(text: string): readonly string[] {
  return [
    ...(text.match(homeFolder) ?? []),
    ...(text.match(registryHost) ?? []).filter((host) => host !== publicRegistry),
  ];
}

/** The home of a `reader` is an example's, and nobody's. */
const homeFolder = /(?<![\w.])\/(?:home|Users|root|work)\/(?!reader\b)[\w.-]+/g;
const registryHost = /(?<=https?:\/\/)[\w.-]*(?:registry|artifactory|nexus|verdaccio|npm)[\w.-]*/g;
const publicRegistry = 'registry.npmjs.org';

const dependencies = v.optional(v.record(v.string(), v.string()), {});

const lockSchema = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      resolved: v.optional(v.string()),
      integrity: v.optional(v.string()),
      link: v.optional(v.boolean(), false),
      optionalDependencies: dependencies,
    }),
  ),
});

/**
 * What makes a lockfile install differently elsewhere: a package from another host, one without a fingerprint, or one for
 * another platform that is missing, over which `npm ci` stumbles.
 */
export function lockfileProblems(lockfile: unknown): readonly string[] {
  const { packages } = v.parse(lockSchema, lockfile);
  const names = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
  return Object.entries(packages).flatMap(([path, { resolved, integrity, optionalDependencies }]) => [
    ...(resolved && new URL(resolved).host !== publicRegistry ? [`${path} comes from ${new URL(resolved).host}`] : []),
    ...(path !== '' && !integrity ? [`${path} has no integrity`] : []),
    ...Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${path} needs ${name}, which is not locked`),
  ]);
}

const manifestSchema = v.object({ scripts: dependencies, dependencies, devDependencies: dependencies });

/** Dependencies whose version is a range. */
export function looseVersions(manifest: unknown): readonly string[] {
  const { dependencies, devDependencies } = v.parse(manifestSchema, manifest);
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `${name} ${version}`);
}

/** Scripts that a text tells people to run with npm and that the manifest does not have. */
export function unknownScripts(prose: string, manifest: unknown): readonly string[] {
  const { scripts } = v.parse(manifestSchema, manifest);
  const named = [...prose.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  return named.filter((name) => !(name in scripts));
}

/** Files of the repository, with or without their extension, that a text names in code spans or links and that are not there. */
export function unknownPaths(prose: string, paths: readonly string[]): readonly string[] {
  const topLevel = new Set(paths.map((path) => path.split('/')[0]));
  const spans = [...prose.matchAll(/`([\w.-]+(?:\/[\w.-]+)+\/?)`/g), ...prose.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)];
  return spans
    .map(([, span = '']) => span)
    .filter((span) => topLevel.has(span.split('/')[0]))
    .filter((span) => !paths.some((path) => isNamedBy(span, path)));
}

function isNamedBy(span: string, path: string): boolean {
  return path === span || path.startsWith(span.endsWith('/') ? span : `${span}/`) || path.startsWith(`${span}.`);
}
