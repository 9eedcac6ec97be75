// Runs before node_modules exists, under whatever Node the machine has: nothing but Node's own modules here.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { step } from './progress.mjs'
import { Trouble } from './trouble.mjs'

const oldestNode = 20
const roomNeeded = 2 * 1024 ** 3

/**
 * Makes node_modules agree with package-lock.json, and says whether anything had to be installed.
 * @param {string} root
 */
export async function installPackages(root) {
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    throw new Trouble(
      `Opcit needs Node ${oldestNode} or later to start; this is ${process.versions.node}. See https://nodejs.org.`,
    )
  }
  if (isInstalled(root)) return false
  requireRoom(root)
  await step('Installing packages', () => npmInstall(root))
  return true
}

/** @param {string} root */
function isInstalled(root) {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const found = readPackages(join(root, 'node_modules/.package-lock.json'))
  if (!wanted || !found) return false
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  )
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined
}

/** @param {string} root */
function requireRoom(root) {
  const { bavail, bsize } = statfsSync(root)
  if (bavail * bsize >= roomNeeded) return
  const left = Math.floor((bavail * bsize) / 1024 ** 2)
  throw new Trouble(
    `The disk that holds ${root} has only ${left} MB left; installing and building needs 2 GB. Make room and start again.`,
  )
}

/**
 * Not `npm ci`: it refuses a lock file without the packages of other machines, and npm leaves those out where a registry
 * does not offer them. The versions are the lock file's all the same. No package here needs its install script.
 * @param {string} root
 * @returns {Promise<void>}
 */
function npmInstall(root) {
  const args = [
    'install',
    '--no-save',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ]
  const cli = process.env.npm_execpath
  // The Node that runs npm must not be the one inside the node_modules that npm replaces.
  const node = process.env.npm_node_execpath ?? process.execPath
  const quiet = [...args, '--loglevel=error']
  const npm = cli
    ? spawn(node, [cli, ...quiet], { cwd: root, stdio: 'inherit' })
    : spawn('npm', quiet, onPath(root))

  return new Promise((resolve, reject) => {
    npm.once('error', () =>
      reject(new Trouble('npm was not found. It comes with Node: see https://nodejs.org.')),
    )
    npm.once('exit', (code) => {
      if (code === 0) resolve()
      else
        reject(
          new Trouble(
            'npm could not install the packages; it says why above. Check the network and the free disk, then start again.',
          ),
        )
    })
  })
}

/**
 * @param {string} root
 * @returns {import('node:child_process').SpawnOptions}
 */
function onPath(root) {
  return { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }
}
