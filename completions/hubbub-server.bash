# Completion for hubbub-server in bash. Every option of --help has its place here: a
# test looks.
_hubbub_server() {
  local word=${COMP_WORDS[COMP_CWORD]} before=
  [[ $COMP_CWORD -gt 0 ]] && before=${COMP_WORDS[COMP_CWORD - 1]}
  # "=" is a word of its own for bash: "--config-file" "=" "x".
  if [[ $word == = ]]; then
    word=
  elif [[ $before == = && $COMP_CWORD -gt 1 ]]; then
    before=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  COMPREPLY=()
  case $before in
    --config-file | --log.file | --store.file | --archive.file | --server.motd-file | --*.password-file | --tls.certificate | --tls.key)
      mapfile -t COMPREPLY < <(compgen -f -- "$word")
      ;;
    --server.state-folder | --web.root | --web.acme-folder | --backup)
      mapfile -t COMPREPLY < <(compgen -d -- "$word")
      ;;
    --chat.cloaks)
      mapfile -t COMPREPLY < <(compgen -W 'true false' -- "$word")
      ;;
    --accounts.require-tls | --accounts.scram | --accounts.registration | --accounts.before-connect)
      mapfile -t COMPREPLY < <(compgen -W 'true false' -- "$word")
      ;;
    --server.io-uring)
      mapfile -t COMPREPLY < <(compgen -W 'auto off' -- "$word")
      ;;
    --log.level)
      mapfile -t COMPREPLY < <(compgen -W 'error warning info debug' -- "$word")
      ;;
    *)
      [[ $word == -* ]] || return
      mapfile -t COMPREPLY < <(compgen -W '--listen.colon= --listen.bracket= --listen.irc=
        --listen.ircs= --listen.colons= --listen.brackets= --listen.web= --listen.webs= --listen.metrics=
        --web.root= --web.origins= --web.acme-folder=
        --server.name= --server.network= --server.description= --server.admin=
        --server.motd-file= --server.password= --server.io-uring= --oper.name= --oper.password= --oper.host=
        --proxy.listeners= --proxy.networks= --webirc.password= --webirc.networks=
        --irc.disabled-capabilities= --chat.default-room= --chat.room-modes=
        --chat.reserved-names=
        --chat.cloaks= --chat.default-user-modes= --limits.accepted= --limits.knocks=
        --limits.multiline-bytes= --limits.multiline-lines=
        --limits.metadata-keys= --limits.metadata-value-bytes= --limits.metadata-subs=
        --limits.metadata-memory= --limits.metadata-burst= --limits.metadata-rate=
        --store.file= --accounts.require-tls= --accounts.registration=
        --accounts.before-connect= --accounts.min-password= --accounts.per-address= --accounts.expire-days= --accounts.max-rooms=
        --accounts.scram= --accounts.max-room-access= --limits.server-bans= --oper.operators= --oper.classes=
        --archive.recent= --archive.memory= --archive.page= --archive.cutoff=
        --archive.keep-days= --archive.keep-rows= --archive.search= --archive.queue=
        --archive.file= --log.level= --log.file=
        --limits.line-length= --limits.name-tries= --limits.rooms=
        --limits.rooms-per-user= --limits.room-list-entries= --limits.monitored=
        --limits.registration-timeout= --limits.ping-interval= --limits.ping-timeout=
        --limits.keep-alive= --limits.send-queue= --limits.stall-timeout=
        --limits.max-connections= --limits.connections-per-address=
        --limits.unregistered-per-address= --limits.connect-burst=
        --limits.connect-rate= --limits.password-queue=
        --limits.passwords-per-address= --limits.password-burst=
        --limits.password-rate= --limits.exempt-networks= --limits.flood-burst=
        --limits.flood-rate= --limits.input-backlog= --limits.flood-timeout=
        --limits.reading-pace= --limits.slowdown-time=
        --limits.join-burst= --limits.join-rate= --limits.nick-burst=
        --limits.nick-rate= --limits.target-burst= --limits.target-rate=
        --server.state-folder= --tls.certificate= --tls.key= --tls.priority= --tls.sts=
        --make-certificate
        --config-file= --server.password-file= --oper.password-file=
        --webirc.password-file=
        --allow-root --backup= --dump-config --hash-password -h --help --version' -- "$word")
      if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]]; then
        compopt -o nospace 2>/dev/null
      fi
      ;;
  esac
}
complete -F _hubbub_server hubbub-server
