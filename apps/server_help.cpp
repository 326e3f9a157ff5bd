#include "apps/server_help.hpp"

namespace hubbub {

const char* const server_help = R"(Usage: hubbub-server [options]

A chat server: people meet in rooms, each over the wire format they like.

  --listen.colon=ADDRESS     'Alice: hello', for nc           :1234
  --listen.bracket=ADDRESS   '[Alice]: hello', for telnet     :5000
  --listen.irc=ADDRESS       IRC                              :6667
  --listen.web=ADDRESS       a page for browsers              :8080
  --listen.metrics=ADDRESS   metrics for Prometheus           off
  --listen.ircs=ADDRESS      IRC over TLS (usually :6697)     off
  --listen.webs=ADDRESS      the page over TLS                off
  --listen.colons=ADDRESS    the plain ones over TLS          off
  --listen.brackets=ADDRESS                                   off

ADDRESS is address:port, [ipv6]:port, or :port for all interfaces, or several of them
with commas in between; port 0 picks a free one; nothing turns a listener off. Metrics
are on loopback unless there is an address.

  --server.name=NAME         as IRC shows it                  hubbub.local
  --server.network=NAME      as IRC shows it                  Hubbub
  --server.description=TEXT  one line about the server
  --server.admin=TEXT        whom to ask about it
  --server.motd-file=FILE    message of the day, for IRC
  --server.password=HASH     what IRC users must give         none
  --server.password-file=FILE  its first line is that password
  --server.state-folder=FOLDER  for what the server makes     systemd's, or .
  --server.io-uring=WHEN     send through it: auto or off     auto
  --oper.name=NAME           who may become an operator       nobody
  --oper.password=HASH       the password for it
  --oper.password-file=FILE  its first line is that password
  --oper.host=NAME           shown as an operator's host      the usual one
  --oper.operators=LIST      more of them: 'NAME CLASS password=HASH', ...
  --oper.classes=LIST        what they may do: 'CLASS RIGHT RIGHT', ...
  --tls.certificate=FILES    PEM; several, for several names  one it makes
  --tls.key=FILES            their keys, in the same order
  --tls.priority=TEXT        TLS versions and ciphers, as GnuTLS names them
  --tls.sts=DAYS             have clients come by TLS only    off
  --proxy.listeners=NAMES    where only proxies connect (irc,colon)
  --proxy.networks=LIST      where proxies are (PROXY protocol, HTTP)
  --web.root=FOLDER          another page                     our own
  --web.origins=LIST         whose pages may connect as well  none
  --web.acme-folder=FOLDER   with answers to ACME challenges  none
  --webirc.password=HASH     what a gateway must give (WEBIRC)
  --webirc.password-file=FILE  its first line is that password
  --webirc.networks=LIST     where the gateways are
  --irc.disabled-capabilities=NAMES  not offered (a,b)
  --chat.default-room=ROOM   where plain users enter          #lobby
  --chat.room-modes=LETTERS  modes of a new room              n
  --chat.reserved-names=NAMES  that nobody may take: *Serv,Services,Global,root,...
  --chat.default-user-modes=LETTERS  of a newcomer on IRC     none
  --chat.cloaks=BOOL         hides people's addresses         true

  --store.file=FILE          keeps accounts, rooms, bans; empty: until the end  hubbub.db
  --accounts.require-tls=BOOL  to log in; not on this machine  true
  --accounts.scram=BOOL      SCRAM-SHA-256, and keys kept     false
  --accounts.registration=BOOL anybody may make an account    true
  --accounts.before-connect=BOOL on IRC before one is in, too  true
  --accounts.min-password=BYTES                               6
  --accounts.per-address=N   made in a day; 0: no limit       5
  --accounts.expire-days=N   without a login; 0: never ended  0
  --accounts.max-rooms=N     registered by one; 0: none       20
  --accounts.max-room-access=N  on a room's access list       50

  --archive.recent=N         messages kept of each room; 0: none  200
  --archive.memory=BYTES     for those of all rooms           67108864
  --archive.page=N           asked for at once                100
  --archive.cutoff=none|joined  what newcomers see of the past  none
  --archive.keep-days=N      on the disk; 0: nothing, or no limit  0
  --archive.keep-rows=N      of each room; 0: nothing, or no limit  0
  --archive.search=BOOL      in what is on the disk           true
  --archive.queue=N          messages that wait for the disk  20000
  --archive.file=FILE        where they are kept              hubbub-history.db

  --log.level=LEVEL          error, warning, info or debug    warning
  --log.file=FILE            instead of standard error

  --limits.line-length=BYTES                                  4096
  --limits.name-tries=N                                       5
  --limits.rooms=N                all together                20000
  --limits.rooms-per-user=N                                   100
  --limits.room-list-entries=N                                100
  --limits.knocks=N               a room hears in a minute    5
  --limits.monitored=N                                        100
  --limits.multiline-bytes=N      of a message of many lines  4096
  --limits.multiline-lines=N      of it                       32
  --limits.metadata-keys=N        of a user, of a room        20
  --limits.metadata-value-bytes=N of a value                  256
  --limits.metadata-subs=N        keys one user hears of      50
  --limits.metadata-memory=BYTES  of all metadata             16777216
  --limits.accepted=N             people, by one who is +g    100
  --limits.server-bans=N          KLINE and its like          5000
  --limits.registration-timeout=TIME  0s: no limit            30s
  --limits.ping-interval=TIME     0s: no pings                2min
  --limits.ping-timeout=TIME                                  1min
  --limits.keep-alive=TIME        0s: no questions            2min
  --limits.send-queue=BYTES                                   1048576
  --limits.stall-timeout=TIME                                 30s
  --limits.max-connections=N      0: as descriptors allow     0
  --limits.connections-per-address=N  0: no limit             32
  --limits.unregistered-per-address=N without a name          50
  --limits.connect-burst=N        connections of an address   20
  --limits.connect-rate=N         a minute; 0: no limit       60
  --limits.password-queue=N       that wait to be checked     100
  --limits.passwords-per-address=N of those; 0: no limit      10
  --limits.password-burst=N       wrong ones of an address    5
  --limits.password-rate=N        a minute; 0: no limit       6
  --limits.exempt-networks=LIST   from all per address        127.0.0.0/8,::1
  --limits.flood-burst=LINES      taken at once               20
  --limits.flood-rate=LINES       a second; 0: no limit       5
  --limits.input-backlog=BYTES    that wait because of it     65536
  --limits.flood-timeout=TIME     for a backlog that is full  30s
  --limits.reading-pace=BYTES     a second, to be waited for  524288
  --limits.slowdown-time=TIME     for slower ones; 0s: no     10s
  --limits.join-burst=ROOMS                                   100
  --limits.join-rate=ROOMS        a minute; 0: no limit       120
  --limits.nick-burst=NAMES                                   5
  --limits.nick-rate=NAMES        a minute; 0: no limit       6
  --limits.target-burst=PEOPLE    written to at once          20
  --limits.target-rate=PEOPLE     a minute; 0: no limit       60
  --limits.metadata-burst=N       changes of metadata         10
  --limits.metadata-rate=N        a minute; 0: no limit       20

  --allow-root               run as root all the same
  --config-file=FILE         instead of caf-application.conf
  --backup=FOLDER            copies what it keeps there, also while a server runs
  --dump-config              shows the configuration in force
  --make-certificate         makes a certificate in the state folder, prints its
                             fingerprint, and ends
  --hash-password            reads a password from standard input and prints the
                             hash that server.password and its like take
  -h, --help                 this text
      --version              the version

The same options may stand in caf-application.conf in the current folder, which
nobody else may be able to write; the one that comes with Hubbub tells what each of
them does. SIGHUP reads them again: what
can change while the server runs, changes. SIGUSR1 writes a line to the log that
tells how it is going. SIGINT and SIGTERM end the server. Exit status: 0 after a
signal, 1 when it could not start.
)";

} // namespace hubbub
