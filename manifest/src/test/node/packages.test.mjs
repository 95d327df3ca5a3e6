// Checks the packages that Maven has made: against Microsoft's schema, and against what it does not say.
import { before, test } from 'node:test';
import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import { files } from './zip.mjs';
import { pixels } from './png.mjs';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '../../..');
const target = join(root, 'target');
const ENVIRONMENTS = ['dev', 'test', 'prod'];
const LANGUAGES = ['fr', 'es', 'ar'];
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const read = (environment) => files(readFileSync(join(target, `laurel-${environment}.zip`)));
const json = (all, name) => JSON.parse(all[name].toString('utf8'));

before(() => ok(existsSync(join(target, 'laurel-prod.zip')), 'manifest/target/laurel-*.zip is missing: build first'));

const schemas = join(dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas/teams');

function schema(version, name) {
  const file = join(schemas, `v${version}/MicrosoftTeams.${name}schema.json`);
  return new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, formats: { uri: /^https:/ } }).compile(JSON.parse(readFileSync(file, 'utf8')));
}

for (const environment of ENVIRONMENTS) {
  test(`${environment}: Microsoft's schema takes the manifest and every language`, () => {
    const all = read(environment);
    const manifest = json(all, 'manifest.json');
    const manifestFits = schema(manifest.manifestVersion, '');
    ok(manifestFits(manifest), JSON.stringify(manifestFits.errors, null, 2));
    const languageFits = schema(manifest.manifestVersion, 'Localization.');
    for (const language of LANGUAGES) {
      ok(languageFits(json(all, `${language}.json`)), language + JSON.stringify(languageFits.errors, null, 2));
    }
  });

  test(`${environment}: it holds what it names, and nothing else`, () => {
    const all = read(environment);
    const manifest = json(all, 'manifest.json');
    const named = ['manifest.json', manifest.icons.color, manifest.icons.outline,
      ...manifest.localizationInfo.additionalLanguages.map(({ file }) => file)];
    deepStrictEqual(Object.keys(all).sort(), named.sort());
    for (const name of named.filter((one) => one.endsWith('.json'))) ok(!/@[a-z.]+@|\$\{/.test(all[name]), `${name}: something is left unfilled`);
  });

  test(`${environment}: it has the values of its own properties`, () => {
    hasValues(json(read(environment), 'manifest.json'), properties(environment));
  });

  test(`${environment}: its ids are ids, and the extension is the bot's`, () => {
    const manifest = json(read(environment), 'manifest.json');
    const [bot] = manifest.bots;
    for (const id of [manifest.id, bot.botId]) match(id, GUID);
    ok(manifest.id !== bot.botId);
    strictEqual(manifest.composeExtensions[0].botId, bot.botId);
  });

  test(`${environment}: it asks for no more than it needs, and trusts one domain at most`, () => {
    const manifest = json(read(environment), 'manifest.json');
    strictEqual(manifest.authorization, undefined, 'Laurel reads no conversation by itself, so it needs no such permission');
    const own = new URL(manifest.developer.websiteUrl).host;
    for (const url of [manifest.developer.privacyUrl, manifest.developer.termsOfUseUrl]) {
      strictEqual(new URL(url).host, own);
      strictEqual(new URL(url).protocol, 'https:');
    }
    for (const domain of manifest.validDomains) strictEqual(domain, own);
  });

  test(`${environment}: every language says every text`, () => {
    const all = read(environment);
    const manifest = json(all, 'manifest.json');
    for (const language of LANGUAGES) {
      deepStrictEqual(Object.keys(json(all, `${language}.json`)).filter((key) => key !== '$schema').sort(), texts(manifest), language);
    }
  });
}

test('a bank can give its own values on the command line', () => {
  const place = mkdtempSync(join(tmpdir(), 'laurel-manifest-'));
  try {
    cpSync(join(root, '../pom.xml'), join(place, 'pom.xml'));
    for (const part of ['pom.xml', 'env', 'src/main/teams']) cpSync(join(root, part), join(place, 'manifest', part), { recursive: true });
    const values = {
      'app.id': '6d1b3c52-0a4e-4c1b-9d3f-0f1e2d3c4b5a', 'bot.id': '0f9e8d7c-6b5a-4c3d-8e1f-a0b1c2d3e4f5',
      domain: 'laurel.first-bank.example', developer: 'First Bank of Nowhere', version: '2.3.4', suffix: ' (trial)',
    };
    const given = Object.entries(values).map(([name, value]) => `-D${name}=${value}`);
    execFileSync('mvn', ['-B', '-q', '-o', '-f', join(place, 'manifest/pom.xml'), 'package', ...given], { encoding: 'utf8' });
    for (const environment of ENVIRONMENTS) {
      const all = files(readFileSync(join(place, `manifest/target/laurel-${environment}.zip`)));
      hasValues(json(all, 'manifest.json'), values);
      ok(!/example[.]com|@[a-z.]+@/.test(all['manifest.json'].toString('utf8')), 'no value of the files is left');
      const manifestFits = schema(json(all, 'manifest.json').manifestVersion, '');
      ok(manifestFits(json(all, 'manifest.json')), JSON.stringify(manifestFits.errors));
    }
  } finally {
    rmSync(place, { recursive: true });
  }
});

function hasValues(manifest, values) {
  strictEqual(manifest.id, values['app.id']);
  deepStrictEqual([manifest.bots[0].botId, manifest.composeExtensions[0].botId], [values['bot.id'], values['bot.id']]);
  strictEqual(manifest.developer.websiteUrl, `https://${values.domain}/laurel`);
  strictEqual(manifest.developer.name, values.developer);
  strictEqual(manifest.version, values.version);
  strictEqual(manifest.name.short, `Laurel${values.suffix}`);
}

/** The values that an environment's file has. */
function properties(environment) {
  const lines = readFileSync(join(root, `env/${environment}.properties`), 'utf8').split('\n').filter((line) => /^[a-z]/.test(line));
  return Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2).map((text) => text.replace('\\u0020', ' '))));
}

test('commands are as short as Teams shows them, in every language', () => {
  const all = read('prod');
  const manifest = json(all, 'manifest.json');
  const { commandLists } = manifest.bots[0];
  const english = [...commandLists.flatMap(({ commands }) => commands), ...manifest.composeExtensions[0].commands];
  // Microsoft's schema lets the bot's own be longer than its pages say that they may be.
  const texts = english.flatMap(({ title, description }) => [[title, 32], [description, 128]]);
  for (const language of LANGUAGES) {
    for (const [key, text] of Object.entries(json(all, `${language}.json`))) {
      if (/commands\[\d+\]\.(title|description)$/.test(key)) texts.push([text, key.endsWith('title') ? 32 : 128]);
    }
  }
  strictEqual(texts.length, english.length * 2 * (1 + LANGUAGES.length));
  for (const [text, most] of texts) ok(text.length > 0 && text.length <= most, `${text} is longer than ${most}`);
  for (const { scopes, commands } of commandLists) ok(commands.length <= (scopes.includes('personal') ? 12 : 10), scopes.join());
});

test('its version is the first that has room for all commands, or a newer one, and every newer one takes it, too', () => {
  const manifest = json(read('prod'), 'manifest.json');
  const versions = readdirSync(schemas).flatMap((name) => /^v1[.](\d+)$/.exec(name)?.slice(1).map(Number) ?? []).sort((one, other) => one - other);
  const takes = (minor) => schema(`1.${minor}`, '')({ ...manifest, manifestVersion: `1.${minor}`, $schema: manifest.$schema.replace(/v1[.]\d+/, `v1.${minor}`) });
  const taking = versions.filter(takes);
  deepStrictEqual(taking, versions.filter((minor) => minor >= taking[0]));
  ok(Number(manifest.manifestVersion.split('.')[1]) >= taking[0]);
});

test('no two environments share an app or a bot', () => {
  const ids = ENVIRONMENTS.map(read).map((all) => json(all, 'manifest.json')).flatMap(({ id, bots }) => [id, bots[0].botId]);
  strictEqual(new Set(ids).size, 6);
});

test('the colour icon is 192 pixels wide and filled to its edges', () => {
  const { width, height, at } = pixels(read('prod')['color.png']);
  deepStrictEqual([width, height], [192, 192]);
  for (const [x, y] of [[0, 0], [191, 0], [0, 191], [191, 191]]) strictEqual(at(x, y)[3], 255);
});

test('the outline icon is 32 pixels wide, white on nothing', () => {
  const { width, height, at } = pixels(read('prod')['outline.png']);
  deepStrictEqual([width, height], [32, 32]);
  let drawn = 0;
  for (let y = 0; y < 32; y++) {
    for (let x = 0; x < 32; x++) {
      const [red, green, blue, alpha] = at(x, y);
      if (alpha > 0) {
        drawn++;
        deepStrictEqual([red, green, blue], [255, 255, 255], `${x},${y}`);
      }
    }
  }
  ok(drawn > 100 && drawn < 800, String(drawn));
});

/** The keys of all texts of a manifest that a language file may replace. */
function texts(manifest) {
  const keys = ['name.short', 'name.full', 'description.short', 'description.full'];
  const both = (path) => keys.push(`${path}.title`, `${path}.description`);
  manifest.bots[0].commandLists.forEach(({ commands }, list) => commands.forEach((_, i) => both(`bots[0].commandLists[${list}].commands[${i}]`)));
  manifest.composeExtensions[0].commands.forEach(({ parameters = [] }, i) => {
    both(`composeExtensions[0].commands[${i}]`);
    parameters.forEach((_, p) => both(`composeExtensions[0].commands[${i}].parameters[${p}]`));
  });
  return keys.sort();
}
