import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

/**
 * Runs a command in a network of its own, from which a route leads to everywhere and nobody answers, as the same
 * ordinary user. What the kernel sends for itself there is nothing: no IPv6 address is made up.
 */
const SCRIPT = `
set -e
ip link set lo up
ip link add outside type veth peer name beyond
ip link set outside addrgenmode none
ip link set beyond addrgenmode none
ip address add 198.51.100.2/24 dev outside
ip link set outside up
ip link set beyond up
ip route add default via 198.51.100.1
ip neighbour add 198.51.100.1 lladdr 02:00:00:00:00:01 dev outside nud permanent
sent() { cat /proc/net/snmp /proc/net/snmp6; }
sent
echo between
user=$1 group=$2
shift 2
unshare --user --map-user="$user" --map-group="$group" "$@" 2>/dev/null
echo between
sent
`

/** All the IP packets that a program and its children sent, whatever for, and what it printed. */
export async function packetsOf(program: string, args: string[], env: NodeJS.ProcessEnv) {
  const user = [String(process.getuid?.()), String(process.getgid?.())]
  const command = ['--user', '--map-root-user', '--net', 'sh', '-c', SCRIPT, 'sh', ...user, program, ...args]
  const child = spawn('unshare', command, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'close')
  const [printed, complaint] = await Promise.all([text(child.stdout), text(child.stderr)])
  const [before, said, after] = printed.split('between\n')
  await ended
  if (before === undefined || said === undefined || after === undefined) throw new Error(complaint || printed)
  return { sent: sentIn(after) - sentIn(before), said }
}

/** Why packets cannot be counted here; null where they can. */
export async function whyNotCounted(): Promise<string | null> {
  return await packetsOf('true', [], process.env).then(
    () => null,
    (failure: Error) => `Packets are counted in a network namespace, which cannot be made here: ${failure.message}`,
  )
}

/** What the kernel counted in this namespace: of IPv4 a line of names and one of numbers, of IPv6 a line for each. */
function sentIn(statistics: string): number {
  const [names = '', numbers = ''] = statistics.split('\n').filter((line) => line.startsWith('Ip: '))
  const four = numbers.split(' ')[names.split(' ').indexOf('OutRequests')]
  const [, six] = /^Ip6OutRequests\s+(\d+)$/m.exec(statistics) ?? []
  return Number(four) + Number(six ?? 0)
}
