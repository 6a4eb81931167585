import { endingIn, FILE_TYPES, type FileType } from './file-types'
import { type HeaderRule, headerTable } from './headers'
import type { SiteFacts } from './security-policy'

/**
 * Writes a configuration of nginx that serves `out/` with the table's headers. It needs no module that Debian's
 * `nginx-light` lacks: the compressed files are chosen by `map` and `try_files`, not by a brotli module.
 *
 * @param site what is particular to the built site
 * @returns text of `nginx.conf`, to be run with the project as prefix
 */
export function nginxConfiguration(site: SiteFacts): string {
  const stated = headerTable(site).filter(({ field }) => field !== 'content-type')
  return `# Written by every build: change lib/publishing/nginx.ts instead.
#
# Serves out/ on http://localhost:8080, from the project's folder and without root:
#
#   nginx -p "$PWD" -c deploy/nginx.conf               (stop: nginx -p "$PWD" -c deploy/nginx.conf -s stop)
#
# On a server of your own: copy out/ and this file together, name the folder in \`root\` and your port or certificate in
# \`listen\`. The policy below names the sums of this very build's style sheets, so after each new build:
#
#   nginx -p "$PWD" -c deploy/nginx.conf -s reload

worker_processes auto;
pid /tmp/otagai-nginx.pid;
error_log stderr;

events {}

http {
  access_log off;
  client_body_temp_path /tmp/otagai-nginx-body;
  proxy_temp_path /tmp/otagai-nginx-proxy;
  fastcgi_temp_path /tmp/otagai-nginx-fastcgi;
  uwsgi_temp_path /tmp/otagai-nginx-uwsgi;
  scgi_temp_path /tmp/otagai-nginx-scgi;

  server_tokens off;
  sendfile on;
  tcp_nopush on;
  etag on;
  types {}
  default_type application/octet-stream;

  # Which of the files that lie beside each other is sent: .br before .gz, neither to those who refuse it with q=0.
  map $http_accept_encoding $precompressed {
    default "";
    "~*(^|[\\s,])br(?!\\s*;\\s*q\\s*=\\s*0(\\.0*)?\\s*(,|$))\\s*([;,]|$)" .br;
    "~*(^|[\\s,])gzip(?!\\s*;\\s*q\\s*=\\s*0(\\.0*)?\\s*(,|$))\\s*([;,]|$)" .gz;
  }
  map $uri $content_encoding {
    default "";
    "~\\.br$" br;
    "~\\.gz$" gzip;
  }
  map $uri $file {
    default $uri;
    "~^(?<plain>.+)\\.(br|gz)$" $plain;
  }
  map $request_method $allow {
    default "GET, HEAD";
    GET "";
    HEAD "";
  }

${stated
  .filter(({ cases }) => cases.length > 0)
  .map(mapOf)
  .join('\n')}

  server {
    listen 127.0.0.1:8080;
    root out;
    # Behind a proxy or another port, an address that is sent on stays where it was asked for.
    absolute_redirect off;
    autoindex off;
    error_page 404 /404.html;

${stated
  .map(
    (rule) =>
      `    add_header ${rule.field} ${rule.cases.length > 0 ? variableOf(rule) : quoted(rule.otherwise ?? '')} always;`,
  )
  .join('\n')}
    add_header content-encoding $content_encoding always;
    add_header allow $allow always;

    if ($request_method !~ ^(GET|HEAD)$) {
      return 405;
    }

    # Hidden files, the headers of other hosts, and compressed files by their own name are nobody's to ask for.
    location ~* "/\\.|^/_headers$|\\.(br|gz)$" {
      return 404;
    }

    location ~ "/$" {
      default_type "text/html; charset=utf-8";
      try_files \${uri}index.html$precompressed \${uri}index.html =404;
    }

${FILE_TYPES.map(locationOf).join('\n')}

    location / {
      # A page without its last slash is sent on to it.
      if (-f $request_filename/index.html) {
        rewrite ^(.*)$ $1/ permanent;
      }
      try_files $uri =404;
    }
  }
}
`
}

/** The variable that holds a field's value for the file that is sent. */
function variableOf({ field }: HeaderRule): string {
  return `$${field.replaceAll('-', '_')}`
}

function mapOf(rule: HeaderRule): string {
  const lines = [
    `    default ${quoted(rule.otherwise ?? '')};`,
    ...rule.cases.map(({ files, value }) => `    ${quoted(`~${sourceOf(files)}`)} ${quoted(value)};`),
  ]
  return `  map $file ${variableOf(rule)} {\n${lines.join('\n')}\n  }`
}

/** The type cannot come from the name of the file that is sent, which may end in .br: so each type has its place. */
function locationOf({ endings, type, shrinks }: FileType): string {
  return `    location ~ ${quoted(sourceOf(endingIn(endings)))} {
      default_type ${quoted(type)};
      try_files ${shrinks ? '$uri$precompressed ' : ''}$uri =404;
    }`
}

function sourceOf(files: RegExp): string {
  return files.source.replaceAll('\\/', '/')
}

/** A word of nginx's language: quotes let it hold braces, semicolons and blanks. */
function quoted(word: string): string {
  return `"${word.replaceAll('"', '\\"')}"`
}
