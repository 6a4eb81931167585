import { type HeaderRule, headerTable, valueFor } from './headers'
import type { SiteFacts } from './security-policy'

/**
 * Writes a configuration of Caddy that serves `out/` with the table's headers.
 *
 * @param site what is particular to the built site
 * @returns text of the `Caddyfile`, to be run in the project's folder
 */
export function caddyConfiguration(site: SiteFacts): string {
  const table = headerTable(site)
  const varying = table.filter(({ cases }) => cases.length > 0)
  return `# Written by every build: change lib/publishing/caddy.ts instead.
#
# Serves out/ on http://localhost:8080, from the project's folder:
#
#   caddy run --config deploy/Caddyfile --adapter caddyfile
#
# On a server of your own: copy out/ and this file together, name the folder in \`root\`, take "auto_https off" out and
# put the site's name in the place of the address, such as
#
#   news.example {
#
# Caddy then fetches a certificate by itself. The policy below names the sums of this very build's style sheets, so
# reload after each new build: caddy reload --config deploy/Caddyfile --adapter caddyfile (it needs "admin off" out).

{
	admin off
	auto_https off
}

http://:8080 {
	bind 127.0.0.1
	root * out

	route {
		header -server
		header {
${table
  .filter(({ cases }) => cases.length === 0)
  .map(({ field, otherwise }) => `\t\t\t${field} ${quoted(otherwise ?? '')}`)
  .join('\n')}
		}
${varying.map(headersOf).join('\n')}

		@changing not method GET HEAD
		header @changing allow "GET, HEAD"
		respond @changing 405

		# Hidden files, the headers of other hosts, and compressed files by their own name are nobody's to ask for.
		@hidden path_regexp (?i)/\\.|^/_headers$|\\.(br|gz)$|\\x00
		error @hidden 404

		# A page without its last slash is sent on to it, with its query.
		@unfinished {
			file {path}/index.html
			not path */
			not expression {path}.startsWith("//")
		}
		@asking expression {query} != ""
		handle @unfinished {
			redir @asking {path}/?{query} permanent
			redir * {path}/ permanent
		}

		file_server {
			precompressed br gzip
			index index.html
		}
	}

	handle_errors {
		@missing expression {err.status_code} == 404
		handle @missing {
${varying.map((rule) => `\t\t\t${setting(rule, valueFor(rule, '/404.html') ?? '')}`).join('\n')}
			rewrite * /404.html
			file_server {
				precompressed br gzip
			}
		}
	}
}
`
}

/** The last header that fits stays, so the first case of the table comes last. */
function headersOf(rule: HeaderRule): string {
  const lines = rule.otherwise ? [`\t\theader ${rule.field} ${quoted(rule.otherwise)}`] : []
  const cases = rule.cases.map(({ files, value }, at) => {
    const name = `@${rule.field}-${at + 1}`
    return `\t\t${name} path_regexp ${files.source.replaceAll('\\/', '/')}\n\t\t${setting(rule, value, name)}`
  })
  return [...lines, ...cases.reverse()].join('\n')
}

/** Caddy may add to `vary` what we state too, so that one is set last. */
function setting({ field }: HeaderRule, value: string, matcher = '*'): string {
  if (field !== 'vary') return `header ${matcher} ${field} ${quoted(value)}`
  return `header ${matcher} {\n\t\t\t${field} ${quoted(value)}\n\t\t\tdefer\n\t\t}`
}

/** A word of Caddy's language that may hold blanks. */
function quoted(word: string): string {
  return `"${word.replaceAll('"', '\\"')}"`
}
