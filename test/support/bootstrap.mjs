// Brings a fresh clone to where it can run: packages, then a Chromium. Plain Node without packages, because there are none yet.

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** An error whose message is all that a person needs. */
export class Plainly extends Error {}

/**
 * Runs a program with its output on the screen or kept, never with our standard input.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ readonly quiet?: boolean, readonly env?: Readonly<Record<string, string>>, readonly shell?: boolean }} [how]
 * @returns {Promise<{ readonly code: number, readonly output: string }>}
 */
export function run(command, args, how = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...how.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: how.shell === true,
    });
    let output = '';
    const take = (/** @type {Buffer} */ part) => {
      output += part;
      if (how.quiet !== true) process.stdout.write(part);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A program of an installed package, run by this very Node: no shell, the same on every system. */
export function runTool(/** @type {string} */ script, /** @type {readonly string[]} */ args, how = {}) {
  return run(process.execPath, [join(ROOT, 'node_modules', script), ...args], how);
}

const seconds = (/** @type {number} */ since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20)
    throw new Plainly(`Node 20 or newer is needed; this is ${process.versions.node}. See https://nodejs.org/`);
}

async function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const mark = join(ROOT, 'node_modules', '.installed-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('• packages: npm ci (the first time this takes about a minute)');
  const since = performance.now();
  // npm is a script of its own on Windows, and only a shell finds it there.
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], {
    quiet: true,
    shell: process.platform === 'win32',
  });
  if (code !== 0) throw new Plainly(`npm ci failed:\n${output.slice(-4000)}`);
  writeFileSync(mark, lock);
  console.log(`  installed in ${seconds(since)}`);
}

const works = (/** @type {string} */ path) => spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;

function howToInstall() {
  switch (process.platform) {
    case 'darwin':
    case 'win32':
      return '  npx playwright install chromium';
    default:
      return existsSync('/usr/bin/apt-get')
        ? '  sudo apt-get update && sudo apt-get install -y chromium\nor, without root:\n  npx playwright install chromium'
        : '  install the package "chromium" of your distribution, or: npx playwright install chromium';
  }
}

async function installChromium() {
  const known = findChromium();
  if (known && (process.platform !== 'linux' || works(known))) return known;
  const isRoot = process.getuid?.() === 0;
  if (process.platform === 'linux' && isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('• Chromium: apt-get install chromium (the first time this takes a minute or two)');
    const since = performance.now();
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const update = await run('apt-get', ['update'], { quiet: true, env });
    const install = await run('apt-get', ['install', '-y', 'chromium'], { quiet: true, env });
    const installed = findChromium();
    if (installed && works(installed)) {
      console.log(`  installed in ${seconds(since)}`);
      return installed;
    }
    const said = `${update.code === 0 ? '' : update.output.slice(-1500)}${install.output.slice(-1500)}`;
    throw new Plainly(
      `Chromium could not be installed through apt-get:\n${said}\nInstall one, or name it: CHROMIUM=/path/to/chromium`,
    );
  }
  throw new Plainly(
    `No Chromium was found. (Branded Chrome cannot load an unpacked extension by command line.) Install one:\n${howToInstall()}\nor name one that is there: CHROMIUM=/path/to/chromium`,
  );
}

/** Packages and a Chromium, installed if they are missing. Throws `Plainly` with what to do. */
export async function bootstrap() {
  checkNode();
  await installPackages();
  const chromium = await installChromium();
  return { chromium };
}

/** The extension as `.output/chrome-mv3`. */
export async function build() {
  const { code, output } = await runTool('wxt/bin/wxt.mjs', ['build'], { quiet: true });
  if (code !== 0) throw new Plainly(`The build failed:\n${output.slice(-4000)}`);
}

/** Runs a script's whole work; a plain error is told plainly, any other with its stack. */
export async function main(/** @type {() => Promise<number | undefined>} */ work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    console.error(error instanceof Plainly ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
